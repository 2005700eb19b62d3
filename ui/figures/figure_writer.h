// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QMimeData)

namespace candor::ui {

enum class FigureFormat { Png, Svg, Pdf };

/// By the ending of a file name (.png, .svg, .pdf in any case); nothing for another ending.
[[nodiscard]] std::optional<FigureFormat> figureFormatOf(const QString& path);

/// The figure at style.dpi, which it carries (dotsPerMeter).
[[nodiscard]] QImage figureImage(const FigureRequest& request, const FigureStyle& style);

/// The bytes of a file in that format: SVG and PDF as vectors with text as text, PNG with its dpi.
[[nodiscard]] QByteArray figureBytes(const FigureRequest& request, const FigureStyle& style,
                                     FigureFormat format);

/// Writes the file whole or not at all. Nothing when it worked, otherwise the reason in one
/// sentence, also when the figure cannot be drawn.
[[nodiscard]] std::optional<QString> writeFigure(const QString& path, const FigureRequest& request,
                                                 const FigureStyle& style, FigureFormat format);

/// The figure for the clipboard, as an image and as SVG; the caller owns it.
[[nodiscard]] QMimeData* figureMimeData(const FigureRequest& request, const FigureStyle& style);

/// Any bytes, whole or not at all; the reason when that failed.
[[nodiscard]] std::optional<QString> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace candor::ui
