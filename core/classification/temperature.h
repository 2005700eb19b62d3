// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <limits>

namespace candor {

/// The temperature T that divides logits before the activation: T > 1 softens, T < 1 sharpens
/// (Guo et al. 2017). Always finite and greater than zero.
class Temperature {
public:
    /// Throws std::invalid_argument unless 0 < value < infinity.
    explicit Temperature(double value);

    [[nodiscard]] double value() const noexcept { return m_value; }
    /// What exact figures multiply logits by: 1 / T, the largest number where that overflows.
    [[nodiscard]] double inverse() const noexcept {
        return std::min(1.0 / m_value, std::numeric_limits<double>::max());
    }
    friend bool operator==(const Temperature&, const Temperature&) = default;

private:
    double m_value;
};

} // namespace candor
