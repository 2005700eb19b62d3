// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stair_lines.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLineSeries>

#include <algorithm>

namespace candor::ui {
namespace {

void replace(QLineSeries& series, const QList<QPointF>& points, const QPen& pen) {
    if (series.pen() != pen) {
        series.setPen(pen);
    }
    if (!points.isEmpty() || series.count() > 0) {
        series.replace(points);
    }
}

} // namespace

std::vector<QList<QPointF>> stairRuns(const ReliabilityTable& table) {
    std::vector<QList<QPointF>> runs;
    bool open = false;
    for (const ReliabilityBucket& bucket : table.buckets) {
        const std::optional<double> observed = bucket.observed();
        if (observed && !open) {
            runs.emplace_back();
        }
        if (observed) {
            runs.back() << QPointF(bucket.lower, *observed) << QPointF(bucket.upper, *observed);
        }
        open = observed.has_value();
    }
    return runs;
}

StairLines::StairLines(QChart& chart, QAbstractAxis& x, QAbstractAxis& y)
    : m_chart(chart), m_x(x), m_y(y) {}

void StairLines::show(const std::vector<Curve>& curves) {
    std::vector<std::vector<QList<QPointF>>> runs(curves.size());
    std::size_t mostRuns = 1;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        if (curves[i].table != nullptr) {
            runs[i] = stairRuns(*curves[i].table);
        }
        mostRuns = std::max(mostRuns, runs[i].size());
    }
    if (curves.size() != m_series.size() || mostRuns > m_runs) {
        rebuild(curves.size(), std::max(mostRuns, m_runs));
    }
    for (std::size_t i = 0; i < curves.size(); ++i) {
        runs[i].resize(m_runs); // those that this curve does not need are emptied
        for (std::size_t run = 0; run < m_runs; ++run) {
            replace(*m_series[i][run], runs[i][run], curves[i].pen);
        }
    }
}

void StairLines::rebuild(std::size_t curves, std::size_t runs) {
    for (const std::vector<QLineSeries*>& ofCurve : m_series) {
        for (QLineSeries* series : ofCurve) {
            m_chart.removeSeries(series);
            delete series;
        }
    }
    m_series.assign(curves, {});
    m_runs = runs;
    for (std::vector<QLineSeries*>& ofCurve : m_series) {
        for (std::size_t run = 0; run < runs; ++run) {
            auto* series = new QLineSeries;
            m_chart.addSeries(series);
            series->attachAxis(&m_x);
            series->attachAxis(&m_y);
            ofCurve.push_back(series);
        }
    }
}

} // namespace candor::ui
