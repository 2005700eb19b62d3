// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace candor::ui {

inline constexpr int MessageTime = 6000; // ms that the status line shows what was done

} // namespace candor::ui
