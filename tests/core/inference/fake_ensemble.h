// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/ensemble.h"
#include "inference/logits_extraction.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace fixture {

/// What the networks of these tests compute: class c of member m gives the mean of the patch's
/// values with weights ((i * (c + 1) + m) mod 7), summed in order in single precision.
std::vector<float> weighedLogits(std::span<const float> patch, std::size_t classes,
                                 std::size_t member);

/// A network of a few lines, with a record of how it was called.
class FakeClassifier : public candor::PatchClassifier {
public:
    FakeClassifier(std::size_t classes, std::size_t values, std::size_t member)
        : m_classes(classes), m_values(values), m_member(member) {}

    [[nodiscard]] std::size_t classes() const override { return m_classes; }
    void classify(std::span<const float> patches, std::size_t count,
                  std::span<float> logits) override;
    [[nodiscard]] candor::ComputeDevice device() const override { return {kind, 0, "fake"}; }
    [[nodiscard]] std::size_t batchSize() const override { return 32; }

    std::atomic<candor::DeviceKind> kind{candor::DeviceKind::Cpu};
    /// Called for each patch; may throw or take its time.
    std::function<void(std::span<const float> patch)> onPatch;
    std::atomic<std::size_t> largestCall{0};
    std::atomic<std::size_t> patchesSeen{0};
    std::set<std::thread::id> threads; // that have called
    std::mutex mutex;

private:
    std::size_t m_classes;
    std::size_t m_values;
    std::size_t m_member;
};

/// Raw sound at 8 kHz in patches of 1000 samples, `members` networks, three classes.
inline constexpr int SampleRate = 8000;
inline constexpr std::size_t PatchSamples = 1000;
inline constexpr std::size_t Classes = 3;
candor::FrontEnd waveform(int sampleRate = SampleRate);
candor::Ensemble ensemble(std::size_t members,
                          std::vector<candor::FrontEnd> frontEnds = {waveform()});
FakeClassifier& classifier(candor::Ensemble& ensemble, std::size_t member);

/// 16-bit samples, a different signal for each seed; their float values are sample / 32768.
std::vector<std::int16_t> noise(std::size_t samples, unsigned seed, int amplitude = 8000);
void writeWav(const std::filesystem::path& path, std::span<const std::int16_t> samples,
              int sampleRate = SampleRate);

/// Everything an observer was told.
struct Told {
    std::vector<std::vector<std::shared_ptr<const candor::FileLogits>>> files; // [index][call]
    std::vector<candor::ExtractionProgress> progress;
};
Told extract(const candor::Ensemble& ensemble, std::span<const std::filesystem::path> files,
             const candor::ExtractionSettings& settings = {}, std::stop_token stop = {});

} // namespace fixture
