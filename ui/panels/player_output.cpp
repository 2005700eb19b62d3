// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/player_output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QCoreApplication>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>
#include <vector>

namespace candor::ui {
namespace {

struct SoundDeviceText {
    Q_DECLARE_TR_FUNCTIONS(SoundDeviceText)
};

/// Long enough to outlive a busy window, short enough to stop at once.
constexpr double BufferSeconds = 0.25;
constexpr float FullScale = 32767.0F;

/// QAudioSink, fed by hand: what the player decodes is exactly what the networks hear, any format
/// FFmpeg reads can be heard, and seeking is exact to the sample; a media player of its own would
/// promise none of these.
class SoundDevice : public PlayerOutput {
public:
    ~SoundDevice() override { stop(); }

    std::optional<QString> open() override {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull()) {
            return SoundDeviceText::tr(
                "No sound device was found, so nothing can be played; connect one and try again.");
        }
        m_device = device;
        m_format = device.preferredFormat();
        m_format.setSampleFormat(QAudioFormat::Int16); // every device takes it
        if (m_format.sampleRate() <= 0 || !device.isFormatSupported(m_format)) {
            return SoundDeviceText::tr("%1 does not play 16-bit sound; choose another sound device "
                                       "in the system's settings.")
                .arg(device.description());
        }
        return std::nullopt;
    }
    int sampleRate() const override { return m_format.sampleRate(); }

    std::optional<QString> start() override {
        stop();
        m_sink = std::make_unique<QAudioSink>(m_device, m_format);
        m_sink->setBufferSize(m_format.bytesForDuration(qint64(BufferSeconds * 1e6)));
        m_written = 0;
        m_stream = m_sink->start();
        if (m_stream == nullptr || m_sink->error() != QAudio::NoError) {
            stop();
            return SoundDeviceText::tr("%1 cannot be opened; close programs that hold it.")
                .arg(m_device.description());
        }
        return std::nullopt;
    }
    void stop() override {
        if (m_sink != nullptr) {
            m_sink->reset(); // what waits in the buffer is not to be heard
        }
        m_sink.reset();
        m_stream = nullptr;
    }

    std::size_t room() const override {
        return m_sink == nullptr ? 0 : frames(m_sink->bytesFree());
    }
    void write(std::span<const float> samples) override {
        if (m_stream == nullptr) {
            return;
        }
        const auto channels = static_cast<std::size_t>(m_format.channelCount());
        m_frames.clear();
        for (const float sample : samples) {
            const float held = std::clamp(sample, -1.0F, 1.0F);
            m_frames.insert(m_frames.end(), channels,
                            static_cast<std::int16_t>(std::lround(held * FullScale)));
        }
        const qint64 bytes =
            m_stream->write(reinterpret_cast<const char*>(m_frames.data()),
                            static_cast<qint64>(m_frames.size() * sizeof(std::int16_t)));
        m_written += frames(std::max<qint64>(0, bytes));
    }
    std::uint64_t heard() const override {
        if (m_sink == nullptr) {
            return 0;
        }
        const std::uint64_t waiting = frames(m_sink->bufferSize() - m_sink->bytesFree());
        return m_written - std::min<std::uint64_t>(m_written, waiting);
    }
    bool isLost() const override {
        return m_sink != nullptr && m_sink->state() == QAudio::StoppedState &&
               m_sink->error() != QAudio::NoError;
    }

private:
    std::size_t frames(qint64 bytes) const {
        return static_cast<std::size_t>(std::max<qint64>(0, bytes) / m_format.bytesPerFrame());
    }

    QAudioDevice m_device;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice* m_stream = nullptr;
    std::vector<std::int16_t> m_frames;
    std::uint64_t m_written = 0;
};

} // namespace

std::unique_ptr<PlayerOutput> makeSoundDevice() {
    return std::make_unique<SoundDevice>();
}

} // namespace candor::ui
