// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archive_model.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "text/findings_text.h"
#include "text/number_text.h"
#include "text/tag_field_text.h"
#include "text/utf8_text.h"

#include <QStringList>

#include <array>
#include <string_view>

// What the cells of the archive's table say.
namespace candor::ui {
namespace {} // namespace

QString ArchiveModel::standingText(Standing standing) {
    static constexpr std::array<const char*, Standings> Texts{
        QT_TR_NOOP("waiting"),  QT_TR_NOOP("failed"),    QT_TR_NOOP("to review"),
        QT_TR_NOOP("accepted"), QT_TR_NOOP("confirmed"), QT_TR_NOOP("chosen"),
        QT_TR_NOOP("rejected"), QT_TR_NOOP("skipped")};
    return tr(Texts.at(static_cast<std::size_t>(standing)));
}

QVariant ArchiveModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_order.size()) {
        return {};
    }
    const std::uint32_t track = trackAt(index.row());
    const auto column = static_cast<ArchiveColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(track, column);
    case Qt::ToolTipRole:
        return toolTip(track, column);
    case ConfidenceRole: {
        const TrackOutcome found = m_session.frame().outcome(track);
        return found.isKnown() ? QVariant(static_cast<double>(found.confidence)) : QVariant();
    }
    case SentenceRole: {
        const QString sentence = failure(track);
        return sentence.isEmpty() ? QVariant() : QVariant(sentence);
    }
    case TrackRole:
        return track;
    default:
        return look(track, column, role);
    }
}

QVariant ArchiveModel::look(std::uint32_t track, ArchiveColumn column, int role) const {
    if (column != ArchiveColumn::Standing) {
        return {};
    }
    const Standing standing = m_session.standing(track);
    if (role == Qt::DecorationRole) {
        return m_icons[static_cast<std::size_t>(standing)];
    }
    if (role == Qt::ForegroundRole) {
        return standing == Standing::Failed || standing == Standing::Rejected
                   ? QVariant(m_colours.bad)
               : standing == Standing::Waiting ? QVariant(m_colours.faint)
                                               : QVariant();
    }
    return {};
}

QString ArchiveModel::failure(std::uint32_t track) const {
    const auto& logits = m_session.tracks().tracks()[track].logits;
    return logits != nullptr && logits->failure ? fileFailureText(*logits->failure) : QString();
}

QString ArchiveModel::tagText(std::uint32_t track) const {
    const TagValues* tags = m_session.tagsNow(track);
    if (tags == nullptr) {
        return {};
    }
    const auto values = tags->find(m_session.field());
    if (values == tags->end() || values->second.empty()) {
        return QStringLiteral("–");
    }
    QStringList texts;
    for (const std::string& value : values->second) {
        texts << QString::fromStdString(value);
    }
    return texts.join(QStringLiteral("; "));
}

/// Multi-label: what the rule accepts, or the surest class where that is none.
QString ArchiveModel::proposedText(std::uint32_t track) const {
    const FileDecision* decision = m_session.decision(track);
    if (decision != nullptr && !decision->chosen.empty()) {
        return QString::fromStdString(decision->chosen);
    }
    QStringList names;
    for (const WinningDecision& proposed : m_session.frame().of(track)) {
        if (names.isEmpty() || m_session.rule().accepts(proposed)) {
            names << utf8Text(m_session.className(proposed.winner));
        }
    }
    return names.join(QStringLiteral(", "));
}

QString ArchiveModel::text(std::uint32_t track, ArchiveColumn column) const {
    const TrackOutcome found = m_session.frame().outcome(track);
    switch (column) {
    case ArchiveColumn::Standing:
        return standingText(m_session.standing(track));
    case ArchiveColumn::Name:
        return utf8Text(m_session.tracks().tracks()[track].file->name());
    case ArchiveColumn::TagsNow:
        return tagText(track);
    case ArchiveColumn::Proposed: {
        const QString sentence = failure(track);
        return sentence.isEmpty() ? proposedText(track) : sentence;
    }
    case ArchiveColumn::Confidence:
        return found.isKnown() ? confidenceText(static_cast<double>(found.confidence)) : QString();
    case ArchiveColumn::RunnerUp:
        return found.isKnown()
                   ? utf8Text(m_session.className(found.runnerUp)) + QStringLiteral("  ") +
                         confidenceText(static_cast<double>(found.runnerUpConfidence))
                   : QString();
    case ArchiveColumn::Need:
        break;
    }
    return {};
}

QString ArchiveModel::toolTip(std::uint32_t track, ArchiveColumn column) const {
    if (column == ArchiveColumn::Name) {
        return utf8Text(m_session.tracks().tracks()[track].file->path);
    }
    if (column == ArchiveColumn::TagsNow && m_session.tagsNow(track) == nullptr) {
        return tr("The tags of this file have not been read.");
    }
    static constexpr std::array<const char*, Standings> Meanings{
        QT_TR_NOOP("Not heard yet."),
        QT_TR_NOOP("The file could not be heard."),
        QT_TR_NOOP("Below the line: listen and decide. A accepts, X rejects, 1 to 9 choose a "
                   "class, E lists all, S skips."),
        QT_TR_NOOP("At or above the line. Its tag is written with the others. X rejects it."),
        QT_TR_NOOP("You accepted what was proposed."),
        QT_TR_NOOP("You chose this class."),
        QT_TR_NOOP("You rejected it: nothing is written into this file."),
        QT_TR_NOOP("You skipped it: nothing is written before you decide.")};
    const QString sentence = failure(track);
    return sentence.isEmpty() ? tr(Meanings.at(static_cast<std::size_t>(m_session.standing(track))))
                              : sentence;
}

QVariant ArchiveModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    static constexpr std::array Headings{QT_TR_NOOP("Verdict"),    QT_TR_NOOP("File"),
                                         QT_TR_NOOP("%1 now"),     QT_TR_NOOP("Proposed"),
                                         QT_TR_NOOP("Confidence"), QT_TR_NOOP("Runner-up")};
    static constexpr std::array Meanings{
        QT_TR_NOOP("Accepted by the line or by you, to be reviewed, rejected, skipped or failed."),
        QT_TR_NOOP("The file, from the folder on that was dropped."),
        QT_TR_NOOP("What stands in the file’s tags now. A dash: nothing."),
        QT_TR_NOOP("The class with the highest posterior, or the one that you chose."),
        QT_TR_NOOP("The posterior of the proposed class at the temperature below."),
        QT_TR_NOOP("The class with the second-highest posterior.")};
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole) {
        const QString heading = tr(Headings.at(column));
        return section == static_cast<int>(ArchiveColumn::TagsNow)
                   ? heading.arg(tagFieldText(m_session.field()))
                   : heading;
    }
    if (role == Qt::ToolTipRole) {
        return tr(Meanings.at(column)) + QLatin1Char(' ') +
               tr("Click to sort; once more the other way; a third time by need of review.");
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

} // namespace candor::ui
