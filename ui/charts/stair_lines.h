// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/reliability_table.h"

#include <QList>
#include <QPen>
#include <QPointF>
#include <QtGlobal>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QAbstractAxis)
QT_FORWARD_DECLARE_CLASS(QChart)
QT_FORWARD_DECLARE_CLASS(QLineSeries)

namespace candor::ui {

/// The stairs of a table, one list of corners for each run of buckets that hold decisions: an empty
/// bucket ends a run. Confidence over observed accuracy, both 0 … 1.
[[nodiscard]] std::vector<QList<QPointF>> stairRuns(const ReliabilityTable& table);

/// The stairs of several tables in one chart. Qt Charts drops undefined points from a line, so each
/// run is a series of its own; series are kept from one update to the next and only their points
/// replaced. Later curves lie on top of earlier ones. The chart and its axes must outlive this.
class StairLines {
public:
    struct Curve {
        const ReliabilityTable* table = nullptr; // null: draws nothing
        QPen pen;
    };

    StairLines(QChart& chart, QAbstractAxis& x, QAbstractAxis& y);

    void show(const std::vector<Curve>& curves);

private:
    void rebuild(std::size_t curves, std::size_t runs);

    QChart& m_chart;
    QAbstractAxis& m_x;
    QAbstractAxis& m_y;
    std::vector<std::vector<QLineSeries*>> m_series; // [curve][run], owned by the chart
    std::size_t m_runs = 0;
};

} // namespace candor::ui
