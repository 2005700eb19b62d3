// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/packet_decoder.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>

namespace candor {

/// The decoded sound of a file, or of one link of a chain (ogg_chain.h), on its own time line:
/// sample 0 is the first that a listener hears.
class LinkSource {
public:
    /// Opens and decodes the first block. Throws AudioError (no sound at all) or Cancelled.
    LinkSource(const std::filesystem::path& path, FileRange range, std::stop_token stop);

    [[nodiscard]] const AudioFormat& format() const noexcept { return m_demuxer->format(); }
    [[nodiscard]] int sampleRate() const noexcept { return m_rate; } // Hz, of the first block
    [[nodiscard]] int channels() const noexcept { return m_channels; }

    /// Before the first next(): leaves out sound before `sample`, where that saves decoding; the
    /// next block begins at it or before it.
    void skipTo(std::int64_t sample);

    /// False at the end of the sound.
    bool next(SoundBlock& block);
    /// Where the next block begins, in samples of its own rate.
    [[nodiscard]] std::int64_t position() const noexcept { return m_position; }

    [[nodiscard]] std::size_t damagedPackets() const noexcept;
    /// At the end of the sound: it lies well before the length that the file declares.
    [[nodiscard]] bool truncated() const;

private:
    void open();
    bool seek(std::int64_t sample, std::int64_t settling);
    std::optional<std::int64_t> startByClock(std::int64_t samples);
    void followClock(const SoundBlock& block);
    void cutAtEnd(SoundBlock& block);

    std::filesystem::path m_path;
    FileRange m_range;
    std::stop_token m_stop;
    std::unique_ptr<Demuxer> m_demuxer;
    std::unique_ptr<PacketDecoder> m_decoder;
    SoundBlock m_ahead; // decoded, not yet given out
    bool m_hasAhead = false;
    std::optional<std::int64_t> m_base;  // timestamp of the first block
    std::optional<std::int64_t> m_end;   // in samples, where padding follows
    std::optional<std::int64_t> m_clock; // timestamp where the next block should begin
    std::size_t m_gaps = 0;              // in time: sound that never arrived
    std::int64_t m_position = 0;
    int m_rate = 0;
    int m_channels = 0;
};

} // namespace candor
