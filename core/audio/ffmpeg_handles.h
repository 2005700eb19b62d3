// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct AVCodecContext;
struct AVFormatContext;
struct AVFrame;
struct AVIOContext;
struct AVPacket;
struct SwrContext;

namespace candor {

struct FreeFfmpeg {
    void operator()(AVCodecContext* decoder) const noexcept;
    void operator()(AVFormatContext* container) const noexcept;
    void operator()(AVFrame* frame) const noexcept;
    void operator()(AVIOContext* stream) const noexcept;
    void operator()(AVPacket* packet) const noexcept;
    void operator()(SwrContext* resampler) const noexcept;
};

/// A thing of FFmpeg that we own. FFmpeg's own headers stay in the sources.
template <typename Thing>
using FfmpegHandle = std::unique_ptr<Thing, FreeFfmpeg>;

/// The pointer that an FFmpeg allocation gave; std::bad_alloc where it gave none.
template <typename Thing>
FfmpegHandle<Thing> owned(Thing* thing) {
    return thing != nullptr ? FfmpegHandle<Thing>(thing) : throw std::bad_alloc();
}

/// FFmpeg tells what it finds on standard error unless told not to. Once for the whole program.
void silenceFfmpeg();

} // namespace candor
