// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/panel_grid.h"

#include <algorithm>

namespace candor::ui::paper {
namespace {

PanelGrid withColumns(const PanelNeeds& needs, std::size_t columns, double width,
                      std::optional<double> height) {
    PanelGrid grid{.count = needs.count,
                   .columns = columns,
                   .panel = {},
                   .origin = {},
                   .step = {},
                   .whole = {}};
    grid.rows = (needs.count + columns - 1) / columns;
    const auto across = static_cast<double>(columns);
    const auto down = static_cast<double>(grid.rows);
    double panelWidth = (width - needs.left - needs.right - (across - 1.0) * needs.gap) / across;
    double panelHeight = needs.ratio * panelWidth + needs.extra;
    if (height) {
        const double room =
            (*height - needs.bottom - (down - 1.0) * needs.gap) / down - needs.header;
        if (!needs.keepsRatio) {
            panelHeight = room;
        } else if (room < panelHeight) {
            panelHeight = room;
            panelWidth = (room - needs.extra) / needs.ratio;
        }
    }
    grid.panel = QSizeF(std::max(1.0, panelWidth), std::max(1.0, panelHeight));
    grid.origin = QPointF(needs.left, needs.header);
    grid.step = grid.panel + QSizeF(needs.gap, needs.gap + needs.header);
    grid.whole = QSizeF(needs.left + needs.right + across * grid.step.width() - needs.gap,
                        down * grid.step.height() - needs.gap + needs.bottom);
    return grid;
}

/// The smaller side: what makes a panel readable.
double sizeOf(const PanelGrid& grid, double ratio) {
    return std::min(grid.panel.width(), grid.panel.height() / ratio);
}

} // namespace

QRectF PanelGrid::at(std::size_t index) const {
    const auto column = static_cast<double>(index % columns);
    const auto row = static_cast<double>(index / columns);
    return {origin + QPointF(column * step.width(), row * step.height()), panel};
}

PanelGrid layOutPanels(const PanelNeeds& needs, double width, std::optional<double> height) {
    PanelGrid best = withColumns(needs, 1, width, height);
    for (std::size_t columns = 2; columns <= needs.count; ++columns) {
        // Six panels in four columns would be 4 + 2: three columns hold them in as many rows.
        const std::size_t rows = (needs.count + columns - 1) / columns;
        if ((needs.count + rows - 1) / rows != columns) {
            continue;
        }
        const PanelGrid grid = withColumns(needs, columns, width, height);
        const bool better = height ? sizeOf(grid, needs.ratio) > sizeOf(best, needs.ratio)
                                   : grid.panel.width() >= needs.narrowest;
        if (better) {
            best = grid;
        }
    }
    return best;
}

} // namespace candor::ui::paper
