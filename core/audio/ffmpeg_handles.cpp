// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/ffmpeg_handles.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

#include <mutex>

namespace candor {

void FreeFfmpeg::operator()(AVCodecContext* decoder) const noexcept {
    avcodec_free_context(&decoder);
}

void FreeFfmpeg::operator()(AVFormatContext* container) const noexcept {
    avformat_close_input(&container);
}

void FreeFfmpeg::operator()(AVFrame* frame) const noexcept {
    av_frame_free(&frame);
}

void FreeFfmpeg::operator()(AVIOContext* stream) const noexcept {
    av_freep(&stream->buffer); // FFmpeg may have replaced the buffer that it was given
    avio_context_free(&stream);
}

void FreeFfmpeg::operator()(AVPacket* packet) const noexcept {
    av_packet_free(&packet);
}

void FreeFfmpeg::operator()(SwrContext* resampler) const noexcept {
    swr_free(&resampler);
}

void silenceFfmpeg() {
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_level(AV_LOG_QUIET); });
}

} // namespace candor
