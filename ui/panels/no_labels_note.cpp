// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/no_labels_note.h"

#include "dataset/logits_table.h"
#include "session/calibration_session.h"

namespace candor::ui {
namespace {

constexpr int NoteMargin = 8;

} // namespace

NoLabelsNote::NoLabelsNote(CalibrationSession& session, QWidget* parent)
    : QLabel(parent), m_session(session) {
    setText(tr("No labelled file: nothing says which confidences are right. The list of files "
               "shows them."));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(NoteMargin);
    connect(&session, &CalibrationSession::currentChanged, this, &NoLabelsNote::refresh);
    refresh();
}

void NoLabelsNote::refresh() {
    const OpenDataSet* dataSet = m_session.current();
    setVisible(dataSet != nullptr && dataSet->table->truth.labelledFiles() == 0);
}

} // namespace candor::ui

#include "moc_no_labels_note.cpp"
