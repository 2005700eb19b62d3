// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/link_source.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace candor {

/// The decoded sound of a file: of its only link mostly, of a chain (ogg_chain.h) link after link,
/// each with the decoder, the delay and the padding that its own headers ask for.
class SoundSource {
public:
    /// Opens and decodes the first block. Throws AudioError (no sound at all) or Cancelled.
    SoundSource(const std::filesystem::path& path, std::stop_token stop);

    /// Of the first link that has sound, with the length of all.
    [[nodiscard]] const AudioFormat& format() const noexcept { return m_format; }
    [[nodiscard]] int sampleRate() const noexcept { return m_rate; } // Hz, of the first block
    [[nodiscard]] int channels() const noexcept { return m_channels; }

    /// Before the first next(): leaves out sound before `sample`, where that saves decoding; the
    /// next block begins at it or before it.
    void skipTo(std::int64_t sample);

    /// False at the end of the sound.
    bool next(SoundBlock& block);
    /// Where the next block begins, in samples of its own rate.
    [[nodiscard]] std::int64_t position() const noexcept;

    [[nodiscard]] std::size_t damagedPackets() const noexcept;
    /// At the end of the sound: a link ends well before the length that it declares.
    [[nodiscard]] bool truncated() const;

private:
    void openFirst();
    bool openNext();

    std::filesystem::path m_path;
    std::stop_token m_stop;
    std::vector<FileRange> m_links;
    std::size_t m_next = 0; // link to be opened
    std::unique_ptr<LinkSource> m_link;
    AudioFormat m_format;
    int m_rate = 0;
    int m_channels = 0;
    // Of the links before the one that is open.
    std::int64_t m_samplesBefore = 0;
    std::size_t m_damagedBefore = 0;
    bool m_truncatedBefore = false;
};

/// Format alone, without decoding: of the first link, with the length of all. Throws AudioError.
[[nodiscard]] AudioFormat formatOf(const std::filesystem::path& path, std::stop_token stop);

} // namespace candor
