// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/demuxer.h"

#include "audio/audio_error.h"
#include "audio/trailing_tags.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <string_view>
#include <utility>

namespace candor {

namespace {

// A container that fails so often in a row is over.
constexpr int MostFailures = 64;

// They hold no sound, and would make FFmpeg open others.
bool isListOfFiles(std::string_view container) {
    return container == "hls" || container == "concat" || container == "dash" ||
           container == "imf" || container == "sdp" || container == "rtsp";
}

// What the content is, and how sure that is. The name is kept from FFmpeg, so that an extension
// cannot decide.
const AVInputFormat* containerOf(const AudioFile& file, int& score) {
    const AVInputFormat* kind = nullptr;
    score = av_probe_input_buffer2(file.stream(), &kind, "", nullptr, 0, 0);
    file.check();
    if (score < 0 || kind == nullptr || isListOfFiles(kind->name)) {
        throw AudioError(file.path(), AudioFault::NotAudio);
    }
    return kind;
}

// Texts that resemble a subtitle or lyrics a little are no film without sound, no damaged one
// either.
bool isSure(int score) {
    return score > AVPROBE_SCORE_RETRY;
}

int interrupted(void* file) {
    return static_cast<const AudioFile*>(file)->stopped() ? 1 : 0;
}

} // namespace

Demuxer::Demuxer(const std::filesystem::path& path, std::stop_token stop, FileEnd end)
    : m_file(path, std::move(stop)) {
    if (end == FileEnd::BeforeTags) {
        m_file.limitTo({0, endBeforeTags(m_file)});
    }
    open();
}

Demuxer::Demuxer(const std::filesystem::path& path, std::stop_token stop, FileRange range)
    : m_file(path, std::move(stop)) {
    m_file.limitTo(range);
    open();
}

void Demuxer::open() {
    silenceFfmpeg();
    openContainer();
    chooseStream();
    describe();
}

void Demuxer::openContainer() {
    const AVInputFormat* kind = containerOf(m_file, m_score);
    AVFormatContext* container = owned(avformat_alloc_context()).release();
    container->pb = m_file.stream();
    container->interrupt_callback = {interrupted, &m_file};
    container->error_recognition = AV_EF_CRCCHECK;
    // FFmpeg looks for DTS inside PCM; a few blocks tell, and a hundred take longer than decoding.
    if (std::string_view(kind->name) == "wav" || std::string_view(kind->name) == "w64") {
        container->max_probe_packets = 4;
    }
    // Some formats are lists of other places: no protocol at all is allowed to follow them.
    container->protocol_whitelist = av_strdup("none");
    const int result = avformat_open_input(&container, "", kind, nullptr); // frees it on failure
    m_container.reset(container);
    if (result < 0) {
        m_file.check();
        throw AudioError(m_file.path(),
                         isSure(m_score) ? AudioFault::NothingDecoded : AudioFault::NotAudio);
    }
    avformat_find_stream_info(m_container.get(), nullptr); // what it cannot find, decoding may
    m_file.check();
}

void Demuxer::chooseStream() {
    const int best = av_find_best_stream(m_container.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (best < 0) {
        throw AudioError(m_file.path(),
                         isSure(m_score) ? AudioFault::NoSound : AudioFault::NotAudio);
    }
    for (unsigned index = 0; index < m_container->nb_streams; ++index) {
        m_container->streams[index]->discard =
            index == static_cast<unsigned>(best) ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    m_stream = m_container->streams[best];
}

void Demuxer::describe() {
    const AVCodecParameters& parameters = *m_stream->codecpar;
    m_format.sampleRate = parameters.sample_rate;
    m_format.channels = parameters.ch_layout.nb_channels;
    m_format.codec = avcodec_get_name(parameters.codec_id);
    m_format.container = m_container->iformat->name;
    if (m_stream->duration != AV_NOPTS_VALUE && m_stream->duration > 0) {
        m_format.seconds = static_cast<double>(m_stream->duration) * av_q2d(m_stream->time_base);
    } else if (m_container->duration != AV_NOPTS_VALUE && m_container->duration > 0) {
        m_format.seconds = static_cast<double>(m_container->duration) / AV_TIME_BASE;
    }
    if (m_format.seconds && m_format.container == "ogg" &&
        parameters.codec_id == AV_CODEC_ID_OPUS) {
        // What the decoder leaves out at the start is counted (RFC 7845, section 4.2).
        constexpr double OpusRate = 48000.0;
        *m_format.seconds =
            std::max(*m_format.seconds - parameters.initial_padding / OpusRate, 0.0);
    }
}

bool Demuxer::lengthDeclared() const noexcept {
    const bool ofStream = m_stream->duration != AV_NOPTS_VALUE && m_stream->duration > 0;
    const bool ofFileAlone = m_format.seconds && m_container->nb_streams == 1;
    return (ofStream || ofFileAlone) &&
           m_container->duration_estimation_method != AVFMT_DURATION_FROM_BITRATE;
}

bool Demuxer::read(AVPacket& packet) {
    for (int failures = 0; failures < MostFailures;) {
        av_packet_unref(&packet);
        const int result = av_read_frame(m_container.get(), &packet);
        m_file.check();
        if (result >= 0) {
            if (packet.stream_index == m_stream->index) {
                return true;
            }
        } else if (result == AVERROR_EOF) {
            return false;
        } else {
            m_damagedPlaces += result == AVERROR(EAGAIN) ? 0 : 1;
            ++failures;
        }
    }
    return false;
}

bool Demuxer::seek(std::int64_t timestamp) {
    const int result =
        av_seek_frame(m_container.get(), m_stream->index, timestamp, AVSEEK_FLAG_BACKWARD);
    m_file.check();
    return result >= 0;
}

} // namespace candor
