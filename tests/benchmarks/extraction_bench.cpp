// SPDX-License-Identifier: GPL-3.0-or-later
// From sound to the posteriors of an ensemble, and where the time goes: processor seconds of
// decoding, features and networks summed over the workers, and the share of the workers' time spent
// waiting. Without arguments the demo's networks on 400 generated notes; otherwise
//   extraction_bench MODELS FOLDER REPEAT
// each file of FOLDER REPEAT times.
#include "audio/audio_listing.h"
#include "inference/logits_extraction.h"
#include "inference/model_file.h"

#include "dataset/logits_table.h"
#include "report/classification.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace candor;
namespace fs = std::filesystem;

constexpr int Rounds = 5;
constexpr std::uint32_t Rate = 16000;
constexpr std::uint32_t Samples = 4 * Rate;

/// A decaying tone of its own pitch, 16 bits, 4 s.
void writeNote(const fs::path& path, int index) {
    std::vector<std::int16_t> samples(Samples);
    const double step = 2.0 * std::numbers::pi * (110.0 + 3.0 * index) / Rate;
    for (std::uint32_t at = 0; at < Samples; ++at) {
        const double decay = std::exp(-static_cast<double>(at) / Rate);
        samples[at] = static_cast<std::int16_t>(20000.0 * decay * std::sin(step * at));
    }
    const std::uint32_t size = 2 * Samples;
    const std::vector<std::uint32_t> header{
        0x46464952, 36 + size, 0x45564157, 0x20746d66, 16,  0x00010001,
        Rate,       2 * Rate,  0x00100002, 0x61746164, size}; // RIFF, WAVE, fmt, PCM mono, data
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(header.data()), 44);
    file.write(reinterpret_cast<const char*>(samples.data()), size);
}

std::vector<fs::path> generatedNotes(const fs::path& folder) {
    fs::create_directories(folder);
    std::vector<fs::path> files;
    for (int index = 0; index < 400; ++index) {
        files.push_back(folder / (std::to_string(index) + ".wav"));
        writeNote(files.back(), index);
    }
    return files;
}

std::vector<fs::path> listed(const fs::path& folder, int repeat) {
    std::vector<fs::path> files;
    const AudioListing listing = listAudio({folder});
    for (int round = 0; round < repeat; ++round) {
        for (const ListedAudio& file : listing.files) {
            files.push_back(file.path);
        }
    }
    return files;
}

Ensemble load(const fs::path& models) {
    EnsembleRequest request;
    for (const fs::path& path : modelFiles(models)) {
        request.models.push_back(openModelFile(path));
    }
    return loadEnsemble(torchBackend(), request);
}

struct Round {
    double seconds = 0.0; // on the wall, up to the posteriors
    std::size_t patches = 0;
    ExtractionProgress progress;
};

Round run(const Ensemble& ensemble, const std::vector<fs::path>& files) {
    Round round;
    std::vector<ExtractedFile> extracted(files.size());
    ExtractionObserver observer;
    observer.file = [&](std::size_t index, const std::shared_ptr<const FileLogits>& file) {
        extracted[index] = {file, file->path.filename().string(), -1};
    };
    observer.progress = [&](const ExtractionProgress& progress) { round.progress = progress; };
    const auto start = std::chrono::steady_clock::now();
    extractLogits(ensemble, files, {}, observer);
    std::erase_if(extracted,
                  [](const ExtractedFile& file) { return file.logits->failure.has_value(); });
    std::vector<std::string> names;
    for (const Ensemble::Member& member : ensemble.members) {
        names.push_back(member.name);
    }
    const auto table = assembleLogits(extracted, ensemble.labels, ensemble.task, names, {});
    const auto posteriors = filePosteriors(*table, 1.0);
    round.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    round.patches = table->logits.patches();
    return round;
}

void print(const Round& best, const Round& middle, std::size_t files) {
    const ExtractionTimes& times = best.progress.times;
    const unsigned workers = std::max(std::thread::hardware_concurrency(), 1U);
    const double busy = times.decoding + times.features + times.networks;
    std::printf("%zu files (%zu failed), %.0f s of sound, %zu patches, %u workers\n", files,
                best.progress.filesFailed, best.progress.audioSecondsDone, best.patches, workers);
    std::printf("sound to posteriors  best %.3f s, median %.3f s (%.0fx real time)\n", best.seconds,
                middle.seconds, best.progress.audioSecondsDone / best.seconds);
    std::printf("processor seconds    decoding %.3f (%.1f %%), features %.3f (%.1f %%), networks "
                "%.3f (%.1f %%), sum %.3f\n",
                times.decoding, 100.0 * times.decoding / busy, times.features,
                100.0 * times.features / busy, times.networks, 100.0 * times.networks / busy, busy);
    std::printf("workers waiting      %.2f %% of their time\n",
                100.0 * times.waiting / (best.seconds * workers));
}

} // namespace

int main(int argc, char** argv) {
    const fs::path generated = fs::temp_directory_path() / "candor_extraction_bench";
    const bool own = argc == 4;
    const Ensemble ensemble = load(own ? fs::path(argv[1]) : fs::path(CANDOR_DEMO_DATA "/models"));
    const std::vector<fs::path> files =
        own ? listed(argv[2], std::stoi(argv[3])) : generatedNotes(generated);
    std::vector<Round> rounds;
    for (int round = 0; round < Rounds; ++round) {
        rounds.push_back(run(ensemble, files));
    }
    fs::remove_all(generated);
    std::sort(rounds.begin(), rounds.end(),
              [](const Round& left, const Round& right) { return left.seconds < right.seconds; });
    print(rounds.front(), rounds[Rounds / 2], files.size());
}
