// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/unknown_labels_note.h"

#include "panels/map_labels_dialog.h"
#include "session/listen_session.h"
#include "text/number_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace candor::ui {

UnknownLabelsNote::UnknownLabelsNote(ListenSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_sentence(new QLabel),
      m_map(new QPushButton(tr("&Map labels…"))) {
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAccessibleName(tr("Labels that the models do not know"));
    m_map->setToolTip(tr("Say which class of the models each label stands for."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_map);
    connect(m_map, &QPushButton::clicked, this, &UnknownLabelsNote::map);
    connect(&session, &ListenSession::labelsChanged, this, &UnknownLabelsNote::refresh);
    connect(&session, &ListenSession::lineupChanged, this, &UnknownLabelsNote::refresh);
    refresh();
}

void UnknownLabelsNote::refresh() {
    const LabelTally& tally = m_session.labelTally();
    const std::size_t mapped = m_session.labelMapping().size();
    QStringList sentences;
    if (!tally.unknown.empty()) {
        sentences << tr("Labels that the models do not know: %1, of %2 files.")
                         .arg(countText(tally.unknown.size()), countText(tally.unknownFiles));
    }
    if (mapped > 0 && m_session.description() != nullptr) {
        sentences << tr("Labels mapped to a class: %1.").arg(countText(mapped));
    }
    m_map->setVisible(!sentences.isEmpty());
    if (tally.tooMany > 0) {
        sentences << tr("The models give one class a file, so files with several labels count as "
                        "unlabelled: %1.")
                         .arg(countText(tally.tooMany));
    }
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
    setVisible(!sentences.isEmpty());
}

void UnknownLabelsNote::map() {
    auto* dialog = new MapLabelsDialog(m_session, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A choice is one of the classes of the models that run.
    connect(&m_session, &ListenSession::lineupChanged, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace candor::ui

#include "moc_unknown_labels_note.cpp"
