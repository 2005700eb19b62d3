// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/spectrogram.h"
#include "session/track_posteriors.h"
#include "tasks/spectrogram_task.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>
#include <optional>

namespace candor::ui {

class ElidedLabel;
class LineLegend;
class PosteriorRibbons;
class SpectrogramView;
class TimePlot;
struct TimeRange;

/// Spectrogram and posteriors of one file, one above the other on one time axis. Decodes what it
/// shows; when it is zoomed in, that part once more and finer. Keys: Left and Right go from patch
/// to patch (five seconds without any), Enter plays the patch, + and - zoom, Shift with Left and
/// Right pans, Home and End, Ctrl+0 shows all.
class TrackPlots : public QWidget {
    Q_OBJECT

public:
    explicit TrackPlots(QWidget* parent = nullptr);

    /// An empty path: there is no sound, and `message` says why. `seconds`: of the file, or 0.
    void setSound(const std::filesystem::path& path, double seconds, const QString& message);
    void setPosteriors(std::shared_ptr<const TrackPosteriors> posteriors);
    void setSpacing(FrequencySpacing spacing);
    /// Where the player is; what is shown follows it while it plays.
    void setPlace(double second, bool isPlaying);

    [[nodiscard]] const TimeRange& range() const;
    [[nodiscard]] double seconds() const { return m_seconds; } // of the file, as far as known
    [[nodiscard]] std::shared_ptr<const Spectrogram> spectrogram() const;
    [[nodiscard]] std::shared_ptr<const Spectrogram> detail() const;
    [[nodiscard]] std::optional<std::size_t> currentPatch() const;
    [[nodiscard]] SpectrogramView& spectrogramView() { return *m_spectrogram; }
    [[nodiscard]] PosteriorRibbons& ribbons() { return *m_ribbons; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void showWhole();
    void playCurrentPatch();

Q_SIGNALS:
    void seekWanted(double second);
    void stretchWanted(double from, double to);
    void playWanted(double from);
    void toggleWanted();
    void pauseWanted();
    /// The length became known, or known better.
    void secondsChanged(double seconds);
    /// The file gives no sound.
    void soundFailed(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void follow(TimePlot& plot);
    void decode();
    void take(const SpectrogramResult& result);
    void setRange(const TimeRange& range);
    void setWhole(double seconds);
    void askForDetail();
    void zoom(double factor);
    void step(int by);
    void playAt(double second, bool exact);
    void showReadout(const QString& hovered);
    bool handleKey(const QKeyEvent& event);

    SpectrogramView* m_spectrogram;
    PosteriorRibbons* m_ribbons;
    LineLegend* m_legend;
    ElidedLabel* m_readout;
    SpectrogramTask m_wholeTask;
    SpectrogramTask m_detailTask;
    QTimer m_rest; // since the range moved last
    std::shared_ptr<const TrackPosteriors> m_posteriors;
    std::filesystem::path m_path;
    FrequencySpacing m_spacing = FrequencySpacing::Mel;
    double m_seconds = 0.0;
    double m_place = 0.0;
};

} // namespace candor::ui
