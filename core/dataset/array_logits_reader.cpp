// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/array_logits_reader.h"

#include "dataset/array_choice.h"
#include "dataset/file_stream.h"
#include "dataset/logits_arrays.h"
#include "dataset/logits_reader.h"
#include "dataset/object_arrays.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace candor {
namespace {

std::optional<NpyArray> openIfNamed(const ArrayFile& file, const std::string& key) {
    return key.empty() ? std::nullopt : std::optional(file.open(key));
}

bool has(const ArrayFile& file, std::string_view key) {
    return std::ranges::find(file.keys(), key) != file.keys().end();
}

/// One of the two keys alone means something else.
std::optional<ShardArrays> openShard(const ArrayFile& file) {
    if (!has(file, "shard") || !has(file, "file_position")) {
        return std::nullopt;
    }
    return ShardArrays{file.open("shard"), file.open("file_position")};
}

// What was taken without a name that says so, and what else might have been.
void noteParts(LogitsTable& table) {
    std::string shaped;
    std::string others;
    for (const TablePart& part : table.reading.parts) {
        const std::string name = '"' + part.name + '"';
        if (part.reason == PartReason::Shape) {
            shaped += (shaped.empty() ? "" : ", ") + name;
        } else if (part.reason == PartReason::OtherSet) {
            others += (others.empty() ? "" : ", ") + name;
        }
    }
    if (!shaped.empty()) {
        table.notes.push_back({DatasetNote::TakenByShape, 0, shaped});
    }
    if (!others.empty()) {
        table.notes.push_back({DatasetNote::OtherSetsLeft, 0, others});
    }
}

} // namespace

LogitsTable readArrayFile(const ArrayFile& file, const std::string& format,
                          const ReadOptions& options, ReadMeter& meter) {
    const bool labelsElsewhere = !options.labels.empty();
    ArrayChoice choice = chooseArrays(file, options.choices, labelsElsewhere);
    refuseObjectArrays(file, choice);
    LogitsArrays arrays{file.open(choice.scores),
                        choice.hint,
                        labelsElsewhere ? openNpy(openFile(options.labels, "labels"))
                                        : file.open(choice.labels),
                        openIfNamed(file, choice.fileIndex),
                        openIfNamed(file, choice.classNames),
                        openIfNamed(file, choice.fileNames),
                        openIfNamed(file, choice.memberNames),
                        openIfNamed(file, choice.patchStart),
                        openIfNamed(file, choice.split),
                        openIfNamed(file, choice.group),
                        openShard(file),
                        has(file, WriterMark)};
    LogitsTable table = readArrays(std::move(arrays), options.choices, meter);
    table.reading.format = format;
    table.reading.parts = std::move(choice.parts);
    noteParts(table);
    return table;
}

} // namespace candor
