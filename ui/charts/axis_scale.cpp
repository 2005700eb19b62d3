// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axis_scale.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::ui {
namespace {

constexpr double LogFoot = 0.5;

double roundStep(double atLeast) {
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= atLeast * (1.0 - 1e-9)) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

} // namespace

LinearScale roundScale(double lowest, double highest, int mostSteps) {
    if (!std::isfinite(lowest) || !std::isfinite(highest) || lowest >= highest) {
        return {};
    }
    // Rounding both ends outwards may cost steps, so take coarser ones until they suffice.
    double step = roundStep((highest - lowest) / mostSteps);
    LinearScale scale;
    for (int tries = 0; tries < 4; ++tries) {
        scale.step = step;
        scale.minimum = std::floor(lowest / step + 1e-9) * step;
        scale.maximum = std::ceil(highest / step - 1e-9) * step;
        if (scale.maximum - scale.minimum <= (mostSteps + 1e-6) * step) {
            break;
        }
        step = roundStep(step * 1.5);
    }
    scale.decimals = std::max(0, -static_cast<int>(std::floor(std::log10(scale.step) + 1e-9)));
    return scale;
}

CountScale::CountScale(std::uint64_t largest, bool logarithmic) : m_logarithmic(logarithmic) {
    m_ticks.clear();
    const auto top = static_cast<double>(std::max<std::uint64_t>(largest, 1));
    if (logarithmic) {
        m_maximum = std::max(top * 1.3, 10.0);
        const int decades = static_cast<int>(std::floor(std::log10(m_maximum)));
        const int stride = decades / 4 + 1;
        for (int decade = 0; decade <= decades; decade += stride) {
            m_ticks.push_back(std::pow(10.0, decade));
        }
        return;
    }
    const LinearScale scale = roundScale(0.0, std::max(top, 2.0), 3);
    m_maximum = scale.maximum;
    for (double tick = 0.0; tick <= m_maximum * (1.0 + 1e-9); tick += scale.step) {
        m_ticks.push_back(tick);
    }
}

double CountScale::position(double count) const {
    if (!m_logarithmic) {
        return std::min(count / m_maximum, 1.0);
    }
    if (count <= LogFoot) {
        return 0.0;
    }
    return std::min(std::log(count / LogFoot) / std::log(m_maximum / LogFoot), 1.0);
}

QString shortCountText(double count) {
    struct Unit {
        double size;
        const char* letter;
    };
    static constexpr std::array<Unit, 4> Units{{{1e9, "G"}, {1e6, "M"}, {1e3, "k"}, {1.0, ""}}};
    for (const Unit& unit : Units) {
        if (count >= unit.size) {
            const double scaled = count / unit.size;
            const bool whole = std::abs(scaled - std::round(scaled)) < 1e-6;
            return QLocale().toString(scaled, 'f', whole ? 0 : 1) + QLatin1String(unit.letter);
        }
    }
    return QLocale().toString(0);
}

std::vector<double> temperatureTicks(double from, double to) {
    std::vector<double> ticks;
    for (int power = -3; power <= 3; ++power) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double tick = factor * std::pow(10.0, power);
            ticks.push_back(tick);
        }
    }
    std::erase_if(ticks, [from, to](double tick) {
        return tick < from * (1.0 - 1e-9) || tick > to * (1.0 + 1e-9);
    });
    return ticks;
}

} // namespace candor::ui
