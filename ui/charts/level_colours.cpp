// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/level_colours.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace candor::ui {
namespace {

struct Anchor {
    int red;
    int green;
    int blue;
};
/// Own values; CIE lightness 9, 18, 27, 37, 47, 57, 68, 79, 91.
constexpr std::array<Anchor, 9> Anchors{{{0, 24, 60},
                                         {12, 43, 94},
                                         {52, 62, 107},
                                         {82, 86, 109},
                                         {108, 111, 115},
                                         {140, 139, 117},
                                         {176, 168, 108},
                                         {214, 198, 89},
                                         {255, 230, 68}}};

std::array<QRgb, 256> interpolated() {
    std::array<QRgb, 256> table{};
    for (std::size_t index = 0; index < table.size(); ++index) {
        const double place = static_cast<double>(index) / 255.0 * (Anchors.size() - 1);
        const auto lower = std::min(static_cast<std::size_t>(place), Anchors.size() - 2);
        const double share = place - static_cast<double>(lower);
        const Anchor& from = Anchors[lower];
        const Anchor& to = Anchors[lower + 1];
        const auto between = [share](int a, int b) {
            return static_cast<int>(std::lround(a + share * (b - a)));
        };
        table[index] = qRgb(between(from.red, to.red), between(from.green, to.green),
                            between(from.blue, to.blue));
    }
    return table;
}

} // namespace

const std::array<QRgb, 256>& levelColours() {
    static const std::array<QRgb, 256> table = interpolated();
    return table;
}

} // namespace candor::ui
