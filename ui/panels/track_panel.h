// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/track_view.h"

#include <QWidget>

#include <memory>

namespace candor::ui {

/// One file to be looked at and listened to: its spectrogram, under it the posteriors of its
/// patches on the same time axis, beside them the posteriors of the file, and a player. A track
/// whose sound is gone keeps its posteriors, one without a table its sound. GUI thread.
class TrackPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrackPanel(QWidget* parent = nullptr);
    ~TrackPanel() override;

    void setTrack(const TrackView& track);
    /// Temperature or members moved: repaints what depends on them, without decoding again.
    void setSettings(const EvaluationSettings& settings);
    void clear();
    [[nodiscard]] bool isPlaying() const;

public Q_SLOTS:
    void togglePlay();
    void exportFigure();

Q_SIGNALS:
    void playingChanged(bool playing);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace candor::ui
