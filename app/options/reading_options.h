// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>

namespace candor::options {

/// How the logits of a command are to be read, as typed; checked while parsing.
struct ReadingWords {
    std::string labels;
    std::string scores;
    ReadingChoices choices; // all but `scores`

    [[nodiscard]] ReadOptions readOptions() const {
        ReadOptions options;
        options.labels = labels;
        options.choices = choices;
        if (!scores.empty()) {
            options.choices.scores =
                scores == "logits" ? ScoreKind::Logits : ScoreKind::Probabilities;
        }
        return options;
    }
};

/// The same options on every command that reads logits.
inline void addReadingOptions(CLI::App& command, ReadingWords& words) {
    command.add_option("--labels", words.labels,
                       "A second file with the labels (found by name if absent)");
    command
        .add_option(
            "--scores", words.scores,
            "What the scores are, where their values leave it open: logits or probabilities")
        ->check(CLI::IsMember({"logits", "probabilities"}));
    command.add_option("--scores-from", words.choices.scoresFrom,
                       "The array of the scores, or their columns: names joined by commas, * for "
                       "any letters");
    command.add_option("--labels-from", words.choices.labelsFrom,
                       "The array or column of the labels");
    command.add_option("--files-from", words.choices.filesFrom,
                       "The array or column of the names of files");
    command.add_option("--patches-from", words.choices.patchesFrom,
                       "The array of each patch's file, or the column that tells patches apart");
    command.add_option("--members-from", words.choices.membersFrom,
                       "The array or column of the names of members");
    command.add_option("--groups-from", words.choices.groupsFrom, "The array or column of groups");
    command
        .add_option("--first-label", words.choices.firstLabel,
                    "The number of the first class: 0, 1, or -1 for labels of -1 and 1")
        ->check(CLI::IsMember({-1, 0, 1}));
}

/// The sentence of a refusal, and with which options of the command line one chooses.
inline std::string refusalText(const InputError& error) {
    const auto hint = [&error]() -> std::string_view {
        switch (error.fault()) {
        case InputFault::KeyMissing:
        case InputFault::KeyAmbiguous:
        case InputFault::SetsNotTold:
            return " (--scores-from, --labels-from)";
        case InputFault::ColumnsNotTold:
            return " (--scores-from)";
        case InputFault::LabelsNotTold:
            return " (--labels-from)";
        case InputFault::LabelsPlusMinus:
            return " (--first-label -1 or 0)";
        case InputFault::LabelRange:
            return " (--first-label)";
        case InputFault::ProbabilityRange:
            return " (--scores logits)";
        default:
            return "";
        }
    };
    return error.what() + std::string(hint());
}

} // namespace candor::options
