// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace candor::ui {

/// One data set to be opened: a file, or a pair of .npy files.
struct OpenRequest {
    std::filesystem::path path;
    std::filesystem::path labels; // empty: in the file itself, or found by the reader by its name
    friend bool operator==(const OpenRequest&, const OpenRequest&) = default;
};

/// What a handful of files, dropped or named together, asks for: one data set a file, and one for
/// two .npy files, where the one named after labels (or else the smaller one) holds the labels.
/// Of more .npy files, those named after labels are left to the reader, which finds them by name.
[[nodiscard]] std::vector<OpenRequest>
openRequests(const std::vector<std::filesystem::path>& paths);

} // namespace candor::ui
