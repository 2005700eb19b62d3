// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_contents.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

class ArchiveModel;
class ArchiveSession;

/// The files with what is proposed and decided, one row each, several selectable. Verdicts go to
/// all selected rows; after one on a single row the next becomes current.
class ArchiveTable : public QWidget {
    Q_OBJECT

public:
    explicit ArchiveTable(ArchiveSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] ArchiveModel& model() { return *m_model; }
    [[nodiscard]] std::optional<std::uint32_t> current() const { return m_current; }
    [[nodiscard]] std::vector<std::uint32_t> selected() const; // in the order of the rows
    void showTrack(std::uint32_t track);                       // makes it the current one

public Q_SLOTS:
    void showNext();
    void showPrevious();
    void focusFilter();
    void accept();
    void reject();
    void skip();
    void chooseClass(std::size_t index);
    void editClass(); // a menu of all classes
    void undo();

Q_SIGNALS:
    void currentChanged(); // another track, or none

protected:
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* makeBar();
    void setUpTable();
    void addDigitKeys();
    void follow();
    void decide(Verdict verdict);
    void goOn(const std::vector<std::uint32_t>& decided);
    void select(const std::vector<std::uint32_t>& tracks);
    void takeRow();
    void keepRows();
    void restoreRows();
    void goTo(int row);
    void step(int by);
    void applyQuery();
    void showCount();
    void applyPalette();

    ArchiveSession& m_session;
    ArchiveModel* m_model;
    QTableView* m_table;
    QLineEdit* m_text = nullptr;
    QComboBox* m_filter = nullptr;
    QLabel* m_shown = nullptr;
    std::optional<std::uint32_t> m_current;
    std::vector<std::uint32_t> m_kept; // selected while rows are laid out anew
    bool m_restoring = false;
    bool m_isPicked = false; // the current row, by a person
};

} // namespace candor::ui
