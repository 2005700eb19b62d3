// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <optional>

namespace candor::ui::paper {

/// What panels with common axes need around them, in figure units.
struct PanelNeeds {
    std::size_t count = 1;
    double left = 0.0;      // labels and title of the vertical axis, once a row
    double right = 0.0;     // half of the last label
    double bottom = 0.0;    // labels and title of the horizontal axis, once
    double header = 0.0;    // above each panel
    double gap = 0.0;       // between columns, and between rows
    double ratio = 1.0;     // natural height of a panel a unit of width,
    double extra = 0.0;     // and beside
    double narrowest = 1.0; // of a panel, when the height is free
    bool keepsRatio = false;
};

/// Panels in rows from the top left.
struct PanelGrid {
    std::size_t count = 1;
    std::size_t columns = 1;
    std::size_t rows = 1;
    QSizeF panel;   // without header
    QPointF origin; // top left of the first panel, below its header
    QSizeF step;
    QSizeF whole; // with everything around

    [[nodiscard]] QRectF at(std::size_t index) const;
    [[nodiscard]] bool isLeftmost(std::size_t index) const { return index % columns == 0; }
    [[nodiscard]] bool isLowest(std::size_t index) const { return index + columns >= count; }
};

/// The grid with the largest panels inside `width` and `height`, or of natural height.
[[nodiscard]] PanelGrid layOutPanels(const PanelNeeds& needs, double width,
                                     std::optional<double> height = {});

} // namespace candor::ui::paper
