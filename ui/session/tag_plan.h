// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_error.h"

#include "session/tag_choices.h"
#include "session/tag_proposal.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

/// Why something was not done with a file. Without a fault, `sentence` alone says.
struct TagFailure {
    std::optional<TagFault> fault;
    std::vector<std::string> arguments;
    std::string sentence; // English
};
[[nodiscard]] TagFailure failureOf(const TagError& error);
/// In the user's language, without the file's name.
[[nodiscard]] QString tagFailureText(const TagFailure& failure);

enum class PlanState : std::uint8_t {
    Changes, // its tags will change
    Sidecar, // it cannot be tagged: a JSON file will stand beside it
    Same,    // it has the tags already, or has others that stay
    Refused  // nothing can be written; `failure` says why
};
inline constexpr std::size_t PlanStates = 4;

struct PlannedFile {
    TagProposal proposal;
    FileIdentity now; // when it was planned
    std::vector<TagWish> wishes;
    std::vector<TagChange> changes; // of PlanState::Changes alone
    std::vector<std::string> has;   // of PlanState::Same: the values that stay
    PlanState state = PlanState::Same;
    std::optional<TagFailure> failure; // of Refused, and why a sidecar is needed
};

/// What "Write tags…" would do: shown before anything is written, and what is then done.
struct TagPlan {
    std::uint64_t number = 0; // of the request
    TagChoices choices;
    std::string model;
    std::vector<PlannedFile> files;
    std::array<std::size_t, PlanStates> counts{};

    [[nodiscard]] std::size_t count(PlanState state) const {
        return counts[static_cast<std::size_t>(state)];
    }
    /// Files that writing makes or changes.
    [[nodiscard]] std::size_t toWrite() const {
        return count(PlanState::Changes) + count(PlanState::Sidecar);
    }
};

enum class TagRunState : std::uint8_t {
    Written,
    Sidecar,    // beside the file; no tag changed
    Same,       // meanwhile it had the tags
    Restored,   // undone: to the bit what it was
    FieldsOnly, // undone: another program wrote it since, our fields got their old values back
    Failed,
    NotReached // cancelled before its turn
};
inline constexpr std::size_t TagRunStates = 7;

struct TagRunFile {
    std::size_t index = 0;    // in the plan, or of an undo: in turn
    std::uint64_t record = 0; // of an undo: its number in the journal
    TagRunState state = TagRunState::NotReached;
    std::optional<TagFailure> failure = {};
};

/// What a write, or the undoing of one, came to.
struct TagRun {
    bool isUndo = false;
    std::string batch;                   // its name in the journal
    std::shared_ptr<const TagPlan> plan; // null for an undo
    std::vector<TagRunFile> files;
    std::optional<TagFailure> stopped; // what ended all of it: the history cannot be kept

    [[nodiscard]] std::size_t count(TagRunState state) const;
    /// Of an undo: how many another program has written since.
    [[nodiscard]] std::size_t changedByOthers() const;
};

} // namespace candor::ui
