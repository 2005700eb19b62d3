// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/archive_query.h"
#include "models/cell_colours.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <cstdint>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTimer)

namespace candor::ui {

class ArchiveArranger;
class ArchiveSession;

/// One row a track, for a hundred thousand of them: how it stands, the tags that it has and what is
/// proposed. By need of review unless another order is asked for. Order and filter come from a
/// thread; rows stay where they are while the line moves or verdicts are given, unless the filter
/// or the order speaks of just that.
class ArchiveModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ConfidenceRole = Qt::UserRole + 1, // double in [0, 1]; as ConfidenceBarDelegate reads it
        CorrectRole,                       // never: nobody knows
        SentenceRole,                      // of a failed track: in place of the class
        TrackRole                          // uint: index in the session
    };
    /// In the order of Standing.
    using StandingIcons = std::array<QIcon, Standings>;

    explicit ArchiveModel(const ArchiveSession& session, QObject* parent = nullptr);

    void setQuery(const ArchiveQuery& query);
    [[nodiscard]] const ArchiveQuery& query() const { return m_query; }
    void setColours(const CellColours& colours);
    void setIcons(const StandingIcons& icons);

    [[nodiscard]] std::uint32_t trackAt(int row) const;
    [[nodiscard]] int rowOf(std::uint32_t track) const; // -1: not shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// "accepted", "to review" …
    [[nodiscard]] static QString standingText(Standing standing);

Q_SIGNALS:
    void arranged();

private:
    void follow();
    void addRows(std::size_t first);
    void reset();
    void refreshAll();
    void refreshTracks(const std::vector<std::uint32_t>& tracks);
    void arrange();
    void takeOrder(const std::vector<std::uint32_t>& order);
    [[nodiscard]] bool dependsOnStanding() const;
    [[nodiscard]] QString text(std::uint32_t track, ArchiveColumn column) const;
    [[nodiscard]] QString tagText(std::uint32_t track) const;
    [[nodiscard]] QString proposedText(std::uint32_t track) const;
    [[nodiscard]] QString failure(std::uint32_t track) const;
    [[nodiscard]] QString toolTip(std::uint32_t track, ArchiveColumn column) const;
    [[nodiscard]] QVariant look(std::uint32_t track, ArchiveColumn column, int role) const;

    const ArchiveSession& m_session;
    ArchiveQuery m_query;
    CellColours m_colours;
    StandingIcons m_icons;
    std::vector<std::uint32_t> m_order;
    std::vector<std::int32_t> m_rows; // of each track; -1: not shown
    QTimer* m_rest;
    ArchiveArranger* m_arranger;
};

} // namespace candor::ui
