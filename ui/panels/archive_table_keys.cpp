// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/archive_model.h"
#include "panels/archive_table.h"
#include "session/listen_session.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

// What the keys of the archive's table do.
namespace candor::ui {
namespace {

constexpr int Digits = 9;

} // namespace

void ArchiveTable::addDigitKeys() {
    for (int digit = 0; digit < Digits; ++digit) {
        auto* key = new QShortcut(QKeySequence(Qt::Key_1 + digit), m_table);
        key->setContext(Qt::WidgetShortcut); // a number typed elsewhere is a number
        connect(key, &QShortcut::activated, this,
                [this, digit] { chooseClass(static_cast<std::size_t>(digit)); });
    }
}

void ArchiveTable::accept() {
    decide(Verdict::Accepted);
}

void ArchiveTable::reject() {
    decide(Verdict::Rejected);
}

void ArchiveTable::skip() {
    decide(Verdict::Skipped);
}

void ArchiveTable::decide(Verdict verdict) {
    const auto tracks = selected();
    m_session.decide(tracks, verdict);
    goOn(tracks);
}

void ArchiveTable::chooseClass(std::size_t index) {
    const auto tracks = selected();
    if (!m_session.className(index).empty()) {
        m_session.choose(tracks, index);
        goOn(tracks);
    }
}

void ArchiveTable::goOn(const std::vector<std::uint32_t>& decided) {
    if (decided.size() == 1) {
        showNext();
    }
}

void ArchiveTable::editClass() {
    const ModelDescription* description = m_session.tracks().description();
    if (description == nullptr || !m_current) {
        return;
    }
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Choose the class"));
    for (std::size_t index = 0; index < description->labels.size(); ++index) {
        QString name = QString::fromStdString(description->labels[index]);
        name.replace(QLatin1Char('&'), QStringLiteral("&&")); // menus take & for a key
        // The key is shown, not bound: the table has it.
        QAction* action = menu->addAction(
            index < Digits ? name + QLatin1Char('\t') + QString::number(index + 1) : name);
        connect(action, &QAction::triggered, this, [this, index] { chooseClass(index); });
    }
    const QModelIndex cell =
        m_model->index(m_table->currentIndex().row(), static_cast<int>(ArchiveColumn::Proposed));
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
}

void ArchiveTable::undo() {
    const auto tracks = m_session.undo();
    if (tracks.empty()) {
        return;
    }
    showTrack(tracks.front());
    if (tracks.size() > 1) {
        select(tracks);
    }
}

/// Not setCurrentIndex() of the view: with Ctrl held, as for Ctrl+Z, that adds to the selection.
void ArchiveTable::goTo(int row) {
    m_table->selectionModel()->setCurrentIndex(
        m_model->index(row, static_cast<int>(ArchiveColumn::Name)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ArchiveTable::showTrack(std::uint32_t track) {
    if (const int row = m_model->rowOf(track); row >= 0) {
        goTo(row);
    }
}

/// Neighbouring rows as one range: thousands of them are a handful mostly.
void ArchiveTable::select(const std::vector<std::uint32_t>& tracks) {
    std::vector<int> rows;
    for (const std::uint32_t track : tracks) {
        if (const int row = m_model->rowOf(track); row >= 0) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (std::size_t at = 0; at < rows.size();) {
        std::size_t end = at + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1) {
            ++end;
        }
        selection.append(QItemSelectionRange(m_model->index(rows[at], 0),
                                             m_model->index(rows[end - 1], ArchiveColumns - 1)));
        at = end;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ArchiveTable::step(int by) {
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount()) {
        goTo(row);
    }
}

void ArchiveTable::showNext() {
    step(1);
}

void ArchiveTable::showPrevious() {
    step(-1);
}

void ArchiveTable::focusFilter() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace candor::ui
