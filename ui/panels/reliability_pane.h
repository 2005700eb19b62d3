// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/reliability_curves.h"
#include "session/explore_values.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace candor::ui {

class CalibrationSession;
class DiagramHeader;
class ReliabilityDiagram;

/// What a reliability diagram shows of a data set.
[[nodiscard]] ReliabilityCurves reliabilityCurvesOf(const OpenDataSet& dataSet);

/// The reliability diagram of the data set shown, with its options.
class ReliabilityPane : public QWidget {
    Q_OBJECT

public:
    explicit ReliabilityPane(CalibrationSession& session, QWidget* parent = nullptr);

    [[nodiscard]] bool logCounts() const;

public Q_SLOTS:
    void setLogCounts(bool logarithmic);

Q_SIGNALS:
    void logCountsChanged(bool logarithmic);
    void bucketChosen(std::size_t bucket);
    void exportWanted();
    void copyWanted();

private:
    void refresh();

    CalibrationSession& m_session;
    ReliabilityDiagram* m_diagram;
    QCheckBox* m_logCounts;
};

} // namespace candor::ui
