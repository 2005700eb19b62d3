// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace candor::ui {

/// The demo's data sets in the order in which they are opened, from share/candor/demo beside the
/// program, or from the source tree that it was built in. Files that are not there are named all
/// the same, so that opening them says so.
[[nodiscard]] std::vector<std::filesystem::path> demoFiles();

/// The folder of the demo's five networks, and that of the notes that they listen to.
[[nodiscard]] std::filesystem::path demoModels();
[[nodiscard]] std::filesystem::path demoNotes();

} // namespace candor::ui
