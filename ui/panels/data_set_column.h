// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QObject>

#include <cstdint>

namespace candor::ui {

class CalibrationSession;
class ReliabilityDiagram;
class TemperatureCurve;

/// The two compact diagrams of one data set in the grid. They are laid out by the grid, which owns
/// them through their parent; this feeds them.
class DataSetColumn : public QObject {
    Q_OBJECT

public:
    DataSetColumn(CalibrationSession& session, DataSetId id, QWidget& grid);
    ~DataSetColumn() override;

    [[nodiscard]] DataSetId id() const { return m_id; }
    [[nodiscard]] ReliabilityDiagram& reliability() { return *m_reliability; }
    [[nodiscard]] TemperatureCurve& curve() { return *m_curve; }

    void showFrame();
    void showSweep();
    /// The tallest bar of counts; 0 without a frame.
    [[nodiscard]] std::uint64_t largestCount() const;
    /// The largest value of the session's measure in the sweep; 0 without one.
    [[nodiscard]] double largestValue() const;

Q_SIGNALS:
    void chosen(candor::ui::DataSetId id); // to be shown on its own

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    CalibrationSession& m_session;
    DataSetId m_id;
    ReliabilityDiagram* m_reliability;
    TemperatureCurve* m_curve;
};

} // namespace candor::ui
