// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tracks_model.h"
#include "session/listen_session.h"
#include "text/findings_text.h"
#include "text/number_text.h"
#include "text/time_text.h"
#include "text/utf8_text.h"

#include <string_view>

namespace candor::ui {
namespace {

QString stateText(TrackState state) {
    switch (state) {
    case TrackState::Failed:
        return TracksModel::tr("failed");
    case TrackState::Doubtful:
        return TracksModel::tr("doubtful");
    case TrackState::Done:
        return TracksModel::tr("done");
    case TrackState::Waiting:
        break;
    }
    return TracksModel::tr("waiting");
}

/// What must be said of a track: why it failed, or what was noticed.
QString remarkOf(const Track& track) {
    if (track.logits == nullptr) {
        return {};
    }
    if (track.logits->failure) {
        return fileFailureText(*track.logits->failure);
    }
    return findingsText(track.logits->findings, track.logits->shorterThanPatch)
        .join(QLatin1Char(' '));
}

} // namespace

QVariant TracksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_order.size()) {
        return {};
    }
    const std::uint32_t track = trackAt(index.row());
    const auto column = static_cast<TrackColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(track, column);
    case Qt::ToolTipRole:
        return toolTip(track, column);
    case ConfidenceRole: {
        const TrackOutcome found = outcome(track);
        return found.isKnown() ? QVariant(static_cast<double>(found.confidence)) : QVariant();
    }
    case CorrectRole:
        return correctness(track);
    case SentenceRole: {
        const Track& source = m_session.tracks()[track];
        return stateOf(source) == TrackState::Failed ? QVariant(remarkOf(source)) : QVariant();
    }
    case TrackRole:
        return track;
    default:
        return look(track, column, role);
    }
}

QVariant TracksModel::correctness(std::uint32_t track) const {
    const Track& source = m_session.tracks()[track];
    const TrackOutcome found = outcome(track);
    return source.label < 0 || !found.isKnown() ? QVariant()
                                                : QVariant(source.isOf(found.predicted));
}

QVariant TracksModel::look(std::uint32_t track, TrackColumn column, int role) const {
    const TrackState state = stateOf(m_session.tracks()[track]);
    if (role == Qt::DecorationRole && column == TrackColumn::State) {
        return m_icons[static_cast<std::size_t>(state)];
    }
    if (role == Qt::ForegroundRole && column == TrackColumn::State) {
        return state == TrackState::Failed    ? QVariant(m_colours.bad)
               : state == TrackState::Waiting ? QVariant(m_colours.faint)
                                              : QVariant();
    }
    if (role == Qt::TextAlignmentRole && column == TrackColumn::Duration) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QString TracksModel::text(std::uint32_t track, TrackColumn column) const {
    const Track& source = m_session.tracks()[track];
    switch (column) {
    case TrackColumn::State:
        return stateText(stateOf(source));
    case TrackColumn::Name:
        return utf8Text(source.file->name());
    case TrackColumn::Duration:
        return source.logits != nullptr && source.logits->seconds > 0.0
                   ? timeText(source.logits->seconds)
                   : QString();
    case TrackColumn::TrueClass:
        return trueClassText(source);
    default:
        return outcomeText(track, column);
    }
}

QString TracksModel::trueClassText(const Track& track) const {
    if (track.label < 0 || m_session.description() == nullptr) {
        return QStringLiteral("–");
    }
    const LabelSet& classes = m_session.description()->labels;
    if (track.labels.empty()) {
        return utf8Text(classes[static_cast<std::size_t>(track.label)]);
    }
    QStringList names;
    for (const std::uint16_t label : track.labels) {
        names << utf8Text(classes[label]);
    }
    return names.join(QStringLiteral(", "));
}

QString TracksModel::outcomeText(std::uint32_t track, TrackColumn column) const {
    const Track& source = m_session.tracks()[track];
    if (stateOf(source) == TrackState::Failed) {
        return column == TrackColumn::Predicted ? remarkOf(source) : QString();
    }
    const TrackOutcome found = outcome(track);
    if (!found.isKnown()) {
        return {};
    }
    const LabelSet& classes = m_session.description()->labels;
    switch (column) {
    case TrackColumn::Predicted:
        return utf8Text(classes[found.predicted]);
    case TrackColumn::Confidence:
        return confidenceText(static_cast<double>(found.confidence));
    case TrackColumn::RunnerUp:
        return utf8Text(classes[found.runnerUp]) + QStringLiteral("  ") +
               confidenceText(static_cast<double>(found.runnerUpConfidence));
    default:
        return {};
    }
}

QString TracksModel::toolTip(std::uint32_t track, TrackColumn column) const {
    const Track& source = m_session.tracks()[track];
    const QString remark = remarkOf(source);
    if (column == TrackColumn::Name) {
        return utf8Text(source.file->path);
    }
    if (!remark.isEmpty()) {
        return remark;
    }
    if (column == TrackColumn::State && source.logits == nullptr) {
        return m_session.description() == nullptr ? tr("Waits for a model that listens to it.")
                                                  : tr("Waits for its turn.");
    }
    const TrackOutcome found = outcome(track);
    if (!found.isKnown()) {
        return {};
    }
    const QString winner = outcomeText(track, TrackColumn::Predicted);
    const QString confidence = outcomeText(track, TrackColumn::Confidence);
    if (source.label < 0) {
        return tr("Taken for %1 with confidence %2. It has no label.").arg(winner, confidence);
    }
    return source.isOf(found.predicted)
               ? tr("Taken for %1 with confidence %2: right.").arg(winner, confidence)
               : tr("Taken for %1 with confidence %2, but it is %3.")
                     .arg(winner, confidence, text(track, TrackColumn::TrueClass));
}

QVariant TracksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    static constexpr std::array Headings{QT_TR_NOOP("State"),     QT_TR_NOOP("File"),
                                         QT_TR_NOOP("Duration"),  QT_TR_NOOP("True"),
                                         QT_TR_NOOP("Predicted"), QT_TR_NOOP("Confidence"),
                                         QT_TR_NOOP("Runner-up")};
    static constexpr std::array Meanings{
        QT_TR_NOOP("Waiting, done, doubtful (something about its sound must be said) or failed."),
        QT_TR_NOOP("The file, from the folder on that was dropped."),
        QT_TR_NOOP("How much sound was heard: minutes and seconds."),
        QT_TR_NOOP(
            "The class that the file belongs to, from a data set, a list or its folder’s name."
            " Several for models that give several."),
        QT_TR_NOOP("The class with the highest posterior of the ensemble."),
        QT_TR_NOOP("The posterior of the predicted class at the temperature below."),
        QT_TR_NOOP("The class with the second-highest posterior.")};
    const auto column = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole) {
        return tr(Headings.at(column));
    }
    if (role == Qt::ToolTipRole) {
        return tr(Meanings.at(column));
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

} // namespace candor::ui
