// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>

namespace candor {

/// Thrown by a long core function whose std::stop_token was triggered.
class Cancelled : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "cancelled"; }
};

} // namespace candor
