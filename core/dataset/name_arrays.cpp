// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/name_arrays.h"

#include "dataset/npy_values.h"

namespace candor {

std::vector<std::string> readNameList(NpyArray& array, ReadMeter& meter) {
    std::vector<std::string> names;
    readTexts(array, meter, [&](std::string_view name) { names.emplace_back(name); });
    return names;
}

NameColumn readNameColumn(NpyArray& array, ReadMeter& meter) {
    NameColumn names;
    names.reserve(static_cast<std::size_t>(array.header.shape.front()), 0);
    readTexts(array, meter, [&](std::string_view name) { names.append(name); });
    return names;
}

SplitColumn readSplit(NpyArray& array, ReadMeter& meter) {
    SplitColumn split;
    readTexts(array, meter, [&](std::string_view name) { split.append(name, array.origin()); });
    return split;
}

GroupColumn readGroups(NpyArray& array, ReadMeter& meter) {
    GroupColumn groups;
    const NpyKind kind = array.header.kind;
    if (kind == NpyKind::Signed || kind == NpyKind::Unsigned) {
        readIntegers(array, meter, [&groups](std::span<const std::int64_t> values) {
            for (const std::int64_t value : values) {
                groups.append(value < 0 ? "" : std::to_string(value));
            }
        });
    } else {
        readTexts(array, meter, [&groups](std::string_view name) { groups.append(name); });
    }
    return groups;
}

} // namespace candor
