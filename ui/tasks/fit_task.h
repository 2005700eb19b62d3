// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/fitted_temperature.h"
#include "session/explore_values.h"

#include <QObject>
#include <QString>

#include <memory>
#include <thread>

namespace candor::ui {

/// A temperature to be found on one data set (or split) for the figures of another.
struct FitRequest {
    DataSetId target = NoDataSet; // whose temperature is to be set; NoDataSet: of all shown
    std::shared_ptr<const LogitsTable> table; // fitted on this
    EvaluationSettings settings;              // its members, scope, buckets and filter
    TemperatureOrigin origin;                 // how the figures will name it; measure: minimised
};

/// Fits a temperature in a thread; a new request replaces the one in work. Signals come from the
/// GUI thread; so must all calls. The destructor stops and waits.
class FitTask : public QObject {
    Q_OBJECT

public:
    explicit FitTask(QObject* parent = nullptr);
    ~FitTask() override;

    void start(const FitRequest& request);

Q_SIGNALS:
    /// `origin` is the request's with atGridEdge filled.
    void fitted(candor::ui::DataSetId target, double temperature,
                const candor::ui::TemperatureOrigin& origin);
    /// Nothing labelled in the filter, or out of memory; `reason` is English.
    void failed(const QString& reason);

private:
    void work(const FitRequest& request, const std::stop_token& stop);

    std::jthread m_thread;
};

} // namespace candor::ui
