// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/temperature.h"

#include <cmath>
#include <stdexcept>
#include <string>

namespace candor {

Temperature::Temperature(double value) : m_value(value) {
    if (!(value > 0.0) || !std::isfinite(value)) {
        throw std::invalid_argument("the temperature must be a number greater than 0, not " +
                                    std::to_string(value));
    }
}

} // namespace candor
