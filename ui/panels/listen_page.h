// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QSplitter)

namespace candor {
struct LogitsTable;
}

namespace candor::ui {

class ListenSession;
class ListenTemperature;
class ModelsPanel;
class TrackPanel;
class TracksPanel;

/// Models on the left, tracks in the middle, below them a look at one track; the temperature under
/// all of it moves rows and look together.
class ListenPage : public QWidget {
    Q_OBJECT

public:
    /// `memberNames`: of the columns, as far as they are known.
    ListenPage(ListenSession& session, std::function<std::vector<std::string>()> memberNames,
               QWidget* parent = nullptr);

    [[nodiscard]] ModelsPanel& models() { return *m_models; }
    [[nodiscard]] TracksPanel& tracks() { return *m_tracks; }
    [[nodiscard]] TrackPanel& track() { return *m_track; }
    [[nodiscard]] ListenTemperature& temperature() { return *m_temperature; }

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

private:
    void showTrack();
    void showLabel();
    void takeResults(const std::vector<std::uint32_t>& tracks);

    ListenSession& m_session;
    std::function<std::vector<std::string>()> m_memberNames;
    ModelsPanel* m_models;
    TracksPanel* m_tracks;
    TrackPanel* m_track;
    ListenTemperature* m_temperature;
    QSplitter* m_columns;
    QSplitter* m_rows;
    std::int32_t m_label = -1; // of the track shown
};

} // namespace candor::ui
