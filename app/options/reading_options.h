// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_reader.h"

#include <CLI/CLI.hpp>

#include <string>

namespace candor::options {

/// How the logits of a command are to be read, as typed; checked while parsing.
struct ReadingWords {
    std::string labels;
    std::string scores;

    [[nodiscard]] ReadOptions readOptions() const {
        ReadOptions options;
        options.labels = labels;
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
}

} // namespace candor::options
