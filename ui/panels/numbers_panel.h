// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

class CalibrationSession;
class ColumnSpread;
class NumbersModel;

/// The figures of the data set shown: single models and ensemble, at T = 1 and at the slider's T.
/// Dimmed while they come from single precision. A footnote says when T was chosen on the very data
/// shown. Ctrl+C copies the table; the context menu also copies it as CSV.
class NumbersPanel : public QWidget {
    Q_OBJECT

public:
    explicit NumbersPanel(CalibrationSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copyText() const;
    void copyCsv() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTable();
    void addActions();
    void follow(CalibrationSession& session);
    void refresh();
    void refreshFor(DataSetId id);
    void applyPalette();
    void setColumnWidths();
    [[nodiscard]] int widthNeeded(int column) const;

    CalibrationSession& m_session;
    NumbersModel* m_model;
    QTableView* m_table;
    ColumnSpread* m_spread;
    QLabel* m_footnote;
};

} // namespace candor::ui
