// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stair_lines.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLineSeries>

#include <algorithm>

namespace candor::ui {

std::vector<QList<QPointF>> stairRuns(const ReliabilityTable& table) {
    std::vector<QList<QPointF>> runs;
    bool open = false;
    for (const ReliabilityBucket& bucket : table.buckets) {
        const std::optional<double> observed = bucket.observed();
        if (observed) {
            if (!open) {
                runs.emplace_back();
            }
            runs.back() << QPointF(bucket.lower, *observed) << QPointF(bucket.upper, *observed);
        }
        open = observed.has_value();
    }
    return runs;
}

StairLines::StairLines(QChart& chart, QAbstractAxis& x, QAbstractAxis& y)
    : m_chart(chart), m_x(x), m_y(y) {}

void StairLines::show(const std::vector<Curve>& curves) {
    std::vector<std::vector<QList<QPointF>>> runs;
    runs.reserve(curves.size());
    std::size_t mostRuns = 1;
    for (const Curve& curve : curves) {
        runs.push_back(curve.table != nullptr ? stairRuns(*curve.table)
                                              : std::vector<QList<QPointF>>{});
        mostRuns = std::max(mostRuns, runs.back().size());
    }
    if (curves.size() != m_series.size() || mostRuns > m_runs) {
        rebuild(curves.size(), std::max(mostRuns, m_runs));
    }
    for (std::size_t curve = 0; curve < curves.size(); ++curve) {
        for (std::size_t run = 0; run < m_runs; ++run) {
            QLineSeries& series = *m_series[curve][run];
            const bool used = run < runs[curve].size();
            if (used && series.pen() != curves[curve].pen) {
                series.setPen(curves[curve].pen);
            }
            if (used || series.count() > 0) {
                series.replace(used ? runs[curve][run] : QList<QPointF>{});
            }
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
