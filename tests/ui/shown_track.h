// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "track_samples.h"

#include "charts/spectrogram_view.h"
#include "panels/track_panel.h"
#include "panels/track_player.h"
#include "panels/track_plots.h"

#include <QtTest>

#include <cmath>
#include <memory>
#include <string>

namespace candor::ui::sample {

inline const std::string Chirp = std::string(CANDOR_TEST_DATA) + "/audio/chirp.wav"; // 0.5 s

/// A panel on the screen whose sound goes to a silent device.
struct Shown {
    SilentDevice* device;
    TrackPanel panel;
    TrackPlots& plots;
    TrackPlayer& player;
    SpectrogramView& spectrogram;

    Shown() : Shown(std::make_unique<SilentDevice>()) {}
    explicit Shown(std::unique_ptr<SilentDevice> output)
        : device(output.get()), panel(std::move(output), nullptr),
          plots(*panel.findChild<TrackPlots*>()), player(*panel.findChild<TrackPlayer*>()),
          spectrogram(plots.spectrogramView()) {
        panel.resize(900, 500);
        panel.show();
    }
    bool waitForSound() {
        return QTest::qWaitFor(
            [this] { return plots.spectrogram() != nullptr && plots.seconds() > 0.0; });
    }
    QPoint at(double second) const {
        return {static_cast<int>(std::lround(spectrogram.xAt(second))),
                static_cast<int>(spectrogram.plotArea().center().y())};
    }
};

} // namespace candor::ui::sample
