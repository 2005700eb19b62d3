// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_fonts.h"

#include "figures/figure_composition.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace candor::ui::paper {
namespace {

constexpr double UnitsPerPoint = UnitsPerInch / 72.0;
constexpr double StandardFontSize = 8.0;

} // namespace

FigureFonts::FigureFonts(const FigureStyle& style)
    : m_family(style.fontFamily), m_size(style.fontSize * UnitsPerPoint),
      m_point(UnitsPerPoint * style.fontSize / StandardFontSize) {}

QFont FigureFonts::font(TextStyle text) const {
    QFont font(m_family);
    // Pixels are figure units, so that the size is the same on every device.
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(m_size * text.scale))));
    font.setWeight(text.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false); // as a viewer that knows only the font's name would set it
    return font;
}

double FigureFonts::width(const QString& text, TextStyle style) const {
    return QFontMetricsF(font(style)).horizontalAdvance(text);
}

double FigureFonts::lineHeight(TextStyle style) const {
    return 1.25 * m_size * style.scale;
}

double FigureFonts::ascent(TextStyle style) const {
    return 0.97 * m_size * style.scale;
}

double FigureFonts::halfDigit(TextStyle style) const {
    return 0.365 * m_size * style.scale;
}

QString FigureFonts::shortened(const QString& text, double width, TextStyle style) const {
    return QFontMetricsF(font(style)).elidedText(text, Qt::ElideMiddle, std::max(0.0, width));
}

QStringList FigureFonts::wrapped(const QString& text, double width, TextStyle style) const {
    QStringList lines;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && this->width(longer, style) <= width) {
            lines.last() = longer;
        } else {
            lines.append(shortened(word, width, style));
        }
    }
    return lines;
}

} // namespace candor::ui::paper
