// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

#include <QFont>
#include <QString>
#include <QStringList>

namespace candor::ui::paper {

/// A text's size relative to the figure's font size, and its weight.
struct TextStyle {
    double scale = 1.0;
    bool bold = false;
};
inline constexpr TextStyle SmallText{0.85, false};
inline constexpr TextStyle TitleText{1.1, true};

/// Measures text on paper, without a screen's resolution or hinting. Lengths in figure units.
class FigureFonts {
public:
    explicit FigureFonts(const FigureStyle& style);

    /// Points of the standard 8-point figure: lines and gaps grow and shrink with the text.
    [[nodiscard]] double points(double length) const { return m_point * length; }
    [[nodiscard]] QFont font(TextStyle text = {}) const;
    [[nodiscard]] double width(const QString& text, TextStyle style = {}) const;
    [[nodiscard]] double lineHeight(TextStyle style = {}) const;
    /// From the top of a line to its baseline.
    [[nodiscard]] double ascent(TextStyle style = {}) const;
    /// Half the height of a digit: for text beside a tick.
    [[nodiscard]] double halfDigit(TextStyle style = {}) const;

    /// Lines no wider than `width`, broken at plain spaces; a longer word is cut in its
    /// middle.
    [[nodiscard]] QStringList wrapped(const QString& text, double width,
                                      TextStyle style = {}) const;
    [[nodiscard]] QString shortened(const QString& text, double width, TextStyle style = {}) const;

private:
    QString m_family;
    double m_size;  // of the normal text, in units
    double m_point; // units a point, scaled with the font size
};

} // namespace candor::ui::paper
