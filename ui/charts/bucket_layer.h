// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis_scale.h"
#include "charts/plot_palette.h"
#include "charts/reliability_curves.h"

#include <QFont>
#include <QGraphicsItem>

#include <cstddef>
#include <optional>

namespace candor::ui {

/// The areas behind the stairs of a reliability diagram: the gap between the stairs and the
/// diagonal accuracy, hatching where no decision fell, the bars of counts, and the marked buckets.
/// Lies under the charts, in scene coordinates.
class BucketLayer : public QGraphicsItem {
public:
    struct Frame {
        QRectF stairs; // plot area; x from MinimumX to MaximumX, y likewise
        QRectF counts; // plot area of the bars, same x
        PlotPalette palette;
        CountScale scale;
        QFont font;
    };
    struct Marks {
        std::optional<std::size_t> hovered;
        std::optional<std::size_t> cursor; // of the keyboard
    };
    // A little more than 0 … 1, so that thick lines at the ends are whole.
    static constexpr double MinimumX = -0.01;
    static constexpr double MaximumX = 1.01;
    static constexpr double MinimumY = -0.02;
    static constexpr double MaximumY = 1.02;

    void setFrame(const Frame& frame);
    void setCurves(const ReliabilityCurves& curves);
    void setMarks(const Marks& marks);
    [[nodiscard]] double x(double confidence) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] double y(double accuracy) const;
    [[nodiscard]] QRectF column(const ReliabilityBucket& bucket, const QRectF& area) const;
    [[nodiscard]] QRectF bar(const ReliabilityBucket& bucket, double count) const;
    void paintBucket(QPainter& painter, std::size_t bucket) const;
    void paintBar(QPainter& painter, std::size_t bucket) const;
    void paintMarks(QPainter& painter) const;
    void paintTitles(QPainter& painter) const;

    Frame m_frame;
    ReliabilityCurves m_curves;
    Marks m_marks;
};

} // namespace candor::ui
