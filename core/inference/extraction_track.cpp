// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/extraction_track.h"

#include <algorithm>
#include <ctime>
#include <map>

namespace candor {

double threadTime() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

SharedSamples::SharedSamples(const std::filesystem::path& path, int sampleRate, std::size_t readers,
                             std::stop_token stop)
    : m_audio(path, {.sampleRate = sampleRate, .start = 0.0, .seconds = {}}, std::move(stop)),
      m_positions(readers, 0) {}

std::size_t SharedSamples::decode(std::span<float> samples) {
    const double before = threadTime();
    const std::size_t count = m_ended ? 0 : m_audio.read(samples);
    m_decodingTime += threadTime() - before;
    m_ended = m_ended || count < samples.size();
    return count;
}

std::size_t SharedSamples::readAhead(std::size_t reader, std::span<float> samples) {
    const std::size_t ahead = static_cast<std::size_t>(m_positions[reader] - m_keptFrom);
    const std::size_t wanted = ahead + samples.size();
    if (wanted > m_kept.size() && !m_ended) {
        const std::size_t had = m_kept.size();
        m_kept.resize(wanted);
        m_kept.resize(had + decode(std::span(m_kept).subspan(had)));
    }
    const std::size_t count = std::min(samples.size(), m_kept.size() - ahead);
    std::copy_n(m_kept.begin() + static_cast<std::ptrdiff_t>(ahead), count, samples.begin());
    m_positions[reader] += count;
    const std::uint64_t slowest = *std::min_element(m_positions.begin(), m_positions.end());
    m_kept.erase(m_kept.begin(),
                 m_kept.begin() + static_cast<std::ptrdiff_t>(slowest - m_keptFrom));
    m_keptFrom = slowest;
    return count;
}

std::size_t SharedSamples::read(std::size_t reader, std::span<float> samples) {
    return m_positions.size() == 1 ? decode(samples) : readAhead(reader, samples);
}

TrackPatches::TrackPatches(const Ensemble& ensemble, const PatchPlan& plan,
                           const std::filesystem::path& path, std::stop_token stop) {
    const double before = threadTime();
    std::map<int, std::size_t> readersOfRate;
    for (std::size_t index = 0; index < ensemble.frontEnds.size(); ++index) {
        ++readersOfRate[ensemble.sampleRate(index)];
    }
    std::map<int, SharedSamples*> samplesOfRate;
    std::map<int, std::size_t> readersMade;
    for (std::size_t index = 0; index < ensemble.frontEnds.size(); ++index) {
        const int rate = ensemble.sampleRate(index);
        SharedSamples*& samples = samplesOfRate[rate];
        if (samples == nullptr) {
            samples = m_samples
                          .emplace_back(std::make_unique<SharedSamples>(path, rate,
                                                                        readersOfRate[rate], stop))
                          .get();
        }
        const std::size_t reader = readersMade[rate]++;
        m_sources.push_back(std::make_unique<PatchSource>(
            ensemble.frontEnds[index], plan,
            [samples, reader](std::span<float> wanted) { return samples->read(reader, wanted); }));
    }
    // Opening is decoding: the first packets are read and their codec is set up.
    m_taken.decoding = before - threadTime();
}

bool TrackPatches::next(std::span<FeatureMatrix> patch) {
    const double before = threadTime();
    bool all = true;
    for (std::size_t index = 0; index < m_sources.size(); ++index) {
        all = m_sources[index]->next(patch[index]) && all;
    }
    m_busy += threadTime() - before;
    return all;
}

double TrackPatches::seconds() const noexcept {
    const AudioReader& audio = m_samples.front()->audio();
    return static_cast<double>(audio.position()) / audio.sampleRate();
}

ExtractionTimes TrackPatches::takeTimes() {
    double decoding = 0.0;
    for (const auto& samples : m_samples) {
        decoding += samples->decodingTime();
    }
    ExtractionTimes since;
    since.decoding = decoding - m_taken.decoding;
    since.features = (m_busy - decoding) - m_taken.features;
    m_taken.decoding = decoding;
    m_taken.features = m_busy - decoding;
    return since;
}

} // namespace candor
