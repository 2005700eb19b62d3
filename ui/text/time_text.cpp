// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/time_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace candor::ui {

QString timeText(double seconds, int decimals) {
    // Rounded first: 59.96 s with one decimal is 1:00.0, not 0:60.0.
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(std::max(0.0, seconds) * scale) / scale;
    const auto whole = static_cast<qint64>(rounded);
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    const double rest = rounded - static_cast<double>(whole - whole % 60);
    const QString small = QLocale().toString(rest, 'f', decimals);
    const QString padded = rest < 10.0 - 0.5 / scale ? QLatin1Char('0') + small : small;
    if (hours == 0) {
        return QStringLiteral("%1:%2").arg(minutes).arg(padded);
    }
    return QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QLatin1Char('0')).arg(padded);
}

QString frequencyText(double hertz) {
    if (hertz < 1000.0) {
        return QLocale().toString(hertz, 'f', 0) + QStringLiteral(" Hz");
    }
    const double kilo = hertz / 1000.0;
    const bool isWhole = std::abs(kilo - std::round(kilo)) < 1e-9;
    return QLocale().toString(kilo, 'f', isWhole ? 0 : 1) + QStringLiteral(" kHz");
}

} // namespace candor::ui
