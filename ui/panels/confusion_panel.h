// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/file_query.h"
#include "session/explore_values.h"

#include <QWidget>

#include <cstddef>
#include <cstdint>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QStackedLayout)

namespace candor::ui {

class CalibrationSession;
class ConfusionMatrixView;

/// The confusion matrix of the data set shown, as counts or shares of a row. Choosing a cell
/// selects its files everywhere; cells that hold selected files are marked. Multi-label data have
/// no matrix, and the panel says so.
class ConfusionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionPanel(CalibrationSession& session, QWidget* parent = nullptr);

    [[nodiscard]] bool showsShares() const;
    /// Stands above the matrix until a header takes it.
    [[nodiscard]] QWidget* numbersSwitch() const;

public Q_SLOTS:
    void setShowsShares(bool shares);

Q_SIGNALS:
    void showsSharesChanged(bool shares);

private:
    void follow(CalibrationSession& session);
    void refresh();
    void selectCell(std::size_t trueClass, std::size_t predicted);
    [[nodiscard]] QString emptyText(const OpenDataSet* dataSet) const;

    CalibrationSession& m_session;
    ConfusionMatrixView* m_view;
    QComboBox* m_numbers;
    QLabel* m_empty;
    QStackedLayout* m_stack;
};

} // namespace candor::ui
