// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shade.h"

#include "charts/plot_palette.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

QColor shadeOf(double share, const PlotPalette& palette) {
    const double weight = std::pow(std::clamp(share, 0.0, 1.0), 0.6);
    const auto mix = [weight](float from, float to) {
        return from + static_cast<float>(weight) * (to - from);
    };
    const QColor& from = palette.background;
    const QColor& to = palette.atTemperature;
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor readableOn(const QColor& background) {
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(background, black) >= contrastRatio(background, white) ? black : white;
}

} // namespace candor::ui
