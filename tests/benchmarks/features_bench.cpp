// SPDX-License-Identifier: GPL-3.0-or-later
// Processor milliseconds that a front end takes for 30 s of sound, on one thread: the whole clip at
// once, and cut into patches as a file arrives.
#include "features/feature_extractor.h"
#include "features/front_end_presets.h"
#include "features/patch_source.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <functional>
#include <span>
#include <vector>

namespace {

using namespace candor; // NOLINT: a program of its own

constexpr int Rounds = 25;
constexpr double Seconds = 30.0;

struct Timing {
    double best = 0.0; // ms
    double median = 0.0;
};

Timing measure(const std::function<void()>& work) {
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        const std::clock_t start = std::clock(); // of the processor: what others do adds little
        work();
        times.push_back(static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

std::vector<float> noise(std::size_t count) {
    std::vector<float> samples(count);
    std::uint32_t state = 1;
    for (float& sample : samples) {
        state = state * 1664525U + 1013904223U;
        sample = static_cast<float>(static_cast<std::int32_t>(state)) * 0x1p-32F;
    }
    return samples;
}

void benchmark(const FrontEndPreset& preset) {
    const FeatureExtractor extractor(preset.frontEnd);
    const std::vector<float> signal =
        noise(static_cast<std::size_t>(Seconds * preset.frontEnd.sampleRate));
    FeatureMatrix features;
    const Timing whole = measure([&] { extractor.extract(signal, features); });
    const Timing patches = measure([&] {
        std::size_t place = 0;
        PatchSource source(extractor, preset.patches, [&](std::span<float> samples) {
            const std::size_t count = std::min(samples.size(), signal.size() - place);
            std::copy_n(signal.begin() + static_cast<std::ptrdiff_t>(place), count,
                        samples.begin());
            place += count;
            return count;
        });
        while (source.next(features)) {
        }
    });
    std::printf("%-22.*s  whole %8.2f ms (median %8.2f)  patches %8.2f ms (median %8.2f)\n",
                static_cast<int>(preset.name.size()), preset.name.data(), whole.best, whole.median,
                patches.best, patches.median);
}

} // namespace

int main() {
    std::printf("30 s of noise, one thread, best and median of %d rounds\n", Rounds);
    for (const FrontEndPreset& preset : frontEndPresets()) {
        benchmark(preset);
    }
    return 0;
}
