// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_contents.h"
#include "tagging/tag_fields.h"

#include "calibration/selective_prediction.h"
#include "session/proposal_frame.h"
#include "session/tag_proposal.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace candor::ui {

class ListenSession;

/// How a file stands, by the rule or by hand.
enum class Standing : std::uint8_t {
    Waiting,        // not heard yet, or its proposal is being worked out
    Failed,         // could not be heard
    ToReview,       // the rule does not accept it
    Accepted,       // by the rule
    AcceptedByHand, // with the class that was proposed
    Chosen,         // by hand, with another class
    Rejected,
    Skipped // looked at and left open: it stays to be reviewed
};
inline constexpr std::size_t Standings = 8;

/// `byHand`: null where a person said nothing.
[[nodiscard]] Standing standingOf(const Track& source, const ProposalFrame& frame,
                                  const AcceptanceRule& rule, std::uint32_t track,
                                  const FileDecision* byHand);

/// What the rule and decisions by hand come to. A file decided by hand counts as that.
struct ArchiveCounts {
    std::size_t accepted = 0; // by hand among them
    std::size_t toReview = 0; // skipped among them
    std::size_t acceptedByHand = 0;
    std::size_t chosen = 0; // of acceptedByHand, with another class
    std::size_t rejected = 0;
    std::size_t skipped = 0;
    double expectedWrong = 0.0; // of those accepted by the rule
    friend bool operator==(const ArchiveCounts&, const ArchiveCounts&) = default;
};

/// A temperature that was fitted on answers about one's own files, by NLL.
struct OwnFit {
    double temperature = 1.0;
    double before = 1.0;     // the temperature until then
    std::uint64_t files = 0; // whose true class was known
    double lossBefore = 0.0; // mean NLL of these files at `before`
    double lossAfter = 0.0;  // and at `temperature`
    friend bool operator==(const OwnFit&, const OwnFit&) = default;
};

/// Tags that files have now, by path.
using TagsByPath = std::unordered_map<std::string, TagValues>;

/// What was decided about the tracks: the rule that accepts, verdicts by hand and their undoing,
/// and the kind of label that is to be written. What the models propose comes in frames from a
/// task. Tracks are named by their index in the ListenSession. GUI thread.
class ArchiveSession : public QObject {
    Q_OBJECT

public:
    explicit ArchiveSession(const ListenSession& tracks, QObject* parent = nullptr);
    ~ArchiveSession() override;

    [[nodiscard]] const ListenSession& tracks() const { return m_tracks; }

    // The rule. Lines of classes fall away when the classes change.
    [[nodiscard]] const AcceptanceRule& rule() const { return m_rule; }
    void setRule(const AcceptanceRule& rule);
    void setLine(double atLeast); // the common one

    /// What kind of label the models' classes are: where it is to be written.
    [[nodiscard]] TagField field() const { return m_field; }
    void setField(TagField field);

    /// The one that is in use; none once the temperature has been moved.
    [[nodiscard]] std::optional<OwnFit> ownFit() const;
    void setOwnFit(const std::optional<OwnFit>& fit);

    // Proposals. Never null; of older settings while newer ones are worked out.
    [[nodiscard]] const ProposalFrame& frame() const { return *m_frame; }
    [[nodiscard]] std::shared_ptr<const ProposalFrame> sharedFrame() const { return m_frame; }
    void takeFrame(std::shared_ptr<const ProposalFrame> frame);
    /// Names of the classes that `frame()` speaks of; "" out of range.
    [[nodiscard]] const std::string& className(std::size_t index) const;

    // Verdicts by hand. Tracks that nothing is known of are passed over.
    [[nodiscard]] const std::map<std::uint32_t, FileDecision>& decisions() const {
        return m_decisions;
    }
    [[nodiscard]] const FileDecision* decision(std::uint32_t track) const;  // null: none
    void decide(const std::vector<std::uint32_t>& tracks, Verdict verdict); // None: as the rule
    void choose(const std::vector<std::uint32_t>& tracks, std::size_t index);
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    /// Takes the last call of decide() or choose() back; returns the tracks.
    std::vector<std::uint32_t> undo();
    /// Those of a project: in place of all others, and nothing to undo.
    void restoreDecisions(std::map<std::uint32_t, FileDecision> decisions);

    [[nodiscard]] Standing standing(std::uint32_t track) const;
    [[nodiscard]] ArchiveCounts counts() const;
    /// The classes that would be written for a track, surest first; empty: it is not accepted.
    [[nodiscard]] std::vector<std::string> acceptedClasses(std::uint32_t track) const;
    /// Every accepted file, in the order of the tracks.
    [[nodiscard]] std::vector<TagProposal> acceptedProposals() const;
    /// What was promised and what a person said, of all decided but skipped ones.
    [[nodiscard]] std::vector<Answer> answers() const;

    // Tags that files have now, as far as they were read.
    void addTagsNow(const TagsByPath& tags); // newer ones replace older ones
    void forgetTagsNow();
    [[nodiscard]] const TagValues* tagsNow(std::uint32_t track) const; // null: not read
    [[nodiscard]] std::shared_ptr<const TagsByPath> allTagsNow() const { return m_tagsNow; }

Q_SIGNALS:
    void ruleChanged();
    void fieldChanged();
    void ownFitChanged();
    void frameChanged();
    void decisionsChanged(const std::vector<std::uint32_t>& tracks);
    void tagsNowChanged();

private:
    using Step = std::vector<std::pair<std::uint32_t, FileDecision>>; // what was before

    void startAnew();
    void take(const std::vector<std::uint32_t>& tracks, Verdict verdict, const std::string& chosen);
    void put(std::uint32_t track, const FileDecision& decision);
    [[nodiscard]] TagProposal proposal(std::uint32_t track, std::vector<std::string> classes) const;

    const ListenSession& m_tracks;
    AcceptanceRule m_rule;
    TagField m_field = TagField::Genre;
    std::optional<OwnFit> m_ownFit;
    std::shared_ptr<const ProposalFrame> m_frame;
    std::map<std::uint32_t, FileDecision> m_decisions;
    std::vector<Step> m_undo;
    std::shared_ptr<TagsByPath> m_tagsNow;
};

} // namespace candor::ui
