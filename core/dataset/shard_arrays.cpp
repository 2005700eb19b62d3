// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/shard_arrays.h"

#include "dataset/npy_values.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace candor {
namespace {

std::vector<std::int64_t> integersOf(NpyArray& array, std::size_t count, const char* expected,
                                     ReadMeter& meter) {
    if (array.header.shape.size() != 1 || array.header.shape.front() != count) {
        throw array.origin().refusal(InputFault::ShapeWrong, {array.header.shapeText(), expected});
    }
    std::vector<std::int64_t> integers;
    integers.reserve(count);
    readIntegers(array, meter, [&integers](std::span<const std::int64_t> values) {
        integers.insert(integers.end(), values.begin(), values.end());
    });
    return integers;
}

ShardOrigin originOf(NpyArray& array, ReadMeter& meter) {
    const auto values = integersOf(
        array, 4, "(4,): its number, how many there are, all files, a hash of their names", meter);
    const std::int64_t number = values[0];
    const std::int64_t of = values[1];
    if (number < 1 || number > of || values[2] < 0 || values[3] < 0) {
        throw array.origin().refusal(
            InputFault::TypeUnsupported,
            {"shard " + std::to_string(number) + " of " + std::to_string(of),
             "a number from 1 to that of the shards, and nothing below 0 after it"});
    }
    return {static_cast<std::size_t>(number), static_cast<std::size_t>(of),
            static_cast<std::uint64_t>(values[2]), static_cast<std::uint64_t>(values[3])};
}

} // namespace

void readShard(LogitsTable& table, ShardArrays arrays, std::size_t files, ReadMeter& meter) {
    const ShardOrigin origin = originOf(arrays.shard, meter);
    auto positions = integersOf(arrays.position, files, "one entry a file", meter);
    std::int64_t last = -1;
    for (const std::int64_t position : positions) {
        const auto place = static_cast<std::uint64_t>(position);
        if (position <= last || place >= origin.files || place % origin.of != origin.number - 1) {
            throw arrays.position.origin().refusal(
                InputFault::TypeUnsupported,
                {std::to_string(position) + " after " + std::to_string(last),
                 "rising places of files of shard " + std::to_string(origin.number) + " of " +
                     std::to_string(origin.of)});
        }
        last = position;
    }
    table.shard = origin;
    table.position = std::move(positions);
}

} // namespace candor
