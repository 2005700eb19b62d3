// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QTreeWidget)
QT_FORWARD_DECLARE_CLASS(QTreeWidgetItem)

namespace candor::ui {

class CalibrationSession;

/// The open data sets, each with its members: a tick puts a member into the ensemble. The last
/// ticked member stays. Delete or the cross closes a data set.
class DataSetPanel : public QWidget {
    Q_OBJECT

public:
    explicit DataSetPanel(CalibrationSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTree();
    void rebuild();
    QTreeWidgetItem* addDataSet(const OpenDataSet& dataSet);
    void addCloseButton(QTreeWidgetItem* item, const OpenDataSet& dataSet);
    void showTicks(DataSetId id);
    void showCurrent();
    void takeTick(QTreeWidgetItem* item);
    void chooseDataSetOf(QTreeWidgetItem* item);
    [[nodiscard]] QTreeWidgetItem* itemOf(DataSetId id) const;

    CalibrationSession& m_session;
    QTreeWidget* m_tree;
    bool m_showing = false; // the panel itself changes the tree
};

} // namespace candor::ui
