// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace candor::ui {

/// The colours that item models answer with. Views set them from their palette; a model knows no
/// widget. Colour never is the only sign: a glyph or word goes with each.
struct CellColours {
    QColor good;       // right, or better than at T = 1
    QColor bad;        // wrong, or worse
    QColor faint;      // figures that are not final
    QColor marked;     // behind rows of the selection
    QIcon marker;      // before the names of those
    QIcon emptyMarker; // before the others, so that names stay aligned
};

} // namespace candor::ui
