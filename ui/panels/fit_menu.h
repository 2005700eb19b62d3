// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"
#include "tasks/fit_task.h"

#include <QMenu>

#include <cstddef>
#include <optional>

namespace candor::ui {

class CalibrationSession;

/// "Fit on…": every open data set and each of its splits, and the measure to fit by (NLL unless
/// chosen otherwise). Filled whenever it opens.
class FitMenu : public QMenu {
    Q_OBJECT

public:
    explicit FitMenu(CalibrationSession& session, QWidget* parent = nullptr);

    void setMeasure(Measure measure) { m_measure = measure; }
    [[nodiscard]] Measure measure() const { return m_measure; }

    /// What fitting on a data set (or one of its splits) means for the data shown: a temperature
    /// fitted on files that are shown too is marked as chosen on them.
    [[nodiscard]] FitRequest requestFor(const OpenDataSet& fittedOn,
                                        std::optional<std::size_t> split) const;

Q_SIGNALS:
    void chosen(const candor::ui::FitRequest& request);

private:
    void fill();
    void addDataSet(const OpenDataSet& dataSet);
    void addMeasures();
    [[nodiscard]] bool isShown(const OpenDataSet& dataSet, std::optional<std::size_t> split) const;

    CalibrationSession& m_session;
    Measure m_measure = Measure::Nll;
};

} // namespace candor::ui
