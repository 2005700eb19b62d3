// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a million files (200 MB, stored) against reading the same bytes into memory once, and the
// peak memory of opening against the size of the array.
#include "core/dataset/npz_fixture.h"

#include "dataset/logits_reader.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

constexpr std::size_t Files = 1000000;
constexpr std::size_t Scores = 5 * Files * 10;
constexpr int Repetitions = 9;

void writeFile(const std::filesystem::path& path) {
    std::minstd_rand random(3);
    std::vector<float> logits(Scores);
    for (float& logit : logits) {
        logit = static_cast<float>(random() % 65536) / 4096.0F - 8.0F;
    }
    const std::vector<std::int64_t> labels(Files, 4);
    fixture::write(
        path,
        fixture::npz({{"logits", fixture::npy("<f4", "(5, 1000000, 10)", fixture::bytesOf(logits))},
                      {"labels", fixture::npy("<i8", "(1000000,)", fixture::bytesOf(labels))}}));
}

void readInto(std::byte* buffer, const std::filesystem::path& path, std::size_t size) {
    const int file = ::open(path.c_str(), O_RDONLY);
    std::size_t done = 0;
    ssize_t count = 1;
    while (done < size && count > 0) {
        count = ::read(file, buffer + done, size - done);
        done += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    ::close(file);
    if (done != size) {
        throw std::runtime_error("the file was not read to its end");
    }
}

double millisecondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::uint64_t statusBytes(const std::string& wanted) {
    std::ifstream status("/proc/self/status");
    std::string word;
    std::uint64_t kibibytes = 0;
    while (status >> word) {
        if (word == wanted && status >> kibibytes) {
            return kibibytes << 10;
        }
    }
    return 0;
}

double peakRatio(const std::filesystem::path& path) {
    std::ofstream("/proc/self/clear_refs") << 5; // the peak starts anew
    const std::uint64_t before = statusBytes("VmRSS:");
    const auto table = candor::readLogits(path);
    return static_cast<double>(statusBytes("VmHWM:") - before) / (Scores * sizeof(float));
}

} // namespace

int main() {
    const auto path = std::filesystem::temp_directory_path() / "candor_open_npz_bench.npz";
    writeFile(path);
    const std::size_t size = std::filesystem::file_size(path);
    const auto warm = std::make_unique<std::byte[]>(size);
    std::vector<double> fresh;
    std::vector<double> again;
    std::vector<double> opened;
    for (int repetition = 0; repetition < Repetitions; ++repetition) {
        fresh.push_back(millisecondsOf([&] {
            const auto buffer = std::make_unique_for_overwrite<std::byte[]>(size);
            readInto(buffer.get(), path, size);
        }));
        again.push_back(millisecondsOf([&] { readInto(warm.get(), path, size); }));
        opened.push_back(millisecondsOf([&] { static_cast<void>(candor::readLogits(path)); }));
    }
    const double peak = peakRatio(path);
    std::filesystem::remove(path);
    std::printf("file: %.0f MB; medians of %d\n", static_cast<double>(size) / 1e6, Repetitions);
    std::printf("read into new memory   %7.1f ms\n", median(fresh));
    std::printf("read into used memory  %7.1f ms\n", median(again));
    std::printf("open                   %7.1f ms\n", median(opened));
    std::printf("open / read            %7.2f (used memory: %.2f)\n",
                median(opened) / median(fresh), median(opened) / median(again));
    std::printf("peak memory / array    %7.3f\n", peak);
}
