// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/resampler.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
#include <libswresample/swresample.h>
}

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <string>

namespace candor {

namespace {

constexpr double Precision = 20.0; // bits: soxr's "high quality", as librosa's soxr_hq
constexpr double TailSeconds = 0.1;

FfmpegHandle<SwrContext> openContext(int from, int to, bool soxr) {
    AVChannelLayout mono = AV_CHANNEL_LAYOUT_MONO;
    SwrContext* context = nullptr;
    swr_alloc_set_opts2(&context, &mono, AV_SAMPLE_FMT_FLTP, to, &mono, AV_SAMPLE_FMT_FLTP, from, 0,
                        nullptr);
    auto handle = owned(context);
    if (soxr) {
        av_opt_set_int(context, "resampler", SWR_ENGINE_SOXR, 0);
        av_opt_set_double(context, "precision", Precision, 0);
    }
    if (swr_init(context) < 0) {
        handle.reset();
    }
    return handle;
}

} // namespace

bool Resampler::hasSoxr() {
    static const bool has = openContext(44100, 22050, true) != nullptr;
    return has;
}

Resampler::Resampler(int from, int to)
    : m_from(from), m_to(to), m_period(from / std::gcd(from, to)) {
    if (from != to) {
        m_context = openContext(from, to, hasSoxr());
        if (m_context == nullptr) {
            throw std::runtime_error("FFmpeg cannot resample from " + std::to_string(from) +
                                     " Hz to " + std::to_string(to) + " Hz.");
        }
    }
}

std::int64_t Resampler::lengthOf(std::int64_t samples) const noexcept {
    // In two steps: years at a megahertz would overflow the product.
    const std::int64_t seconds = samples / m_from;
    const std::int64_t rest = samples % m_from;
    return seconds * m_to + (rest * m_to + m_from - 1) / m_from;
}

void Resampler::add(std::span<const float> input, std::vector<float>& output) {
    if (input.empty()) { // which would tell libswresample that this is the end
        return;
    }
    m_taken += static_cast<std::int64_t>(input.size());
    if (m_context == nullptr) {
        output.insert(output.end(), input.begin(), input.end());
        m_given = m_taken;
    } else {
        convert(input, output);
    }
}

void Resampler::convert(std::span<const float> input, std::vector<float>& output) {
    const std::size_t before = output.size();
    const int room = swr_get_out_samples(m_context.get(), static_cast<int>(input.size()));
    output.resize(before + static_cast<std::size_t>(std::max(room, 0)));
    auto* out = reinterpret_cast<std::uint8_t*>(output.data() + before);
    const auto* in = reinterpret_cast<const std::uint8_t*>(input.data());
    const int count = swr_convert(m_context.get(), &out, room, input.empty() ? nullptr : &in,
                                  static_cast<int>(input.size()));
    if (count < 0) {
        throw std::runtime_error("FFmpeg failed to resample.");
    }
    m_given += count;
    output.resize(before + static_cast<std::size_t>(count));
}

// The filter sees silence after the sound; how many samples of that come out is up to the filter,
// so there is enough of it and the rest is cut off.
void Resampler::finish(std::vector<float>& output) {
    const std::int64_t wanted = lengthOf(m_taken);
    if (m_context != nullptr && m_taken > 0) {
        const std::vector<float> silence(
            static_cast<std::size_t>(static_cast<double>(m_from) * TailSeconds) + 1);
        convert(silence, output);
        convert({}, output);
    }
    const std::int64_t surplus = m_given - wanted;
    output.resize(static_cast<std::size_t>(static_cast<std::int64_t>(output.size()) - surplus));
    m_given = wanted;
}

} // namespace candor
