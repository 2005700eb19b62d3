// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sound_source.h"

#include "audio/audio_error.h"
#include "audio/demuxer.h"
#include "audio/ogg_chain.h"

#include <exception>
#include <utility>

namespace candor {

namespace {

// Nothing where a link does not say its own; one without sound adds nothing.
std::optional<double> secondsOf(const std::filesystem::path& path,
                                const std::vector<FileRange>& links, const std::stop_token& stop) {
    double seconds = 0.0;
    for (const FileRange& link : links) {
        try {
            const std::optional<double> some = Demuxer(path, stop, link).format().seconds;
            if (!some) {
                return std::nullopt;
            }
            seconds += *some;
        } catch (const AudioError&) {
            continue;
        }
    }
    return seconds;
}

} // namespace

SoundSource::SoundSource(const std::filesystem::path& path, std::stop_token stop)
    : m_path(path), m_stop(std::move(stop)), m_links(oggLinks(AudioFile(path, m_stop))) {
    openFirst();
    m_format = m_link->format();
    m_rate = m_link->sampleRate();
    m_channels = m_link->channels();
    if (m_links.size() > 1) {
        m_format.seconds = secondsOf(m_path, m_links, m_stop);
    }
}

// What is wrong with the first link is what is said where none has sound.
void SoundSource::openFirst() {
    try {
        m_link = std::make_unique<LinkSource>(m_path, m_links[m_next++], m_stop);
    } catch (const AudioError& error) {
        const std::exception_ptr failure = std::current_exception();
        m_damagedBefore += error.fault() == AudioFault::NothingDecoded ? 1U : 0U;
        if (!openNext()) {
            std::rethrow_exception(failure);
        }
    }
}

bool SoundSource::openNext() {
    if (m_link != nullptr && m_next < m_links.size()) {
        m_samplesBefore = position();
        m_damagedBefore = damagedPackets();
        m_truncatedBefore = truncated();
        m_link.reset();
    }
    while (m_link == nullptr && m_next < m_links.size()) {
        try {
            m_link = std::make_unique<LinkSource>(m_path, m_links[m_next++], m_stop);
            return true;
        } catch (const AudioError& error) {
            if (error.fault() == AudioFault::ReadFailed) {
                throw;
            }
            m_damagedBefore += error.fault() == AudioFault::NoSound ? 0U : 1U;
        }
    }
    return false;
}

void SoundSource::skipTo(std::int64_t sample) {
    if (m_links.size() == 1) { // where the links of a chain begin only decoding tells
        m_link->skipTo(sample);
    }
}

bool SoundSource::next(SoundBlock& block) {
    do {
        if (m_link != nullptr && m_link->next(block)) {
            return true;
        }
    } while (openNext());
    return false;
}

std::int64_t SoundSource::position() const noexcept {
    return m_samplesBefore + (m_link == nullptr ? 0 : m_link->position());
}

std::size_t SoundSource::damagedPackets() const noexcept {
    return m_damagedBefore + (m_link == nullptr ? 0 : m_link->damagedPackets());
}

bool SoundSource::truncated() const {
    return m_truncatedBefore || (m_link != nullptr && m_link->truncated());
}

AudioFormat formatOf(const std::filesystem::path& path, std::stop_token stop) {
    const std::vector<FileRange> links = oggLinks(AudioFile(path, stop));
    AudioFormat format = Demuxer(path, stop, links.front()).format();
    if (links.size() > 1) {
        format.seconds = secondsOf(path, links, stop);
    }
    return format;
}

} // namespace candor
