// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

namespace candor::ui {

class ArchiveSession;

/// A row a class: its line, how many of its proposals that accepts and how many of those are
/// expected to be wrong. Lines can be edited, in per cent: then each class has its own. Decisions
/// by hand do not count here.
class AcceptanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Class, Line, Accepted, ExpectedWrong, Columns };

    explicit AcceptanceModel(ArchiveSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /// Above 1: the class is never accepted.
    [[nodiscard]] double lineOf(std::size_t index) const;

private:
    void refresh();

    ArchiveSession& m_session;
    int m_classes = 0;
};

} // namespace candor::ui
