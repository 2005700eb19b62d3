// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_writer.h"

#include "figures/figure_composition.h"
#include "figures/figure_content.h"
#include "figures/figure_text.h"
#include "figures/figure_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMarginsF>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>
#include <memory>

namespace candor::ui {
namespace {

constexpr double InchesPerMetre = 1000.0 / 25.4;
constexpr double LargestImage = 400e6; // pixels; more than any printer wants

/// The size in units: an integer, as figureSize() gives hundredths of a millimetre.
QSize unitsOf(QSizeF millimetres) {
    return {static_cast<int>(std::lround(millimetres.width() * UnitsPerMillimetre)),
            static_cast<int>(std::lround(millimetres.height() * UnitsPerMillimetre))};
}

QSize pixelsOf(QSizeF millimetres, int dpi) {
    return {static_cast<int>(std::lround(millimetres.width() * dpi / 25.4)),
            static_cast<int>(std::lround(millimetres.height() * dpi / 25.4))};
}

QString titleOf(const FigureRequest& request) {
    return figureHeadline(request) + QStringLiteral(": ") + figureKindName(request.kind);
}

/// QSvgGenerator opens a group at every change of the painter's state, most of them empty.
QByteArray withoutEmptyGroups(const QByteArray& svg) {
    static const QRegularExpression empty(QStringLiteral("<g\\b[^>]*>\\s*</g>\\s*"));
    QString text = QString::fromUtf8(svg);
    for (QString before; before != text;) {
        before = text;
        text.remove(empty);
    }
    return text.toUtf8();
}

QByteArray svgBytes(const FigureRequest& request, const FigureStyle& style) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSize size = unitsOf(figureSize(request, style));
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(UnitsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(titleOf(request));
    generator.setDescription(figureCaption(request).replace(QChar::Nbsp, QLatin1Char(' ')));
    QPainter painter(&generator);
    paintFigure(painter, request, style);
    painter.end();
    return withoutEmptyGroups(buffer.data());
}

/// The page box as QPdfWriter writes it, or an exact one with as many characters, so that the
/// file's table of positions stays true.
QByteArray mediaBox(QSize whole, QSizeF exact) {
    const auto number = [](int roundedUp, double value) {
        const qsizetype length = QByteArray::number(roundedUp).size() + 7;
        const qsizetype digits = QByteArray::number(static_cast<int>(value)).size();
        return QByteArray::number(value, 'f', static_cast<int>(length - digits - 1));
    };
    return "/MediaBox [0 0 " + number(whole.width(), exact.width()) + ' ' +
           number(whole.height(), exact.height()) + ']';
}

/// QPdfWriter knows whole points alone, a third of a millimetre: it gets a page rounded up, with
/// the figure at its foot, and the box is cut to size afterwards.
QByteArray pdfBytes(const FigureRequest& request, const FigureStyle& style) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QSizeF points = figureSize(request, style) * (72.0 / 25.4);
    const QSize whole(static_cast<int>(std::ceil(points.width())),
                      static_cast<int>(std::ceil(points.height())));
    QPdfWriter writer(&buffer);
    writer.setResolution(UnitsPerInch);
    writer.setPageSize(QPageSize(whole, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(titleOf(request));
    writer.setCreator(QStringLiteral("Candor"));
    QPainter painter(&writer);
    painter.translate(0.0, (whole.height() - points.height()) * UnitsPerInch / 72.0);
    paintFigure(painter, request, style);
    painter.end();
    QByteArray bytes = buffer.data();
    return bytes.replace(mediaBox(whole, whole), mediaBox(whole, points));
}

QByteArray pngBytes(const FigureRequest& request, const FigureStyle& style) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    figureImage(request, style).save(&buffer, "PNG");
    return buffer.data();
}

std::optional<QString> whyNotThisLarge(const FigureRequest& request, const FigureStyle& style) {
    const QSize pixels = pixelsOf(figureSize(request, style), style.dpi);
    if (static_cast<double>(pixels.width()) * pixels.height() <= LargestImage) {
        return std::nullopt;
    }
    return FigureText::tr("%1 × %2 pixels are too many for an image; choose fewer dots per inch.")
        .arg(pixels.width())
        .arg(pixels.height());
}

} // namespace

std::optional<FigureFormat> figureFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png")) {
        return FigureFormat::Png;
    }
    if (ending == QLatin1String("svg")) {
        return FigureFormat::Svg;
    }
    return ending == QLatin1String("pdf") ? std::optional(FigureFormat::Pdf) : std::nullopt;
}

QImage figureImage(const FigureRequest& request, const FigureStyle& style) {
    const QSizeF size = figureSize(request, style);
    QImage image(pixelsOf(size, style.dpi), QImage::Format_RGB32);
    const int dotsPerMetre = static_cast<int>(std::lround(style.dpi * InchesPerMetre));
    QPainter painter(&image);
    // To the last pixel, although a figure is rarely a whole number of pixels wide.
    painter.scale(image.width() / (size.width() * UnitsPerMillimetre),
                  image.height() / (size.height() * UnitsPerMillimetre));
    paintFigure(painter, request, style);
    painter.end();
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QByteArray figureBytes(const FigureRequest& request, const FigureStyle& style,
                       FigureFormat format) {
    switch (format) {
    case FigureFormat::Png:
        return pngBytes(request, style);
    case FigureFormat::Svg:
        return svgBytes(request, style);
    case FigureFormat::Pdf:
        return pdfBytes(request, style);
    }
    return {};
}

std::optional<QString> writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return std::nullopt;
    }
    return FigureText::tr("%1 cannot be written (%2); choose another place.")
        .arg(path, file.errorString());
}

std::optional<QString> writeFigure(const QString& path, const FigureRequest& request,
                                   const FigureStyle& style, FigureFormat format) {
    if (auto reason = whyNotDrawable(request)) {
        return reason;
    }
    if (auto reason = whyNotFitting(request, style)) {
        return reason;
    }
    if (auto reason = whyNotThisLarge(request, style); reason && format == FigureFormat::Png) {
        return reason;
    }
    return writeWhole(path, figureBytes(request, style, format));
}

QMimeData* figureMimeData(const FigureRequest& request, const FigureStyle& style) {
    auto data = std::make_unique<QMimeData>();
    data->setImageData(figureImage(request, style));
    data->setData(QStringLiteral("image/svg+xml"), figureBytes(request, style, FigureFormat::Svg));
    return data.release();
}

} // namespace candor::ui
