// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QWidget>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QTableView)
QT_FORWARD_DECLARE_CLASS(QTimer)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace candor {
struct ClassReport;
}

namespace candor::ui {

class CalibrationSession;
class ClassesModel;
class ElidedLabel;
class ReportTask;

/// The ensemble of the data set shown, class by class, at the slider's T. Computed only while the
/// panel is visible and the temperature at rest; until then the figures are dots.
class ClassesPanel : public QWidget {
    Q_OBJECT

public:
    explicit ClassesPanel(CalibrationSession& session, QWidget* parent = nullptr);
    ~ClassesPanel() override;

public Q_SLOTS:
    void saveCsv(); // asks where
    void saveTo(const QString& path);

Q_SIGNALS:
    /// A file could not be written, or a report not be computed.
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QHBoxLayout* makeBar();
    void setUpTable();
    void setColumnWidths();
    void follow(CalibrationSession& session);
    void showCurrent();
    void takeChange(DataSetId id);
    void takeReport(DataSetId id, const EvaluationSettings& settings,
                    const std::shared_ptr<const ClassReport>& report);
    void ask();
    void showHeading();

    CalibrationSession& m_session;
    ClassesModel* m_model;
    QTableView* m_table;
    ElidedLabel* m_heading;
    QToolButton* m_save;
    QTimer* m_rest; // fires when the temperature has stopped moving
    DataSetId m_shown = NoDataSet;
    EvaluationSettings m_reported; // the settings of the model's report
    std::unique_ptr<ReportTask> m_task;
};

} // namespace candor::ui
