// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/score_reading.h"

#include "dataset/arrival_checker.h"
#include "dataset/byte_order.h"
#include "dataset/read_meter.h"
#include "dataset/score_values.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <new>

namespace candor {
namespace {

// What Linux would give without swapping; nothing where it does not say.
std::optional<std::uint64_t> availableMemory() {
    std::ifstream memory("/proc/meminfo");
    std::string word;
    while (memory >> word) {
        std::uint64_t kibibytes = 0;
        if (word == "MemAvailable:" && memory >> kibibytes) {
            return kibibytes << 10;
        }
    }
    return std::nullopt;
}

InputError outOfMemory(const std::filesystem::path& path, std::uint64_t bytes) {
    return {path, InputFault::OutOfMemory, {std::to_string(bytes)}};
}

} // namespace

std::optional<ElementType> elementTypeOf(const NpyHeader& header) noexcept {
    if (header.kind != NpyKind::Float) {
        return std::nullopt;
    }
    switch (header.itemSize) {
    case 2:
        return ElementType::Float16;
    case 4:
        return ElementType::Float32;
    case 8:
        return ElementType::Float64;
    default:
        return std::nullopt;
    }
}

ScoreBuffer allocateScores(const std::filesystem::path& path, std::uint64_t bytes) {
    const auto available = availableMemory();
    if (bytes > std::numeric_limits<std::size_t>::max() / 2 || (available && bytes > *available)) {
        throw outOfMemory(path, bytes);
    }
    try {
        return ScoreBuffer(static_cast<std::size_t>(bytes));
    } catch (const std::bad_alloc&) {
        throw outOfMemory(path, bytes);
    }
}

ScoreBuffer readScores(NpyArray& array, ReadMeter& meter) {
    const ElementType type = elementTypeOf(array.header).value();
    ScoreBuffer scores = allocateScores(array.origin().path, array.dataSize());
    bool finite = true;
    const auto check = [&](std::span<std::byte> block) {
        array.stream->check(block);
        if (array.header.swapped) {
            swapByteOrder(block, array.header.itemSize);
        }
        finite = allFinite(type, block) && finite;
    };
    {
        const std::span bytes(scores.data(), scores.size());
        ArrivalChecker checker(bytes, check);
        for (std::size_t done = 0; done < bytes.size();) {
            const std::size_t count = std::min(ReadMeter::Chunk, bytes.size() - done);
            array.stream->read(bytes.subspan(done, count));
            done += count;
            checker.arrived(done);
            meter.advance(count);
        }
        checker.wait();
    }
    array.stream->finish(); // first: damaged data may well look like NaN
    if (!finite) {
        const auto index = firstNotFinite(type, {scores.data(), scores.size()});
        throw array.origin().refusal(InputFault::NotFinite,
                                     {positionText(array.header, index.value())});
    }
    return scores;
}

std::string positionText(const NpyHeader& header, std::uint64_t index) {
    std::vector<std::string> places(header.shape.size());
    for (std::size_t step = 0; step < places.size(); ++step) {
        const std::size_t axis = header.fortranOrder ? step : places.size() - 1 - step;
        places[axis] = std::to_string(index % header.shape[axis]);
        index /= header.shape[axis];
    }
    std::string text;
    for (const std::string& place : places) {
        text += (text.empty() ? "[" : ", ") + place;
    }
    return text + "]";
}

} // namespace candor
