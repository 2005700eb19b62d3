// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace candor::ui {

inline constexpr int Spacing = 8; // pixels between the parts of a panel

} // namespace candor::ui
