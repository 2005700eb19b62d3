// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace candor::ui {

class ArchiveWriting;
class MainWindow;

/// Gives the window what writes tags, and connects it with the actions of the Archive menu. The
/// window's child.
ArchiveWriting* connectWriting(MainWindow& window);

} // namespace candor::ui
