// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/spectrogram_view.h"

#include "charts/plot_palette.h"
#include "charts/spectrogram_image.h"
#include "session/spectrogram.h"
#include "text/time_text.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace candor::ui {

SpectrogramView::SpectrogramView(QWidget* parent) : TimePlot(parent) {
    setAccessibleName(tr("Spectrogram"));
    describe();
}

void SpectrogramView::setSpectrogram(std::shared_ptr<const Spectrogram> whole) {
    m_whole = std::move(whole);
    describe();
    repaintPicture();
}

void SpectrogramView::setDetail(std::shared_ptr<const Spectrogram> part) {
    if (part != m_detail) {
        m_detail = std::move(part);
        repaintPicture();
    }
}

void SpectrogramView::setMessage(const QString& sentence) {
    m_message = sentence;
    describe();
    repaintPicture();
}

void SpectrogramView::describe() {
    if (m_whole == nullptr || m_whole->columns() == 0) {
        setAccessibleDescription(m_message);
        return;
    }
    setAccessibleDescription(
        tr("%1 to %2, up to %3, %4.")
            .arg(timeText(m_whole->start, 1), timeText(m_whole->end(), 1),
                 frequencyText(m_whole->highest),
                 m_whole->spacing == FrequencySpacing::Mel ? tr("mel scale") : tr("linear scale")));
}

QString SpectrogramView::sentenceAt(QPointF position) const {
    if (m_whole == nullptr || m_whole->columns() == 0) {
        return {};
    }
    const QRectF area = plotArea();
    const double second = secondAtX(position.x());
    const double share = (area.bottom() - position.y()) / area.height();
    const bool inDetail =
        m_detail != nullptr && second >= m_detail->start && second < m_detail->end();
    const float level = levelAt(inDetail ? *m_detail : *m_whole, second, share);
    if (level <= -200.0F) {
        return {};
    }
    const double below = std::round(static_cast<double>(m_whole->loudest - level));
    return tr("%1 s, %2, %3 dB")
        .arg(QLocale().toString(second, 'f', 2), frequencyText(frequencyAt(*m_whole, share)),
             below > 0.0 ? QStringLiteral("−") + QLocale().toString(below, 'f', 0)
                         : QLocale().toString(0));
}

QColor SpectrogramView::placeColour(const PlotPalette&) const {
    return Qt::white; // on dark blue to yellow, with the patch's frame beside it
}

QColor SpectrogramView::borderColour(const PlotPalette&) const {
    return m_whole == nullptr ? QColor() : QColor(Qt::white);
}

void SpectrogramView::paintPicture(QPainter& painter, const QRectF& area,
                                   const PlotPalette& colours) {
    if (m_whole == nullptr || m_whole->columns() == 0) {
        painter.setPen(colours.text);
        painter.drawText(area.adjusted(8.0, 4.0, -8.0, -4.0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    const QSize pixels = (area.size() * devicePixelRatioF()).toSize();
    painter.drawImage(area, spectrogramImage(*m_whole, range(), pixels, m_whole->loudest));
    if (m_detail != nullptr) {
        painter.drawImage(area, spectrogramImage(*m_detail, range(), pixels, m_whole->loudest));
    }
    paintFrequencies(painter, area);
}

void SpectrogramView::paintFrequencies(QPainter& painter, const QRectF& area) const {
    for (const double hertz :
         frequencyTicks(*m_whole, area.height(), 1.3 * fontMetrics().height())) {
        const double y = area.bottom() - shareOfFrequency(*m_whole, hertz) * area.height();
        paintValueTick(painter, y, frequencyText(hertz));
    }
}

QSize SpectrogramView::sizeHint() const {
    return {640, 220};
}

QSize SpectrogramView::minimumSizeHint() const {
    return {200, 4 * fontMetrics().height()};
}

std::vector<double> frequencyTicks(const Spectrogram& spectrogram, double length, double apart) {
    // Octaves where the scale is a musical one, round numbers where it is linear.
    constexpr std::array Mel{1000.0,  4000.0, 250.0,  8000.0, 2000.0,
                             16000.0, 500.0,  6000.0, 3000.0, 12000.0};
    constexpr std::array Linear{10000.0, 5000.0, 20000.0, 15000.0, 2000.0, 4000.0, 1000.0,
                                6000.0,  8000.0, 12000.0, 3000.0,  7000.0, 500.0};
    std::vector<double> ticks;
    const auto take = [&](double hertz) {
        const double at = shareOfFrequency(spectrogram, hertz) * length;
        const bool isApart = std::none_of(ticks.begin(), ticks.end(), [&](double other) {
            return std::abs(shareOfFrequency(spectrogram, other) * length - at) < apart;
        });
        if (hertz < spectrogram.highest && at > apart / 3.0 && at < length && isApart) {
            ticks.push_back(hertz);
        }
    };
    if (spectrogram.spacing == FrequencySpacing::Mel) {
        std::for_each(Mel.begin(), Mel.end(), take);
    } else {
        std::for_each(Linear.begin(), Linear.end(), take);
    }
    std::sort(ticks.begin(), ticks.end());
    return ticks;
}

} // namespace candor::ui

#include "moc_spectrogram_view.cpp"
