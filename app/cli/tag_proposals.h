// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace candor::cli {

/// What is proposed for the tags of one file.
struct TagProposal {
    std::filesystem::path file;
    std::vector<std::pair<std::string, double>> posterior; // falling
    /// Classes that were accepted, by a person (then no line counts) or by the line that the table
    /// was written with; none: nobody asked.
    std::optional<std::vector<std::string>> accepted;
    bool byHand = false;
    std::optional<FileIdentity> seen; // when it was heard
    std::string error;                // why there is no posterior
};

struct TagProposals {
    bool isMulti = false; // several classes may be true of a file
    std::string model;    // its members' names; empty: not said
    double temperature = 1.0;
    std::vector<TagProposal> files;
};

/// A table of proposals that cannot be used; the sentence names it.
class TagSourceError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads JSON or CSV of `candor-cli classify`, as exported by the window too, or a project. A
/// temperature counts for a project alone, which holds logits; std::invalid_argument otherwise.
/// Throws TagSourceError, ProjectError, ModelError, InputError, Cancelled.
[[nodiscard]] TagProposals readTagProposals(const std::filesystem::path& path,
                                            std::optional<double> temperature,
                                            const std::stop_token& stop);

// One for each form.
[[nodiscard]] TagProposals tagProposalsOfJson(const std::filesystem::path& path);
[[nodiscard]] TagProposals tagProposalsOfCsv(const std::filesystem::path& path,
                                             const std::stop_token& stop);
[[nodiscard]] TagProposals tagProposalsOfProject(const std::filesystem::path& path,
                                                 std::optional<double> temperature,
                                                 const std::stop_token& stop);

/// What is sure enough where nothing else is said.
inline constexpr double UsualLine = 0.9;

/// The classes to write: those that were accepted, otherwise the likeliest if it is at least that
/// sure, of several classes all such. Without `atLeast` a line that the table was written with
/// counts, and UsualLine if it had none.
[[nodiscard]] std::vector<std::string> acceptedClasses(const TagProposal& proposal, bool isMulti,
                                                       std::optional<double> atLeast);

/// Brings the likeliest to the front; equal ones keep their order.
void sortPosterior(TagProposal& proposal);

} // namespace candor::cli
