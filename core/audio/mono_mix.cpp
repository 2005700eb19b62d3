// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/mono_mix.h"

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/samplefmt.h>
}

#include <cmath>
#include <cstdint>
#include <type_traits>

namespace candor {

namespace {

// Full scale is 1. Samples of a sound float file may lie above it (unscaled integers), but what is
// louder than this is no sound, and would overflow in the resampler.
constexpr float LoudestSample = 1e9F;

template <typename Sample>
constexpr float fullScale() {
    if constexpr (std::is_floating_point_v<Sample>) {
        return 1.0F;
    } else {
        return static_cast<float>(std::uint64_t{1} << (8 * sizeof(Sample) - 1));
    }
}

template <typename Sample>
constexpr float levelOf(Sample sample) {
    if constexpr (std::is_same_v<Sample, std::uint8_t>) {
        return static_cast<float>(sample) - 128.0F; // unsigned: silence lies in the middle
    } else {
        return static_cast<float>(sample);
    }
}

// One plain loop a channel, which vectorises.
template <typename Sample>
void addChannel(const Sample* samples, std::size_t stride, bool first, std::vector<float>& sum) {
    const std::size_t count = sum.size();
    float* const levels = sum.data();
    if (first) {
        for (std::size_t n = 0; n < count; ++n) {
            levels[n] = levelOf(samples[n * stride]);
        }
    } else {
        for (std::size_t n = 0; n < count; ++n) {
            levels[n] += levelOf(samples[n * stride]);
        }
    }
}

template <typename Sample>
void mix(const AVFrame& frame, bool planar, std::vector<float>& mono) {
    const auto channels = static_cast<std::size_t>(frame.ch_layout.nb_channels);
    mono.resize(static_cast<std::size_t>(frame.nb_samples));
    for (std::size_t channel = 0; channel < channels; ++channel) {
        const std::uint8_t* bytes = frame.extended_data[planar ? channel : 0];
        const auto* samples = reinterpret_cast<const Sample*>(bytes) + (planar ? 0 : channel);
        if (planar) { // a stride known to be 1
            addChannel(samples, 1, channel == 0, mono);
        } else {
            addChannel(samples, channels, channel == 0, mono);
        }
    }
    const float scale = 1.0F / (fullScale<Sample>() * static_cast<float>(channels));
    for (float& sample : mono) {
        sample *= scale;
    }
}

bool clearAbsurd(std::vector<float>& mono) {
    std::uint32_t sane = 0; // counted first, which vectorises: nearly always all are
    for (const float sample : mono) {
        sane += std::abs(sample) <= LoudestSample ? 1U : 0U;
    }
    if (sane == mono.size()) {
        return false;
    }
    for (float& sample : mono) {
        if (!(std::abs(sample) <= LoudestSample)) { // NaN compares false
            sample = 0.0F;
        }
    }
    return true;
}

} // namespace

bool mixToMono(const AVFrame& frame, std::vector<float>& mono) {
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const bool planar = av_sample_fmt_is_planar(format) != 0;
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_U8:
        mix<std::uint8_t>(frame, planar, mono);
        break;
    case AV_SAMPLE_FMT_S16:
        mix<std::int16_t>(frame, planar, mono);
        break;
    case AV_SAMPLE_FMT_S32:
        mix<std::int32_t>(frame, planar, mono);
        break;
    case AV_SAMPLE_FMT_S64:
        mix<std::int64_t>(frame, planar, mono);
        break;
    case AV_SAMPLE_FMT_FLT:
        mix<float>(frame, planar, mono);
        break;
    case AV_SAMPLE_FMT_DBL:
        mix<double>(frame, planar, mono);
        break;
    default:
        mono.clear();
        return true;
    }
    return clearAbsurd(mono);
}

} // namespace candor
