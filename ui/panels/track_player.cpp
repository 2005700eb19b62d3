// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/track_player.h"

#include "tasks/sound_stream.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace candor::ui {
namespace {

constexpr int ClockInterval = 33; // ms: thirty places a second
/// A device that counts its last samples late must not keep the player playing.
constexpr qint64 LongestTail = 600; // ms

} // namespace

TrackPlayer::TrackPlayer(std::unique_ptr<PlayerOutput> output, QObject* parent)
    : QObject(parent), m_output(std::move(output)) {
    m_clock.setTimerType(Qt::PreciseTimer);
    m_clock.setInterval(ClockInterval);
    connect(&m_clock, &QTimer::timeout, this, &TrackPlayer::follow);
}

TrackPlayer::~TrackPlayer() = default;

void TrackPlayer::setFile(const std::filesystem::path& path) {
    pause();
    m_path = path;
    setPlace(0.0);
}

void TrackPlayer::play(double from) {
    start(from, std::nullopt);
}

void TrackPlayer::playStretch(double from, double to) {
    start(from, to);
}

void TrackPlayer::toggle() {
    isPlaying() ? pause() : play(m_place);
}

void TrackPlayer::pause() {
    if (isPlaying()) {
        stop();
    }
}

void TrackPlayer::seek(double second) {
    if (isPlaying()) {
        play(second);
    } else {
        setPlace(second);
    }
}

void TrackPlayer::start(double from, std::optional<double> to) {
    if (m_path.empty()) {
        return;
    }
    if (!m_isOpen) {
        if (const auto reason = m_output->open()) {
            fail(*reason);
            return;
        }
        m_isOpen = true;
    }
    if (const auto reason = m_output->start()) {
        m_isOpen = false; // another device may be there at the next try
        fail(*reason);
        return;
    }
    const bool wasPlaying = isPlaying();
    m_from = std::max(0.0, from);
    m_to = to;
    m_written = 0;
    m_sinceEnd.invalidate();
    m_stream = std::make_unique<SoundStream>(m_path, m_output->sampleRate(), m_from, to);
    setPlace(m_from);
    m_clock.start();
    if (!wasPlaying) {
        Q_EMIT playingChanged(true);
    }
}

void TrackPlayer::stop() {
    m_clock.stop();
    m_output->stop();
    m_stream.reset();
    Q_EMIT playingChanged(false);
}

void TrackPlayer::fail(const QString& sentence) {
    pause();
    Q_EMIT failed(sentence);
}

void TrackPlayer::feed() {
    std::vector<float> samples(m_output->room());
    const std::size_t count = m_stream->read(samples);
    if (count > 0) {
        m_output->write(std::span(samples).first(count));
        m_written += count;
    }
    if (m_stream->isFinished() && !m_sinceEnd.isValid()) {
        m_sinceEnd.start();
    }
}

void TrackPlayer::follow() {
    feed();
    if (m_output->isLost()) {
        m_isOpen = false;
        fail(tr("The sound device has gone; connect it again or choose another."));
        return;
    }
    if (const auto failure = m_stream->failure()) {
        fail(failure->text());
        return;
    }
    const std::uint64_t heard = m_output->heard();
    const bool isOver =
        m_sinceEnd.isValid() && (heard >= m_written || m_sinceEnd.elapsed() > LongestTail);
    if (isOver) {
        stop();
        setPlace(m_to ? m_from : 0.0); // ready to be heard again
        return;
    }
    setPlace(m_from + static_cast<double>(heard) / m_output->sampleRate());
}

void TrackPlayer::setPlace(double second) {
    if (second != m_place) {
        m_place = second;
        Q_EMIT placeChanged(second);
    }
}

} // namespace candor::ui

#include "moc_track_player.cpp"
