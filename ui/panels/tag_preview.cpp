// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tag_preview.h"

#include "panels/elided_label.h"
#include "panels/spacing.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "text/tag_field_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QStringList>

namespace candor::ui {
namespace {

QString joined(const std::vector<std::string>& values) {
    QStringList texts;
    for (const std::string& value : values) {
        texts << QString::fromStdString(value);
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

TagPreview::TagPreview(const ArchiveSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_field(new QLabel),
      m_before(new ElidedLabel(Qt::ElideRight)), m_after(new ElidedLabel(Qt::ElideRight)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Spacing, Spacing / 2, Spacing, Spacing / 2);
    grid->setHorizontalSpacing(Spacing);
    grid->setVerticalSpacing(2);
    QFont strong = m_field->font();
    strong.setBold(true);
    m_field->setFont(strong);
    auto* now = new QLabel(tr("now"));
    auto* accepted = new QLabel(tr("accepted"));
    for (QLabel* label : {now, accepted}) {
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_before->setAccessibleDescription(tr("Tag now"));
    m_after->setAccessibleDescription(tr("Tag that was accepted"));
    grid->addWidget(m_field, 0, 0);
    grid->addWidget(now, 0, 1);
    grid->addWidget(m_before, 0, 2);
    grid->addWidget(accepted, 1, 1);
    grid->addWidget(m_after, 1, 2);
    grid->setColumnStretch(2, 1);
    connect(&session, &ArchiveSession::ruleChanged, this, &TagPreview::showTags);
    connect(&session, &ArchiveSession::fieldChanged, this, &TagPreview::showTags);
    connect(&session, &ArchiveSession::frameChanged, this, &TagPreview::showTags);
    connect(&session, &ArchiveSession::decisionsChanged, this, &TagPreview::showTags);
    connect(&session, &ArchiveSession::tagsNowChanged, this, &TagPreview::showTags);
    showTags();
}

void TagPreview::setTrack(std::optional<std::uint32_t> track) {
    m_track = track;
    showTags();
}

void TagPreview::showTags() {
    m_field->setText(tagFieldText(m_session.field()));
    if (!m_track || *m_track >= m_session.tracks().tracks().size()) {
        m_before->setText(QStringLiteral("–"));
        m_after->setText(QStringLiteral("–"));
        return;
    }
    const TagValues* tags = m_session.tagsNow(*m_track);
    if (tags == nullptr) {
        m_before->setText(tr("not read yet"));
    } else {
        const auto values = tags->find(m_session.field());
        const QString text = values == tags->end() ? QString() : joined(values->second);
        m_before->setText(text.isEmpty() ? tr("empty") : text);
    }
    const auto accepted = m_session.acceptedClasses(*m_track);
    m_after->setText(accepted.empty() ? tr("nothing: this file is not touched") : joined(accepted));
}

QString TagPreview::before() const {
    return m_before->text();
}

QString TagPreview::after() const {
    return m_after->text();
}

} // namespace candor::ui

#include "moc_tag_preview.cpp"
