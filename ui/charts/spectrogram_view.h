// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_plot.h"

#include <QString>

#include <memory>

namespace candor::ui {

struct Spectrogram;

/// The spectrogram of a file, 80 dB down from its loudest level, with the frequencies beside it. A
/// finer one of a part lies over the whole where there is one. Says why where there is none.
class SpectrogramView : public TimePlot {
    Q_OBJECT

public:
    explicit SpectrogramView(QWidget* parent = nullptr);

    void setSpectrogram(std::shared_ptr<const Spectrogram> whole);
    /// A finer part; null: none.
    void setDetail(std::shared_ptr<const Spectrogram> part);
    /// Shown where the spectrogram would be, while there is none.
    void setMessage(const QString& sentence);
    [[nodiscard]] const std::shared_ptr<const Spectrogram>& spectrogram() const { return m_whole; }
    [[nodiscard]] const std::shared_ptr<const Spectrogram>& detail() const { return m_detail; }
    /// "2.31 s, 1.2 kHz, −34 dB": relative to the loudest. Empty outside.
    [[nodiscard]] QString sentenceAt(QPointF position) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintPicture(QPainter& painter, const QRectF& area, const PlotPalette& colours) override;
    [[nodiscard]] QColor placeColour(const PlotPalette& colours) const override;
    [[nodiscard]] QColor borderColour(const PlotPalette& colours) const override;

private:
    void paintFrequencies(QPainter& painter, const QRectF& area) const;
    void describe();

    std::shared_ptr<const Spectrogram> m_whole;
    std::shared_ptr<const Spectrogram> m_detail;
    QString m_message;
};

/// Round frequencies that keep a line apart on an axis of that length, lowest first, in Hz.
[[nodiscard]] std::vector<double> frequencyTicks(const Spectrogram& spectrogram, double length,
                                                 double apart);

} // namespace candor::ui
