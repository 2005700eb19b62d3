// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/line_legend.h"
#include "charts/time_plot.h"
#include "session/track_posteriors.h"

#include <QString>

#include <memory>
#include <vector>

namespace candor::ui {

/// The posteriors of a file's patches over time, as steps: the ensemble thick, its members thin,
/// the first classes in colour, the others grey. Stands under the spectrogram on the same axis.
class PosteriorRibbons : public TimePlot {
    Q_OBJECT

public:
    explicit PosteriorRibbons(QWidget* parent = nullptr);

    /// Null, or without times: a sentence says why there is nothing.
    void setPosteriors(std::shared_ptr<const TrackPosteriors> posteriors);
    /// The lines' names, in the colours of the palette.
    [[nodiscard]] std::vector<LegendEntry> legend() const;
    /// "Patch 3 of 12, …" under the mouse.
    [[nodiscard]] QString sentenceAt(QPointF position) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintPicture(QPainter& painter, const QRectF& area, const PlotPalette& colours) override;
    [[nodiscard]] QColor placeColour(const PlotPalette& colours) const override;
    [[nodiscard]] QColor borderColour(const PlotPalette& colours) const override;

private:
    void paintGrid(QPainter& painter, const QRectF& area, const PlotPalette& colours) const;
    void paintLines(QPainter& painter, const QRectF& area, bool dark) const;
    void describe();

    std::shared_ptr<const TrackPosteriors> m_posteriors;
};

} // namespace candor::ui
