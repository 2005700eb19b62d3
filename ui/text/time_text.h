// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace candor::ui {

/// A place in a file as people read it: "1:05", "12:00.5", "2:03:00"; `decimals` of the seconds.
[[nodiscard]] QString timeText(double seconds, int decimals = 0);

/// "440 Hz", "1.2 kHz".
[[nodiscard]] QString frequencyText(double hertz);

} // namespace candor::ui
