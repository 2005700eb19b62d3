// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QWidget>

#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QScrollBar)

namespace candor::ui {

class CalibrationSession;
class DataSetColumn;
class DiagramHeader;

/// All open data sets side by side, a column each: reliability above, error against temperature
/// below, on common axes, as Figures 1 and 2 of the paper. A click on one shows it on its own.
class GridPage : public QWidget {
    Q_OBJECT

public:
    explicit GridPage(CalibrationSession& session, QWidget* parent = nullptr);
    ~GridPage() override;

public Q_SLOTS:
    void setLogCounts(bool logarithmic);

Q_SIGNALS:
    void logCountsChanged(bool logarithmic);
    void reliabilityExportWanted();
    void reliabilityCopyWanted();
    void temperatureExportWanted();
    void temperatureCopyWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void keepInView(QWidget& header, const QScrollBar& bar);
    QWidget* makeReliabilityHeader();
    QWidget* makeTemperatureHeader();
    void follow();
    void rebuild();
    void refresh();
    void shareCountAxis();
    void shareValueAxis();
    [[nodiscard]] DataSetColumn* columnOf(DataSetId id) const;

    CalibrationSession& m_session;
    QCheckBox* m_logCounts;
    QWidget* m_field; // what scrolls
    QGridLayout* m_grid;
    std::vector<std::unique_ptr<DataSetColumn>> m_columns;
};

} // namespace candor::ui
