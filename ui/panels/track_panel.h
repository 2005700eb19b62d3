// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/track_view.h"

#include <QWidget>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QSplitter)

namespace candor::ui {

class PlayerOutput;
class PosteriorBars;
class TrackHeading;
class TrackPlayer;
class TrackPlots;
struct FigureRequest;
struct TrackPosteriors;

/// One file to be looked at and listened to: its spectrogram, under it the posteriors of its
/// patches on the same time axis, beside them the posteriors of the file, and a player. A track
/// whose sound is gone keeps its posteriors, one without a table its sound. GUI thread.
class TrackPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrackPanel(QWidget* parent = nullptr);
    /// With another place for the sound to go.
    TrackPanel(std::unique_ptr<PlayerOutput> output, QWidget* parent);
    ~TrackPanel() override;

    /// The same file again keeps its picture, and its player plays on.
    void setTrack(const TrackView& track);
    /// Temperature or members moved: repaints what depends on them, without decoding again.
    void setSettings(const EvaluationSettings& settings);
    void clear();
    /// The posteriors of the file as bars; where they are shown elsewhere they only take room.
    void setShowsBars(bool shows);
    /// Plays the patch that speaks most for a class; the whole file where nothing tells its times.
    void playMostTelling(std::size_t label);
    void pause();
    [[nodiscard]] bool isPlaying() const;
    /// The view as a figure: what is shown now, at the temperature shown now.
    [[nodiscard]] FigureRequest figureRequest() const;

public Q_SLOTS:
    void togglePlay();
    void exportFigure();

Q_SIGNALS:
    void playingChanged(bool playing);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void showPosteriors();
    void showSound();
    void showPlace();
    void say(const QString& sentence);

    TrackView m_track;
    std::shared_ptr<const TrackPosteriors> m_posteriors;
    TrackHeading* m_heading;
    TrackPlots* m_plots;
    PosteriorBars* m_bars;
    QScrollArea* m_barsArea = nullptr;
    QSplitter* m_panes = nullptr;
    bool m_showsBars = true;
    QLabel* m_message = nullptr;
    TrackPlayer* m_player;
};

} // namespace candor::ui
