// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/data_set_column.h"

#include "charts/reliability_diagram.h"
#include "charts/temperature_curve.h"
#include "panels/reliability_pane.h"
#include "panels/temperature_pane.h"
#include "session/calibration_session.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace candor::ui {

DataSetColumn::DataSetColumn(CalibrationSession& session, DataSetId id, QWidget& grid)
    : m_session(session), m_id(id),
      m_reliability(new ReliabilityDiagram(DiagramSize::Compact, &grid)),
      m_curve(new TemperatureCurve(DiagramSize::Compact, &grid)) {
    m_reliability->installEventFilter(this);
    connect(m_reliability, &ReliabilityDiagram::bucketChosen, this,
            [this] { Q_EMIT chosen(m_id); }); // Enter or Space on a bucket
    connect(m_curve, &TemperatureCurve::temperatureDragged, this,
            [this](double temperature) { m_session.setTemperature(temperature, {}, m_id); });
    showFrame();
    showSweep();
}

DataSetColumn::~DataSetColumn() {
    delete m_reliability;
    delete m_curve;
}

bool DataSetColumn::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_reliability && event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        Q_EMIT chosen(m_id);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void DataSetColumn::showFrame() {
    if (const OpenDataSet* dataSet = m_session.find(m_id)) {
        m_reliability->setTitle(dataSet->name);
        m_reliability->setCurves(reliabilityCurvesOf(*dataSet));
        m_curve->setTemperature(dataSet->settings.temperature,
                                valueAtTemperature(*dataSet, m_session.measure()));
    }
}

void DataSetColumn::showSweep() {
    if (const OpenDataSet* dataSet = m_session.find(m_id)) {
        m_curve->setTitle(dataSet->name);
        m_curve->setValues(curveValuesOf(*dataSet, m_session.measure()));
        m_curve->setTemperature(dataSet->settings.temperature,
                                valueAtTemperature(*dataSet, m_session.measure()));
    }
}

std::uint64_t DataSetColumn::largestCount() const {
    const OpenDataSet* dataSet = m_session.find(m_id);
    std::uint64_t largest = 0;
    if (dataSet != nullptr && dataSet->frame.atT != nullptr) {
        for (const ReliabilityBucket& bucket : dataSet->frame.atT->ensemble.reliability.buckets) {
            largest = std::max(largest, bucket.count);
        }
    }
    return largest;
}

double DataSetColumn::largestValue() const {
    const OpenDataSet* dataSet = m_session.find(m_id);
    double largest = 0.0;
    if (dataSet == nullptr || dataSet->sweep.sweep == nullptr) {
        return largest;
    }
    const auto take = [&](const SweepCurve& curve) {
        for (const Measures& measures : curve.values) {
            const double value = valueOf(measures, m_session.measure());
            largest = std::isfinite(value) ? std::max(largest, value) : largest;
        }
    };
    take(dataSet->sweep.sweep->ensemble);
    std::for_each(dataSet->sweep.sweep->members.begin(), dataSet->sweep.sweep->members.end(), take);
    return largest;
}

} // namespace candor::ui

#include "moc_data_set_column.cpp"
