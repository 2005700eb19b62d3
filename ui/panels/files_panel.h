// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QWidget>

#include <cstdint>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QTableView)
QT_FORWARD_DECLARE_CLASS(QTimer)

namespace candor::ui {

class CalibrationSession;
class FileFilterBar;
class FilesModel;

/// One row a file of the data set shown, sorted and filtered at once for a million of them. Rows
/// chosen here are selected everywhere; files selected elsewhere are marked here. While the
/// temperature moves, rows stay where they are; they are sorted again at rest.
class FilesPanel : public QWidget {
    Q_OBJECT

public:
    explicit FilesPanel(CalibrationSession& session, QWidget* parent = nullptr);

    /// The file `step` rows below (above if negative) in the order shown; nothing past the ends.
    /// For a file that is not shown: the first row.
    [[nodiscard]] std::optional<std::uint32_t> neighbour(std::uint32_t file, int step) const;

public Q_SLOTS:
    void focusFilter(); // Ctrl+F is the window's, which first brings this panel to the front
    void saveCsv();     // asks where

Q_SIGNALS:
    void fileActivated(std::uint32_t file); // double click or Enter
    void failed(const QString& sentence);   // a file could not be written

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTable();
    void follow(CalibrationSession& session);
    void showCurrent();
    void takeSettings(DataSetId id);
    void takeFrame(DataSetId id);
    void takeSelection(DataSetId id);
    void takeQuery();
    void takeSelectedOnly(bool only);
    void selectRows();
    void showCounts();
    void applyPalette();
    void saveTo(const QString& path);
    [[nodiscard]] bool isCurrent(DataSetId id) const;
    [[nodiscard]] FileSelection selectionOfRows() const;

    CalibrationSession& m_session;
    FilesModel* m_model;
    FileFilterBar* m_filter;
    QTableView* m_table;
    QTimer* m_rest; // fires when the temperature has stopped moving
    DataSetId m_shown = NoDataSet;
    bool m_selecting = false; // the selection comes from these rows
};

} // namespace candor::ui
