// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/ensemble.h"

#include "session/listen_session.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

/// Models that need no LibTorch, and sound whose answer is known beforehand.
namespace fixture {

inline constexpr int SampleRate = 8000;
inline constexpr double PatchSeconds = 0.125;

inline candor::ModelDescription description(const std::vector<std::string>& classes) {
    candor::ModelDescription description;
    description.name = "level";
    description.labels = candor::LabelSet(classes);
    description.frontEnd.kind = candor::FrontEndKind::Waveform;
    description.frontEnd.sampleRate = SampleRate;
    description.patches.seconds = PatchSeconds;
    description.patches.hopSeconds = PatchSeconds;
    return description;
}

inline candor::ui::ListenModel
model(const std::string& path, const std::vector<std::string>& classes = {"low", "mid", "high"}) {
    candor::ui::ListenModel model;
    model.file.path = path;
    model.file.reading.description = description(classes);
    return model;
}

/// A network whose logits are gain (level - 0.5), 0 and gain (0.5 - level) … of the first sample.
class LevelClassifier : public candor::PatchClassifier {
public:
    LevelClassifier(std::size_t classes, std::size_t values, std::chrono::milliseconds delay)
        : m_classes(classes), m_values(values), m_delay(delay) {}

    [[nodiscard]] std::size_t classes() const override { return m_classes; }
    void classify(std::span<const float> patches, std::size_t count,
                  std::span<float> logits) override {
        std::this_thread::sleep_for(m_delay);
        for (std::size_t patch = 0; patch < count; ++patch) {
            const float level = patches[patch * m_values];
            for (std::size_t index = 0; index < m_classes; ++index) {
                logits[patch * m_classes + index] =
                    8.0F * (static_cast<float>(index) - 1.0F) * (level - 0.5F);
            }
        }
    }
    [[nodiscard]] candor::ComputeDevice device() const override { return {{}, 0, "test device"}; }
    [[nodiscard]] std::size_t batchSize() const override { return 4; }

private:
    std::size_t m_classes;
    std::size_t m_values;
    std::chrono::milliseconds m_delay;
};

class LevelBackend : public candor::InferenceBackend {
public:
    [[nodiscard]] std::string version() const override { return "test"; }
    [[nodiscard]] std::vector<candor::ComputeDevice> devices() const override {
        return {{candor::DeviceKind::Cpu, 0, "test device"}};
    }
    [[nodiscard]] std::unique_ptr<candor::PatchClassifier>
    load(const candor::ClassifierRequest& request) const override {
        ++loads;
        if (request.path == broken) {
            throw candor::ModelError(request.path, candor::ModelFault::LoadFailed, {"no such op"});
        }
        return std::make_unique<LevelClassifier>(request.description.labels.size(),
                                                 request.patch.values(), delay);
    }

    mutable std::atomic<int> loads{0};
    std::filesystem::path broken;      // cannot be loaded
    std::chrono::milliseconds delay{}; // of each batch
};

/// A RIFF file of 16-bit samples that all are `level`.
inline void writeLevel(const std::filesystem::path& path, double level, double seconds) {
    const auto samples = static_cast<std::uint32_t>(seconds * SampleRate);
    std::ofstream file(path, std::ios::binary);
    const auto put = [&file](auto value) {
        file.write(reinterpret_cast<const char*>(&value), sizeof value);
    };
    file << "RIFF";
    put(static_cast<std::uint32_t>(36 + 2 * samples));
    file << "WAVEfmt ";
    put(std::uint32_t{16});
    put(std::uint16_t{1}); // PCM
    put(std::uint16_t{1}); // one channel
    put(std::uint32_t{SampleRate});
    put(std::uint32_t{2 * SampleRate});
    put(std::uint16_t{2});
    put(std::uint16_t{16});
    file << "data";
    put(2 * samples);
    for (std::uint32_t sample = 0; sample < samples; ++sample) {
        put(static_cast<std::int16_t>(level * 32768.0));
    }
}

inline std::shared_ptr<const candor::ui::TrackFile> track(const std::filesystem::path& path) {
    const std::string text = path.string();
    return std::make_shared<const candor::ui::TrackFile>(
        candor::ui::TrackFile{text, text.rfind('/') + 1});
}

} // namespace fixture
