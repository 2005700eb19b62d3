// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_writer.h"

#include "dataset/logits_arrays.h"
#include "dataset/npz_writer.h"
#include "dataset/unicode_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <string_view>
#include <utility>

namespace candor {
namespace {

constexpr std::int32_t WriterFormat = 1;

template <typename Value>
void put(std::span<std::byte> bytes, Value value) noexcept {
    std::memcpy(bytes.data(), &value, sizeof value);
}

NpyRows logitsOf(const LogitsTable& table, const std::filesystem::path& path) {
    const ScoreShape shape = table.logits.shape();
    std::vector<float> logits(shape.classes);
    return {"logits",
            "f4",
            {shape.members, shape.patches, shape.classes},
            std::uint64_t{shape.members} * shape.patches,
            shape.classes * sizeof(float),
            [&table, &path, shape, logits = std::move(logits)](std::uint64_t row,
                                                               std::span<std::byte> bytes) mutable {
                const auto member = static_cast<std::size_t>(row / shape.patches);
                const auto patch = static_cast<std::size_t>(row % shape.patches);
                table.logits.readRow(member, patch, std::span<float>(logits));
                if (!std::ranges::all_of(logits, [](float z) { return std::isfinite(z); })) {
                    throw WriteError(path.string() + ": the logits of member " +
                                     std::to_string(member) + ", patch " + std::to_string(patch) +
                                     " are beyond single precision; expected finite numbers.");
                }
                std::memcpy(bytes.data(), logits.data(), bytes.size());
            }};
}

NpyRows labelsOf(const GroundTruth& truth) {
    const std::uint64_t files = truth.files();
    if (truth.task() == Task::SingleLabel) {
        return {"labels",
                "i4",
                {files},
                files,
                4,
                [&truth](std::uint64_t file, std::span<std::byte> bytes) {
                    put(bytes, truth.label(static_cast<std::size_t>(file)));
                }};
    }
    const std::size_t classes = truth.classes();
    return {"labels",
            "i1",
            {files, classes},
            files,
            classes,
            [&truth](std::uint64_t row, std::span<std::byte> bytes) {
                const auto file = static_cast<std::size_t>(row);
                const bool labelled = truth.isLabelled(file);
                for (std::size_t label = 0; label < bytes.size(); ++label) {
                    const std::int8_t one = truth.isCorrect(file, label) ? 1 : 0;
                    put(bytes.subspan(label), labelled ? one : std::int8_t{-1});
                }
            }};
}

template <typename Value>
NpyRows column(std::string key, std::string type, std::uint64_t count,
               std::function<Value(std::size_t)> valueAt) {
    return {std::move(key),
            std::move(type),
            {count},
            count,
            sizeof(Value),
            [valueAt = std::move(valueAt)](std::uint64_t row, std::span<std::byte> bytes) {
                put(bytes, valueAt(static_cast<std::size_t>(row)));
            }};
}

NpyRows fileIndexOf(const PatchGrouping& patches) {
    std::vector<std::uint32_t> fileOfPatch(patches.patches());
    for (std::size_t file = 0; file < patches.files(); ++file) {
        for (std::size_t k = 0; k < patches.patchCount(file); ++k) {
            fileOfPatch[patches.patch(file, k)] = static_cast<std::uint32_t>(file);
        }
    }
    const std::uint64_t count = fileOfPatch.size();
    return column<std::int64_t>(
        "file_index", "i8", count,
        [files = std::move(fileOfPatch)](std::size_t patch) { return std::int64_t{files[patch]}; });
}

// The length of an entry must be known before the first is written, so names are read twice.
NpyRows namesOf(std::string key, std::uint64_t count,
                std::function<std::string(std::size_t)> nameAt) {
    std::size_t longest = 1; // numpy has no entries of length 0
    for (std::size_t index = 0; index < count; ++index) {
        longest = std::max(longest, characterCount(nameAt(index)));
    }
    return {std::move(key),
            "U" + std::to_string(longest),
            {count},
            count,
            longest * sizeof(char32_t),
            [nameAt = std::move(nameAt)](std::uint64_t row, std::span<std::byte> bytes) {
                ucs4FromUtf8(nameAt(static_cast<std::size_t>(row)), bytes);
            }};
}

void appendShard(std::vector<NpyRows>& arrays, const LogitsTable& table) {
    arrays.push_back(
        column<std::int64_t>("file_position", "i8", table.position.size(),
                             [&table](std::size_t file) { return table.position[file]; }));
    const std::array<std::int64_t, 4> origin{static_cast<std::int64_t>(table.shard.number),
                                             static_cast<std::int64_t>(table.shard.of),
                                             static_cast<std::int64_t>(table.shard.files),
                                             static_cast<std::int64_t>(table.shard.listing)};
    arrays.push_back(column<std::int64_t>("shard", "i8", origin.size(),
                                          [origin](std::size_t index) { return origin[index]; }));
}

// What the table lacks is left out: the reader has the same names for it.
std::vector<NpyRows> arraysOf(const LogitsTable& table, const std::filesystem::path& path) {
    std::vector<NpyRows> arrays = {logitsOf(table, path), labelsOf(table.truth)};
    arrays.push_back(column<std::int32_t>(std::string(WriterMark), "i4", 1,
                                          [](std::size_t) { return WriterFormat; }));
    if (!table.patches.isOnePatchPerFile()) {
        arrays.push_back(fileIndexOf(table.patches));
    }
    arrays.push_back(namesOf("class_names", table.classes.size(),
                             [&table](std::size_t index) { return table.classes[index]; }));
    arrays.push_back(namesOf("member_names", table.memberNames.size(),
                             [&table](std::size_t index) { return table.memberNames[index]; }));
    const NameColumn& names = table.fileNames;
    if (!names.isNumbered() || names.at(0) != "file 0") { // what the reader calls them anyway
        arrays.push_back(namesOf("file_names", table.fileNames.size(),
                                 [&table](std::size_t file) { return table.fileNames.at(file); }));
    }
    if (!table.patchStart.empty()) {
        arrays.push_back(
            column<float>("patch_start", "f4", table.patchStart.size(),
                          [&table](std::size_t patch) { return table.patchStart[patch]; }));
    }
    if (!table.split.empty()) {
        arrays.push_back(namesOf("split", table.split.size(), [&table](std::size_t file) {
            return table.splitNames[table.split[file]];
        }));
    }
    if (!table.group.empty()) {
        arrays.push_back(namesOf("group", table.group.size(), [&table](std::size_t file) {
            const std::int32_t group = table.group[file];
            return group < 0 ? "" : table.groupNames[static_cast<std::size_t>(group)];
        }));
    }
    if (table.shard.number > 0) { // which may be without files
        appendShard(arrays, table);
    } else {
        std::erase_if(arrays, [](const NpyRows& array) { return array.rows == 0; });
    }
    return arrays;
}

} // namespace

void writeLogits(const LogitsTable& table, const std::filesystem::path& path) {
    writeNpz(path, arraysOf(table, path));
}

} // namespace candor
