// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/axis_scale.h"
#include "charts/plot_palette.h"

#include <QFont>
#include <QGraphicsItem>

#include <optional>

namespace candor::ui {

/// The marks over the curves of a measure versus T: the line of the slider with its dot and label,
/// T* with its label, the reference at T = 1, axis titles. In scene coordinates, over the chart.
class TemperatureLayer : public QGraphicsItem {
public:
    struct Frame {
        QRectF area; // plot area
        double lowest = 0.2;
        double highest = 5.0; // of the logarithmic x axis
        LinearScale scale;    // of y
        PlotPalette palette;
        QFont font;
        bool compact = false;
    };
    struct Marks {
        double temperature = 1.0;
        std::optional<double> value; // on the y axis, where the line meets the ensemble
        QString label;               // "T = 1.35: 0.0223"
        std::optional<QPointF> best; // T* and its value on the y axis
        QString bestLabel;
        bool bestIsLow = true;
        QString valueTitle; // of the y axis
        QString notice;     // "refining …", or why there is no curve
        bool empty = false; // no curve: the notice stands in the middle
    };

    void setFrame(const Frame& frame);
    void setMarks(const Marks& marks);
    [[nodiscard]] double x(double temperature) const;
    [[nodiscard]] double temperature(double x) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] double y(double value) const;
    void paintTitles(QPainter& painter) const;
    void paintLine(QPainter& painter) const;
    void paintBest(QPainter& painter) const;
    void paintDot(QPainter& painter) const;
    /// A text on a patch of background beside a point, kept within the plot area and, where that
    /// can be, off the slider's line.
    void paintLabel(QPainter& painter, QPointF beside, const QString& text,
                    const QColor& color) const;

    Frame m_frame;
    Marks m_marks;
};

} // namespace candor::ui
