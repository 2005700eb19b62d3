// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace candor::ui {

/// What is to be written about one file that was accepted: a value, so that tasks and dialogs need
/// no session.
struct TagProposal {
    std::filesystem::path file;
    FileIdentity seen;                // when it was analysed
    std::vector<std::string> classes; // accepted ones, surest first; a class chosen by hand alone
    double confidence = 0.0;          // of the first; of the proposed class when chosen by hand
    bool chosenByHand = false;
    std::vector<std::pair<std::string, double>> posterior; // the likeliest three, falling
};

} // namespace candor::ui
