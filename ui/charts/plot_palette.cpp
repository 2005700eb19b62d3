// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plot_palette.h"

#include <QPalette>

namespace candor::ui {

PlotPalette PlotPalette::light() {
    return {.background = QColor(0xff, 0xff, 0xff),
            .text = QColor(0x1a, 0x1a, 0x1a),
            .axis = QColor(0x55, 0x55, 0x55),
            .grid = QColor(0xe4, 0xe4, 0xe4),
            .member = QColor(0xa6, 0xa6, 0xa6),
            .ensemble = QColor(0x00, 0x00, 0x00),
            .atTemperature = QColor(0x00, 0x72, 0xb2),
            .diagonal = QColor(0x00, 0x9e, 0x73),
            .gap = QColor(0x00, 0x72, 0xb2, 0x30),
            .counts = QColor(0xb9, 0xc4, 0xcc),
            .selection = QColor(0xe6, 0x9f, 0x00),
            .right = QColor(0x00, 0x72, 0xb2),
            .wrong = QColor(0xd5, 0x5e, 0x00)};
}

PlotPalette PlotPalette::dark() {
    return {.background = QColor(0x1e, 0x20, 0x22),
            .text = QColor(0xee, 0xee, 0xee),
            .axis = QColor(0xa8, 0xa8, 0xa8),
            .grid = QColor(0x36, 0x39, 0x3c),
            .member = QColor(0x7d, 0x7d, 0x7d),
            .ensemble = QColor(0xf5, 0xf5, 0xf5),
            .atTemperature = QColor(0x56, 0xb4, 0xe9),
            .diagonal = QColor(0x2f, 0xc6, 0x9b),
            .gap = QColor(0x56, 0xb4, 0xe9, 0x40),
            .counts = QColor(0x50, 0x58, 0x5e),
            .selection = QColor(0xf0, 0xb4, 0x2a),
            .right = QColor(0x56, 0xb4, 0xe9),
            .wrong = QColor(0xf0, 0x8a, 0x3c)};
}

PlotPalette PlotPalette::of(const QPalette& widgets) {
    return widgets.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

} // namespace candor::ui
