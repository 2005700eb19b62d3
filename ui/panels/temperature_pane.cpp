// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/temperature_pane.h"

#include "charts/temperature_curve.h"
#include "panels/diagram_header.h"
#include "panels/measure_combo.h"
#include "panels/no_labels_note.h"
#include "session/calibration_session.h"

#include <QVBoxLayout>

namespace candor::ui {

TemperatureCurveValues curveValuesOf(const OpenDataSet& dataSet, Measure measure) {
    TemperatureCurveValues values;
    const SweepState& state = dataSet.sweep;
    values.sweep = state.wide != nullptr ? state.wide : state.sweep;
    values.measure = measure;
    values.complete = state.complete;
    if (state.wide != nullptr) {
        values.best = bestTemperature(state.sweep->temperatures, state.sweep->ensemble, measure);
    }
    return values;
}

std::optional<double> valueAtTemperature(const OpenDataSet& dataSet, Measure measure) {
    const auto& atT = dataSet.frame.atT;
    return atT != nullptr && atT->settings.temperature == dataSet.settings.temperature
               ? std::optional(valueOf(atT->ensemble.measures, measure))
               : std::nullopt;
}

TemperaturePane::TemperaturePane(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_curve(new TemperatureCurve) {
    auto* header = new DiagramHeader(tr("Error versus temperature"));
    header->addOption(new MeasureCombo(session));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(new NoLabelsNote(session));
    column->addWidget(m_curve, 1);
    connect(header, &DiagramHeader::exportWanted, this, &TemperaturePane::exportWanted);
    connect(header, &DiagramHeader::copyWanted, this, &TemperaturePane::copyWanted);
    connect(m_curve, &TemperatureCurve::temperatureDragged, this,
            [this](double temperature) { m_session.setTemperature(temperature); });
    follow();
    showSweep();
}

void TemperaturePane::follow() {
    const auto ifShown = [this](void (TemperaturePane::*refresh)()) {
        return [this, refresh](DataSetId id) {
            if (m_session.current() != nullptr && m_session.current()->id == id) {
                (this->*refresh)();
            }
        };
    };
    connect(&m_session, &CalibrationSession::sweepChanged, this,
            ifShown(&TemperaturePane::showSweep));
    connect(&m_session, &CalibrationSession::frameChanged, this,
            ifShown(&TemperaturePane::showTemperature));
    connect(&m_session, &CalibrationSession::temperatureChanged, this,
            ifShown(&TemperaturePane::showTemperature));
    connect(&m_session, &CalibrationSession::measureChanged, this, &TemperaturePane::showSweep);
    connect(&m_session, &CalibrationSession::currentChanged, this, &TemperaturePane::showSweep);
}

void TemperaturePane::showSweep() {
    if (const OpenDataSet* dataSet = m_session.current()) {
        m_curve->setTitle(dataSet->name);
        m_curve->setValues(curveValuesOf(*dataSet, m_session.measure()));
        showTemperature();
    }
}

void TemperaturePane::showTemperature() {
    if (const OpenDataSet* dataSet = m_session.current()) {
        m_curve->setTemperature(dataSet->settings.temperature,
                                valueAtTemperature(*dataSet, m_session.measure()));
    }
}

} // namespace candor::ui

#include "moc_temperature_pane.cpp"
