// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/temperature_values.h"
#include "session/explore_values.h"

#include <QWidget>

#include <optional>

namespace candor::ui {

class CalibrationSession;
class TemperatureCurve;

/// What a curve shows of a data set.
[[nodiscard]] TemperatureCurveValues curveValuesOf(const OpenDataSet& dataSet, Measure measure);

/// The ensemble's exact value of a measure at the slider's temperature; nothing while the frame is
/// of another temperature.
[[nodiscard]] std::optional<double> valueAtTemperature(const OpenDataSet& dataSet, Measure measure);

/// Error against the temperature of the data set shown; its line moves the session's temperature.
class TemperaturePane : public QWidget {
    Q_OBJECT

public:
    explicit TemperaturePane(CalibrationSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void exportWanted();
    void copyWanted();

private:
    void follow();
    void showSweep();
    void showTemperature();

    CalibrationSession& m_session;
    TemperatureCurve* m_curve;
};

} // namespace candor::ui
