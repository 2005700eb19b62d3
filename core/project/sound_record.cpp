// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/sound_record.h"

#include "dataset/byte_order.h"

#include <bit>
#include <cstring>
#include <limits>
#include <tuple>

namespace candor {
namespace {

int intOf(std::int64_t value, const Database& database) {
    if (value < 0 || value > std::numeric_limits<int>::max()) {
        throw database.damaged("a number is out of range");
    }
    return static_cast<int>(value);
}

} // namespace

void bindSound(Query& query, const FileLogits& file) {
    query.bind(2, std::int64_t{file.format.sampleRate});
    query.bind(3, std::int64_t{file.format.channels});
    query.bind(4, std::string_view(file.format.codec));
    query.bind(5, std::string_view(file.format.container));
    if (file.format.seconds) {
        query.bind(6, *file.format.seconds);
    } else {
        query.bindNull(6);
    }
    query.bind(7, file.seconds);
    query.bind(8, std::int64_t{file.whole});
    query.bind(9, static_cast<std::int64_t>(file.findings.damagedPackets));
    query.bind(10, std::int64_t{file.findings.truncated});
    query.bind(11, std::int64_t{file.findings.parametersChanged});
    query.bind(12, std::int64_t{file.findings.silent});
    query.bind(13, std::span<const std::byte>(floatBytes(file.patchStart)));
    query.bind(14, file.patchSeconds);
    query.bind(15, std::int64_t{file.shorterThanPatch});
}

FileLogits soundFacts(const Query& row, const Database& database) {
    FileLogits file;
    file.format.sampleRate = intOf(row.integer(1), database);
    file.format.channels = intOf(row.integer(2), database);
    file.format.codec = row.text(3);
    file.format.container = row.text(4);
    if (!row.isNull(5)) {
        file.format.seconds = row.real(5);
    }
    file.seconds = row.real(6);
    file.whole = row.integer(7) != 0;
    file.findings.damagedPackets = static_cast<std::size_t>(row.integer(8));
    file.findings.truncated = row.integer(9) != 0;
    file.findings.parametersChanged = row.integer(10) != 0;
    file.findings.silent = row.integer(11) != 0;
    file.patchStart = floatsOf(row.blob(12), database);
    file.patches = file.patchStart.size();
    file.patchSeconds = row.real(13);
    file.shorterThanPatch = row.integer(14) != 0;
    return file;
}

bool sameSound(const FileLogits& one, const FileLogits& other) {
    const auto facts = [](const FileLogits& file) {
        const AudioFormat& format = file.format;
        const AudioFindings& findings = file.findings;
        return std::tuple(format.sampleRate, format.channels, std::string_view(format.codec),
                          std::string_view(format.container), format.seconds, file.seconds,
                          file.whole, findings.damagedPackets, findings.truncated,
                          findings.parametersChanged, findings.silent, file.patchSeconds,
                          file.shorterThanPatch);
    };
    return facts(one) == facts(other) && one.patchStart == other.patchStart;
}

std::vector<std::byte> floatBytes(std::span<const float> values) {
    const std::span bytes = std::as_bytes(values);
    std::vector<std::byte> little(bytes.begin(), bytes.end());
    if constexpr (std::endian::native == std::endian::big) {
        swapByteOrder(little, sizeof(float));
    }
    return little;
}

std::vector<float> floatsOf(std::span<const std::byte> bytes, const Database& database) {
    if (bytes.size() % sizeof(float) != 0) {
        throw database.damaged("a row of numbers has a broken length");
    }
    std::vector<float> values(bytes.size() / sizeof(float));
    if (!values.empty()) {
        std::memcpy(values.data(), bytes.data(), bytes.size());
    }
    if constexpr (std::endian::native == std::endian::big) {
        swapByteOrder(std::as_writable_bytes(std::span(values)), sizeof(float));
    }
    return values;
}

std::int64_t checksumOf(std::span<const std::byte> bytes) noexcept {
    constexpr std::uint64_t Prime = 0x100000001B3ULL;
    std::uint64_t sum = 0xCBF29CE484222325ULL;
    std::size_t at = 0;
    for (; at + sizeof sum <= bytes.size(); at += sizeof sum) {
        std::uint64_t word = 0;
        for (std::size_t k = sizeof word; k-- > 0;) { // little endian everywhere
            word = word << 8 | std::to_integer<std::uint64_t>(bytes[at + k]);
        }
        sum = (sum ^ word) * Prime;
        sum ^= sum >> 32; // else the upper bits of a word never reach the lower ones
    }
    for (; at < bytes.size(); ++at) {
        sum = (sum ^ std::to_integer<std::uint64_t>(bytes[at])) * Prime;
    }
    return static_cast<std::int64_t>(sum);
}

} // namespace candor
