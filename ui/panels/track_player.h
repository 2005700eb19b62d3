// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/player_output.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>

namespace candor::ui {

class SoundStream;

/// Plays a file or a stretch of it, and knows the place that is being heard. The device is looked
/// for at the first play, so that a window nobody listens in costs nothing. GUI thread.
class TrackPlayer : public QObject {
    Q_OBJECT

public:
    explicit TrackPlayer(std::unique_ptr<PlayerOutput> output, QObject* parent = nullptr);
    ~TrackPlayer() override;

    /// Stops; the place is the start of the new file. An empty path: nothing to play.
    void setFile(const std::filesystem::path& path);
    [[nodiscard]] const std::filesystem::path& file() const { return m_path; }
    [[nodiscard]] bool isPlaying() const { return m_stream != nullptr; }
    [[nodiscard]] double place() const { return m_place; } // s

    /// From a second to the end.
    void play(double from);
    /// A stretch; when it has been heard the place is its start again.
    void playStretch(double from, double to);
    void pause();
    void toggle(); // from the place to the end
    /// Goes on from there when it plays.
    void seek(double second);

Q_SIGNALS:
    void placeChanged(double second);
    void playingChanged(bool playing);
    /// Why nothing can be heard; playing has stopped.
    void failed(const QString& sentence);

private:
    void start(double from, std::optional<double> to);
    void stop();
    void fail(const QString& sentence);
    void feed();
    void follow();
    void setPlace(double second);

    std::unique_ptr<PlayerOutput> m_output;
    bool m_isOpen = false;
    std::filesystem::path m_path;
    std::unique_ptr<SoundStream> m_stream;
    QTimer m_clock;
    QElapsedTimer m_sinceEnd; // runs once the last sample has been written
    double m_place = 0.0;
    double m_from = 0.0;
    std::optional<double> m_to;
    std::uint64_t m_written = 0;
};

} // namespace candor::ui
