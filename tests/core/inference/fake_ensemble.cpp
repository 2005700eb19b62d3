// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/fake_ensemble.h"

#include <bit>
#include <fstream>
#include <random>
#include <stdexcept>
#include <string>

namespace fixture {

using namespace candor;

std::vector<float> weighedLogits(std::span<const float> patch, std::size_t classes,
                                 std::size_t member) {
    std::vector<float> logits(classes, 0.0F);
    for (std::size_t label = 0; label < classes; ++label) {
        for (std::size_t index = 0; index < patch.size(); ++index) {
            const std::size_t weight = (index * (label + 1) + member) % 7;
            logits[label] += static_cast<float>(weight) * patch[index];
        }
        logits[label] /= static_cast<float>(patch.size());
    }
    return logits;
}

void FakeClassifier::classify(std::span<const float> patches, std::size_t count,
                              std::span<float> logits) {
    {
        const std::scoped_lock lock(mutex);
        threads.insert(std::this_thread::get_id());
        largestCall = std::max<std::size_t>(largestCall, count);
    }
    if (patches.size() != count * m_values || logits.size() != count * m_classes) {
        throw std::logic_error("spans that do not fit the number of patches");
    }
    for (std::size_t index = 0; index < count; ++index) {
        const std::span<const float> patch = patches.subspan(index * m_values, m_values);
        if (onPatch) {
            onPatch(patch);
        }
        const std::vector<float> row = weighedLogits(patch, m_classes, m_member);
        std::copy(row.begin(), row.end(),
                  logits.begin() + static_cast<std::ptrdiff_t>(index * m_classes));
        ++patchesSeen;
    }
}

FrontEnd waveform(int sampleRate) {
    FrontEnd frontEnd;
    frontEnd.kind = FrontEndKind::Waveform;
    frontEnd.sampleRate = sampleRate;
    return frontEnd;
}

Ensemble ensemble(std::size_t members, std::vector<FrontEnd> frontEnds) {
    Ensemble made;
    made.labels = LabelSet({"a", "b", "c"});
    made.patches.seconds = static_cast<double>(PatchSamples) / SampleRate;
    made.patches.hopSeconds = made.patches.seconds;
    for (const FrontEnd& frontEnd : frontEnds) {
        made.frontEnds.emplace_back(frontEnd);
    }
    for (std::size_t member = 0; member < members; ++member) {
        const std::size_t frontEnd = member % frontEnds.size();
        const PatchShape shape = patchShape(made.frontEnds[frontEnd], made.patches);
        made.members.push_back({"net " + std::to_string(member), frontEnd,
                                std::make_unique<FakeClassifier>(Classes, shape.values(), member),
                                false});
    }
    return made;
}

FakeClassifier& classifier(Ensemble& ensemble, std::size_t member) {
    return dynamic_cast<FakeClassifier&>(*ensemble.members[member].classifier);
}

std::vector<std::int16_t> noise(std::size_t samples, unsigned seed, int amplitude) {
    std::minstd_rand random(seed + 1);
    std::vector<std::int16_t> values(samples);
    for (std::int16_t& value : values) {
        const int drawn = static_cast<int>(random() % 65536U) - 32768;
        value = static_cast<std::int16_t>(drawn * amplitude / 32768);
    }
    return values;
}

void writeWav(const std::filesystem::path& path, std::span<const std::int16_t> samples,
              int sampleRate) {
    static_assert(std::endian::native == std::endian::little);
    std::ofstream file(path, std::ios::binary);
    const auto number = [&file](std::uint32_t value, std::streamsize bytes) {
        file.write(reinterpret_cast<const char*>(&value), bytes);
    };
    const auto size = static_cast<std::uint32_t>(samples.size_bytes());
    file << "RIFF";
    number(36 + size, 4);
    file << "WAVEfmt ";
    number(16, 4);
    number(1, 2); // PCM
    number(1, 2); // channels
    number(static_cast<std::uint32_t>(sampleRate), 4);
    number(static_cast<std::uint32_t>(sampleRate) * 2, 4);
    number(2, 2);
    number(16, 2);
    file << "data";
    number(size, 4);
    file.write(reinterpret_cast<const char*>(samples.data()), size);
    if (!file) {
        throw std::runtime_error("the test's own file could not be written");
    }
}

Told extract(const Ensemble& ensemble, std::span<const std::filesystem::path> files,
             const ExtractionSettings& settings, std::stop_token stop) {
    Told told;
    told.files.resize(files.size());
    ExtractionObserver observer;
    observer.file = [&told](std::size_t index, const std::shared_ptr<const FileLogits>& file) {
        told.files.at(index).push_back(file);
    };
    observer.progress = [&told](const ExtractionProgress& progress) {
        told.progress.push_back(progress);
    };
    extractLogits(ensemble, files, settings, observer, stop);
    return told;
}

} // namespace fixture
