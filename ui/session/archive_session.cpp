// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/archive_session.h"

#include "session/listen_session.h"

#include <QDateTime>

#include <algorithm>

namespace candor::ui {
namespace {

bool isAcceptance(const FileDecision& decision) {
    return decision.verdict == Verdict::Accepted;
}

bool acceptedByRule(const ProposalFrame& frame, const AcceptanceRule& rule, std::uint32_t track) {
    const auto proposed = frame.of(track);
    return std::any_of(proposed.begin(), proposed.end(),
                       [&rule](const auto& decision) { return rule.accepts(decision); });
}

} // namespace

Standing standingOf(const Track& source, const ProposalFrame& frame, const AcceptanceRule& rule,
                    std::uint32_t track, const FileDecision* byHand) {
    const Verdict verdict = byHand != nullptr ? byHand->verdict : Verdict::None;
    switch (verdict) {
    case Verdict::Accepted:
        return byHand->chosen.empty() ? Standing::AcceptedByHand : Standing::Chosen;
    case Verdict::Rejected:
        return Standing::Rejected;
    case Verdict::Skipped:
        return Standing::Skipped;
    case Verdict::None:
        break;
    }
    if (stateOf(source) == TrackState::Failed) {
        return Standing::Failed;
    }
    if (!frame.outcome(track).isKnown()) {
        return Standing::Waiting;
    }
    return acceptedByRule(frame, rule, track) ? Standing::Accepted : Standing::ToReview;
}

ArchiveSession::ArchiveSession(const ListenSession& tracks, QObject* parent)
    : QObject(parent), m_tracks(tracks), m_frame(std::make_shared<const ProposalFrame>()),
      m_tagsNow(std::make_shared<TagsByPath>()) {
    connect(&tracks, &ListenSession::tracksCleared, this, &ArchiveSession::startAnew);
    connect(&tracks, &ListenSession::lineupChanged, this, [this] {
        takeFrame(std::make_shared<const ProposalFrame>()); // it spoke of other classes
        setOwnFit(std::nullopt);
        if (!m_rule.atLeastOfClass.empty()) {
            m_rule.atLeastOfClass.clear();
            Q_EMIT ruleChanged();
        }
    });
}

ArchiveSession::~ArchiveSession() = default;

void ArchiveSession::startAnew() {
    m_decisions.clear();
    m_undo.clear();
    m_ownFit.reset();
    m_tagsNow = std::make_shared<TagsByPath>();
    takeFrame(std::make_shared<const ProposalFrame>());
    Q_EMIT ownFitChanged();
    Q_EMIT decisionsChanged({});
    Q_EMIT tagsNowChanged();
}

void ArchiveSession::setRule(const AcceptanceRule& rule) {
    if (rule.by != m_rule.by || rule.atLeast != m_rule.atLeast ||
        rule.atLeastOfClass != m_rule.atLeastOfClass) {
        m_rule = rule;
        Q_EMIT ruleChanged();
    }
}

void ArchiveSession::setLine(double atLeast) {
    AcceptanceRule rule = m_rule;
    rule.atLeast = atLeast;
    setRule(rule);
}

void ArchiveSession::setField(TagField field) {
    if (field != m_field) {
        m_field = field;
        Q_EMIT fieldChanged();
    }
}

std::optional<OwnFit> ArchiveSession::ownFit() const {
    const bool isInUse = m_ownFit && m_ownFit->temperature == m_tracks.settings().temperature;
    return isInUse ? m_ownFit : std::nullopt;
}

void ArchiveSession::setOwnFit(const std::optional<OwnFit>& fit) {
    m_ownFit = fit;
    Q_EMIT ownFitChanged();
}

void ArchiveSession::takeFrame(std::shared_ptr<const ProposalFrame> frame) {
    m_frame = std::move(frame);
    Q_EMIT frameChanged();
}

const std::string& ArchiveSession::className(std::size_t index) const {
    static const std::string none;
    const ModelDescription* description = m_tracks.description();
    return description != nullptr && index < description->labels.size() ? description->labels[index]
                                                                        : none;
}

const FileDecision* ArchiveSession::decision(std::uint32_t track) const {
    const auto found = m_decisions.find(track);
    return found == m_decisions.end() ? nullptr : &found->second;
}

void ArchiveSession::decide(const std::vector<std::uint32_t>& tracks, Verdict verdict) {
    take(tracks, verdict, {});
}

void ArchiveSession::choose(const std::vector<std::uint32_t>& tracks, std::size_t index) {
    if (const std::string& name = className(index); !name.empty()) {
        take(tracks, Verdict::Accepted, name);
    }
}

void ArchiveSession::take(const std::vector<std::uint32_t>& tracks, Verdict verdict,
                          const std::string& chosen) {
    Step before;
    std::vector<std::uint32_t> changed;
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    for (const std::uint32_t track : tracks) {
        const TrackOutcome outcome = m_frame->outcome(track);
        if (!outcome.isKnown()) {
            continue;
        }
        const FileDecision* old = decision(track);
        before.emplace_back(track, old != nullptr ? *old : FileDecision());
        changed.push_back(track);
        const std::string& proposed = className(outcome.predicted);
        put(track, {verdict, chosen == proposed ? std::string() : chosen, proposed,
                    static_cast<double>(outcome.confidence), now});
    }
    if (!changed.empty()) {
        m_undo.push_back(std::move(before));
        Q_EMIT decisionsChanged(changed);
    }
}

void ArchiveSession::put(std::uint32_t track, const FileDecision& decision) {
    if (decision.verdict == Verdict::None) {
        m_decisions.erase(track);
    } else {
        m_decisions[track] = decision;
    }
}

std::vector<std::uint32_t> ArchiveSession::undo() {
    std::vector<std::uint32_t> changed;
    if (m_undo.empty()) {
        return changed;
    }
    for (const auto& [track, decision] : m_undo.back()) {
        put(track, decision);
        changed.push_back(track);
    }
    m_undo.pop_back();
    Q_EMIT decisionsChanged(changed);
    return changed;
}

void ArchiveSession::restoreDecisions(std::map<std::uint32_t, FileDecision> decisions) {
    std::vector<std::uint32_t> changed;
    for (const auto* each : {&m_decisions, &decisions}) {
        for (const auto& [track, decision] : *each) {
            changed.push_back(track);
        }
    }
    m_decisions = std::move(decisions);
    m_undo.clear();
    Q_EMIT decisionsChanged(changed);
}

Standing ArchiveSession::standing(std::uint32_t track) const {
    return standingOf(m_tracks.tracks()[track], *m_frame, m_rule, track, decision(track));
}

ArchiveCounts ArchiveSession::counts() const {
    const SelectivePrediction& ready = m_frame->prediction;
    const AcceptanceOutcome byRule =
        ready.by() == m_rule.by
            ? ready.outcome(m_rule)
            : SelectivePrediction(m_frame->decisions, ready.classes(), m_rule.by).outcome(m_rule);
    ArchiveCounts counts;
    counts.accepted = byRule.accepted;
    counts.toReview = byRule.toReview;
    counts.expectedWrong = byRule.expectedWrong;
    for (const auto& [track, decision] : m_decisions) {
        if (m_frame->outcome(track).isKnown()) {
            (acceptedByRule(*m_frame, m_rule, track) ? counts.accepted : counts.toReview) -= 1;
            for (const WinningDecision& proposed : m_frame->of(track)) {
                counts.expectedWrong -=
                    m_rule.accepts(proposed) ? 1.0 - static_cast<double>(proposed.confidence) : 0.0;
            }
        }
        const bool accepted = isAcceptance(decision);
        const bool skipped = decision.verdict == Verdict::Skipped;
        counts.accepted += accepted ? 1U : 0U;
        counts.acceptedByHand += accepted ? 1U : 0U;
        counts.chosen += accepted && !decision.chosen.empty() ? 1U : 0U;
        counts.rejected += decision.verdict == Verdict::Rejected ? 1U : 0U;
        counts.skipped += skipped ? 1U : 0U;
        counts.toReview += skipped ? 1U : 0U;
    }
    counts.expectedWrong = std::max(counts.expectedWrong, 0.0); // rounding
    return counts;
}

std::vector<Answer> ArchiveSession::answers() const {
    std::vector<Answer> answers;
    for (const auto& [track, decision] : m_decisions) {
        if (decision.verdict != Verdict::Skipped) {
            answers.push_back(
                {decision.confidence, isAcceptance(decision) && decision.chosen.empty()});
        }
    }
    return answers;
}

void ArchiveSession::addTagsNow(const TagsByPath& tags) {
    if (m_tagsNow.use_count() > 1) { // a thread reads it
        m_tagsNow = std::make_shared<TagsByPath>(*m_tagsNow);
    }
    for (const auto& [path, values] : tags) {
        (*m_tagsNow)[path] = values;
    }
    Q_EMIT tagsNowChanged();
}

void ArchiveSession::forgetTagsNow() {
    m_tagsNow = std::make_shared<TagsByPath>();
    Q_EMIT tagsNowChanged();
}

const TagValues* ArchiveSession::tagsNow(std::uint32_t track) const {
    if (track >= m_tracks.tracks().size()) {
        return nullptr;
    }
    const auto found = m_tagsNow->find(m_tracks.tracks()[track].file->path);
    return found == m_tagsNow->end() ? nullptr : &found->second;
}

} // namespace candor::ui

#include "moc_archive_session.cpp"
