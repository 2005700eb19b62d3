// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace candor::ui {

/// Where the player's samples go: a sound device, or a stand-in with a clock of its own. Mono; full
/// scale is -1 … 1. GUI thread; nothing here waits for the device to play.
class PlayerOutput {
public:
    virtual ~PlayerOutput() = default;

    /// Finds the device. Nothing, or why there is none, in one sentence.
    virtual std::optional<QString> open() = 0;
    [[nodiscard]] virtual int sampleRate() const = 0; // Hz; once open
    /// Begins with nothing written. Nothing, or why not.
    virtual std::optional<QString> start() = 0;
    /// Throws away what has not been heard.
    virtual void stop() = 0;

    /// Samples that write() takes at this moment.
    [[nodiscard]] virtual std::size_t room() const = 0;
    virtual void write(std::span<const float> samples) = 0;
    /// Samples heard since start().
    [[nodiscard]] virtual std::uint64_t heard() const = 0;
    /// Whether the device has gone (unplugged, taken away) since start().
    [[nodiscard]] virtual bool isLost() const = 0;
};

/// The desktop's sound device.
[[nodiscard]] std::unique_ptr<PlayerOutput> makeSoundDevice();

} // namespace candor::ui
