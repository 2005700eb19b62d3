// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell_colours.h"
#include "models/tracks_query.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <cstdint>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QTimer)

namespace candor::ui {

class ListenSession;
class TracksArranger;

/// One row a track, for a hundred thousand of them. What a visible row says of its class is
/// computed when it is painted and kept until temperature or members move; orders and filters,
/// which need all rows, come from a thread. Rows keep their order while the temperature moves or
/// results come, and are arranged again when it rests, once a second during a run.
class TracksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ConfidenceRole = Qt::UserRole + 1, // double in [0, 1]; as ConfidenceBarDelegate reads it
        CorrectRole,                       // bool; none without label
        SentenceRole,                      // of a failed track: in place of the class
        TrackRole                          // uint: index in the session
    };
    /// Signs before the state, in the order of TrackState.
    using StateIcons = std::array<QIcon, 4>;

    explicit TracksModel(const ListenSession& session, QObject* parent = nullptr);

    void setQuery(const TracksQuery& query);
    [[nodiscard]] const TracksQuery& query() const { return m_query; }
    void setColours(const CellColours& colours);
    void setStateIcons(const StateIcons& icons);

    [[nodiscard]] std::uint32_t trackAt(int row) const;
    [[nodiscard]] int rowOf(std::uint32_t track) const; // -1: not shown
    /// What the ensemble says at the session's temperature.
    [[nodiscard]] TrackOutcome outcome(std::uint32_t track) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void arranged();

private:
    void follow();
    void addRows(std::size_t first);
    void refreshTracks(const std::vector<std::uint32_t>& tracks);
    void refreshAll();
    void reset();
    void arrange();
    void arrangeSoon(int milliseconds);
    void takeArrangement(const TracksArrangement& arrangement);
    void takeOrder(std::vector<std::uint32_t> order);
    [[nodiscard]] QString text(std::uint32_t track, TrackColumn column) const;
    [[nodiscard]] QString trueClassText(const Track& track) const;
    [[nodiscard]] QString outcomeText(std::uint32_t track, TrackColumn column) const;
    [[nodiscard]] QString toolTip(std::uint32_t track, TrackColumn column) const;
    [[nodiscard]] QVariant correctness(std::uint32_t track) const;
    [[nodiscard]] QVariant look(std::uint32_t track, TrackColumn column, int role) const;
    [[nodiscard]] std::size_t cost(std::uint32_t track) const;

    const ListenSession& m_session;
    TracksQuery m_query;
    CellColours m_colours;
    StateIcons m_icons;
    std::vector<std::uint32_t> m_order;
    std::vector<std::int32_t> m_rows; // of each track; -1: not shown
    /// What was computed, and at which stamp: another temperature or other members, another stamp.
    struct Kept {
        TrackOutcome outcome;
        std::uint32_t stamp = 0;
    };
    mutable std::vector<Kept> m_kept;
    mutable std::size_t m_spent = 0; // logits looked at since the stamp began
    std::uint32_t m_stamp = 1;
    std::uint32_t m_arrangedStamp = 0; // of the arrangement in work
    QTimer* m_rest;
    TracksArranger* m_arranger;
};

} // namespace candor::ui
