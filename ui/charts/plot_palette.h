// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace candor::ui {

/// The colours of every diagram, on screen and on paper: the paper's own roles (members grey,
/// ensemble black, temperature-scaled ensemble blue, diagonal green) in tones of Okabe and Ito that
/// stay apart for colour-blind eyes. Line width and dash carry the same meaning as colour.
struct PlotPalette {
    QColor background;
    QColor text;
    QColor axis;
    QColor grid;
    QColor member;        // thin
    QColor ensemble;      // thick
    QColor atTemperature; // thick; the ensemble at the slider's T
    QColor diagonal;      // dashed
    QColor gap;           // translucent: between the curve in focus and the expected accuracy
    QColor counts;        // bars under the stairs
    QColor selection;
    QColor right; // a correct winner
    QColor wrong;

    static PlotPalette light();
    static PlotPalette dark();
    /// Light or dark after the lightness of the window colour (Qt 6.4 has no colour scheme hint).
    static PlotPalette of(const QPalette& widgets);
};

} // namespace candor::ui
