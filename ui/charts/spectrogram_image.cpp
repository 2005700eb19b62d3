// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spectrogram_image.h"

#include "charts/level_colours.h"
#include "session/spectrogram.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace candor::ui {
namespace {

constexpr float Nothing = -200.0F; // dB

/// A row of pixels lies between two band centres.
struct RowPlace {
    std::size_t lower = 0;
    std::size_t upper = 0;
    float share = 0.0F; // of the upper one
};

std::vector<RowPlace> rowPlaces(std::size_t bands, int height) {
    std::vector<RowPlace> places;
    const auto last = static_cast<double>(bands - 1);
    for (int y = 0; y < height; ++y) {
        const double up = 1.0 - (y + 0.5) / height;
        const double band = std::clamp(up * static_cast<double>(bands) - 0.5, 0.0, last);
        const auto lower = static_cast<std::size_t>(band);
        places.push_back({lower, std::min(lower + 1, bands - 1),
                          static_cast<float>(band - static_cast<double>(lower))});
    }
    return places;
}

/// The columns of one pixel: their maximum, or between two where a column is wider than a pixel.
class ColumnReader {
public:
    ColumnReader(const Spectrogram& spectrogram, const TimeRange& range, int width)
        : m_spectrogram(spectrogram), m_from(range.from), m_step(range.length() / width) {}

    /// A level a band to `levels`. False where there is nothing.
    bool read(int x, float* levels) const {
        const double left = columnOf(m_from + x * m_step);
        const double right = columnOf(m_from + (x + 1) * m_step);
        const auto columns = static_cast<double>(m_spectrogram.columns());
        if (right <= 0.0 || left >= columns) {
            return false;
        }
        if (right - left < 1.0) {
            blend((left + right) / 2.0 - 0.5, levels);
            return true;
        }
        const auto first = static_cast<std::size_t>(std::max(0.0, left));
        const auto end = static_cast<std::size_t>(std::min(columns, std::ceil(right)));
        std::copy_n(m_spectrogram.column(first), m_spectrogram.bands, levels);
        for (std::size_t column = first + 1; column < end; ++column) {
            const float* other = m_spectrogram.column(column);
            for (std::size_t band = 0; band < m_spectrogram.bands; ++band) {
                levels[band] = std::max(levels[band], other[band]);
            }
        }
        return true;
    }

private:
    [[nodiscard]] double columnOf(double second) const {
        return (second - m_spectrogram.start) / m_spectrogram.columnSeconds;
    }
    void blend(double place, float* levels) const {
        const auto last = static_cast<double>(m_spectrogram.columns() - 1);
        const double held = std::clamp(place, 0.0, last);
        const auto lower = static_cast<std::size_t>(held);
        const float* a = m_spectrogram.column(lower);
        const float* b = m_spectrogram.column(std::min(lower + 1, m_spectrogram.columns() - 1));
        const auto share = static_cast<float>(held - static_cast<double>(lower));
        for (std::size_t band = 0; band < m_spectrogram.bands; ++band) {
            levels[band] = a[band] + share * (b[band] - a[band]);
        }
    }

    const Spectrogram& m_spectrogram;
    double m_from;
    double m_step;
};

/// Columns are read a few at a time and written row by row: pixel by pixel down a column would
/// touch a line of memory each.
constexpr std::size_t TileWidth = 32;

struct Tile {
    std::vector<float> levels; // [band][x]: a row of pixels reads along two bands
    std::size_t width = 0;     // columns read so far

    void add(const std::vector<float>& column) {
        for (std::size_t band = 0; band < column.size(); ++band) {
            levels[band * TileWidth + width] = column[band];
        }
        ++width;
    }
};

void paintTile(const Tile& tile, const std::vector<RowPlace>& rows, float loudest, QRgb* corner,
               qsizetype stride) {
    const auto& colours = levelColours();
    for (const RowPlace& row : rows) {
        const float* lower = tile.levels.data() + row.lower * TileWidth;
        const float* upper = tile.levels.data() + row.upper * TileWidth;
        std::array<int, TileWidth> indices{};
        for (std::size_t x = 0; x < TileWidth; ++x) {
            indices[x] = levelIndex(loudest - (lower[x] + row.share * (upper[x] - lower[x])));
        }
        for (std::size_t x = 0; x < tile.width; ++x) {
            corner[x] = colours[static_cast<std::size_t>(indices[x])];
        }
        corner += stride;
    }
}

} // namespace

QImage spectrogramImage(const Spectrogram& spectrogram, const TimeRange& range, QSize pixels,
                        float loudest) {
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (spectrogram.columns() == 0 || pixels.isEmpty()) {
        return image;
    }
    const std::vector<RowPlace> rows = rowPlaces(spectrogram.bands, pixels.height());
    const ColumnReader columns(spectrogram, range, pixels.width());
    const auto stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    auto* bits = reinterpret_cast<QRgb*>(image.bits());
    Tile tile;
    tile.levels.resize(spectrogram.bands * TileWidth);
    std::vector<float> column(spectrogram.bands);
    constexpr int Step = static_cast<int>(TileWidth);
    for (int left = 0; left < pixels.width(); left += Step) {
        int first = left; // that holds something; the others follow without a gap
        tile.width = 0;
        for (int x = left; x < std::min(left + Step, pixels.width()); ++x) {
            if (columns.read(x, column.data())) {
                tile.add(column);
            } else if (tile.width == 0) {
                first = x + 1;
            }
        }
        paintTile(tile, rows, loudest, bits + first, stride);
    }
    return image;
}

float levelAt(const Spectrogram& spectrogram, double second, double share) {
    const double column = std::floor((second - spectrogram.start) / spectrogram.columnSeconds);
    if (spectrogram.columns() == 0 || column < 0.0 ||
        column >= static_cast<double>(spectrogram.columns()) || share < 0.0 || share > 1.0) {
        return Nothing;
    }
    const auto band =
        std::min(spectrogram.bands - 1,
                 static_cast<std::size_t>(share * static_cast<double>(spectrogram.bands)));
    return spectrogram.column(static_cast<std::size_t>(column))[band];
}

} // namespace candor::ui
