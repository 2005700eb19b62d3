// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

namespace candor::test {

using Bytes = std::vector<char>;

[[nodiscard]] inline std::filesystem::path soundFile(const std::string& name) {
    return std::filesystem::path(CANDOR_TEST_DATA) / "audio" / name;
}

[[nodiscard]] inline Bytes soundBytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void writeBytes(const std::filesystem::path& path, const Bytes& bytes) {
    std::ofstream(path, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Raw little-endian float32, as numpy's tofile() writes it.
[[nodiscard]] inline std::vector<float> floatsOf(const std::filesystem::path& path) {
    const Bytes bytes = soundBytes(path);
    std::vector<float> floats(bytes.size() / sizeof(float));
    std::copy_n(bytes.data(), floats.size() * sizeof(float),
                reinterpret_cast<char*>(floats.data()));
    return floats;
}

/// The largest difference over the samples that both have; infinite where one has none.
[[nodiscard]] inline double largestDifference(std::span<const float> a, std::span<const float> b) {
    const std::size_t count = std::min(a.size(), b.size());
    double largest = count == 0 ? HUGE_VAL : 0.0;
    for (std::size_t n = 0; n < count; ++n) {
        largest = std::max(largest, std::abs(static_cast<double>(a[n]) - b[n]));
    }
    return largest;
}

inline void putLittleEndian(Bytes& bytes, std::uint64_t value, int count) {
    for (int k = 0; k < count; ++k) {
        bytes.push_back(static_cast<char>(value >> (8 * k) & 0xFF));
    }
}

inline void putText(Bytes& bytes, const std::string& text) {
    bytes.insert(bytes.end(), text.begin(), text.end());
}

/// The 44 bytes before the samples of a WAV file. `format`: 1 = integers, 3 = floats.
[[nodiscard]] inline Bytes wavHeader(int rate, int channels, int bits, std::uint32_t dataBytes,
                                     int format = 1) {
    Bytes bytes;
    const int blockBytes = channels * bits / 8;
    putText(bytes, "RIFF");
    putLittleEndian(bytes, dataBytes + 36U, 4);
    putText(bytes, "WAVEfmt ");
    putLittleEndian(bytes, 16, 4);
    putLittleEndian(bytes, static_cast<std::uint64_t>(format), 2);
    putLittleEndian(bytes, static_cast<std::uint64_t>(channels), 2);
    putLittleEndian(bytes, static_cast<std::uint64_t>(rate), 4);
    putLittleEndian(bytes,
                    static_cast<std::uint64_t>(rate) * static_cast<std::uint64_t>(blockBytes), 4);
    putLittleEndian(bytes, static_cast<std::uint64_t>(blockBytes), 2);
    putLittleEndian(bytes, static_cast<std::uint64_t>(bits), 2);
    putText(bytes, "data");
    putLittleEndian(bytes, dataBytes, 4);
    return bytes;
}

} // namespace candor::test
