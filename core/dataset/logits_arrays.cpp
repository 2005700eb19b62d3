// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_arrays.h"

#include "dataset/label_column.h"
#include "dataset/logits_assembly.h"
#include "dataset/name_arrays.h"
#include "dataset/npy_values.h"
#include "dataset/read_meter.h"
#include "dataset/score_reading.h"

#include <cmath>
#include <limits>
#include <utility>

namespace candor {
namespace {

constexpr std::uint64_t MostPatches = std::numeric_limits<std::uint32_t>::max() - 1;
constexpr std::uint64_t MostClasses = std::numeric_limits<std::int32_t>::max();

ScoreShape shapeOfScores(const NpyArray& scores, bool mayBeEmpty) {
    std::vector<std::uint64_t> shape = scores.header.shape;
    if (shape.size() == 2) {
        shape.insert(shape.begin(), 1);
    }
    if (shape.size() == 1) { // one score a file
        shape = {1, shape.front(), 1};
    }
    const bool ranked = shape.size() == 3;
    if (!ranked || shape[0] == 0 || (shape[1] == 0 && !mayBeEmpty) || shape[2] == 0 ||
        shape[1] > MostPatches || shape[2] > MostClasses) {
        throw scores.origin().refusal(
            InputFault::ShapeWrong,
            {scores.header.shapeText(),
             "members x patches x classes or patches x classes, none of them 0"});
    }
    return {static_cast<std::size_t>(shape[0]), static_cast<std::size_t>(shape[1]),
            static_cast<std::size_t>(shape[2])};
}

ElementType typeOfScores(const NpyArray& scores) {
    const auto type = elementTypeOf(scores.header);
    if (!type) {
        refuseType(scores, "float16, float32 or float64", "\"float32\"");
    }
    return *type;
}

InputError wrongCount(const NpyArray& array, std::uint64_t found, const std::string& expected) {
    return array.origin().refusal(InputFault::CountDiffers, {std::to_string(found), expected});
}

void requireCount(const std::optional<NpyArray>& array, std::size_t count, const char* unit) {
    if (!array) {
        return;
    }
    const NpyHeader& header = array->header;
    const std::string expected = std::to_string(count) + ", one a " + unit;
    if (header.shape.size() != 1) {
        throw array->origin().refusal(InputFault::ShapeWrong, {header.shapeText(), expected});
    }
    if (header.shape.front() != count) {
        throw wrongCount(*array, header.shape.front(), expected);
    }
}

// What makes the labels fit, as far as the shape of the scores shows.
std::string remedyFor(ScoreShape shape, std::size_t files) {
    if (files == shape.classes) {
        return "save the scores turned round: scores.T";
    }
    if (files == shape.members && shape.members > 1) {
        return "save the scores with members first: scores.transpose(1, 0, 2)";
    }
    return "add \"file_index\" if a file has several patches";
}

void requireFiles(const LogitsArrays& arrays, std::size_t files, ScoreShape shape) {
    if (arrays.fileIndex ? files > shape.patches : files != shape.patches) {
        const std::string patches = std::to_string(shape.patches);
        const std::string expected = arrays.fileIndex
                                         ? "at most " + patches + ", the number of patches"
                                         : patches + ", one a patch; " + remedyFor(shape, files);
        throw wrongCount(arrays.labels, files, expected);
    }
}

PatchGrouping readGrouping(NpyArray& array, std::size_t files, ReadMeter& meter) {
    std::vector<std::uint32_t> fileOfPatch;
    fileOfPatch.reserve(static_cast<std::size_t>(array.header.shape.front()));
    readIntegers(array, meter, [&](std::span<const std::int64_t> values) {
        for (const std::int64_t value : values) {
            if (value < 0 || value >= static_cast<std::int64_t>(files)) {
                throw InputError(array.origin().path, InputFault::FileIndexRange,
                                 {std::to_string(value), std::to_string(fileOfPatch.size()),
                                  std::to_string(files - 1)});
            }
            fileOfPatch.push_back(static_cast<std::uint32_t>(value));
        }
    });
    return groupPatches(array.origin().path, fileOfPatch, files);
}

std::vector<float> readStarts(NpyArray& array, ReadMeter& meter) {
    std::vector<float> starts;
    starts.reserve(static_cast<std::size_t>(array.header.shape.front()));
    readReals(array, meter, [&](std::span<const double> values) {
        for (const double value : values) {
            if (!(std::abs(value) <= std::numeric_limits<float>::max())) {
                throw array.origin().refusal(InputFault::NotFinite,
                                             {"[" + std::to_string(starts.size()) + "]"});
            }
            starts.push_back(static_cast<float>(value));
        }
    });
    return starts;
}

void expectAll(const LogitsArrays& arrays, ReadMeter& meter) {
    meter.expect(arrays.scores.dataSize() + arrays.labels.dataSize());
    for (const auto* array :
         {&arrays.fileIndex, &arrays.classNames, &arrays.fileNames, &arrays.memberNames,
          &arrays.patchStart, &arrays.split, &arrays.group}) {
        meter.expect(array->has_value() ? (*array)->dataSize() : 0);
    }
}

void readNames(LogitsTable& table, LogitsArrays& arrays, ReadMeter& meter) {
    if (arrays.classNames) {
        table.classes =
            uniqueNames(arrays.classNames->origin(), readNameList(*arrays.classNames, meter));
    }
    if (arrays.memberNames) {
        table.memberNames = readNameList(*arrays.memberNames, meter);
    }
    if (arrays.fileNames) {
        table.fileNames = readNameColumn(*arrays.fileNames, meter);
    }
    if (arrays.split) {
        SplitColumn split = readSplit(*arrays.split, meter);
        table.splitNames = std::move(split.names);
        table.split = std::move(split.index);
    }
    if (arrays.group) {
        GroupColumn groups = readGroups(*arrays.group, meter);
        table.groupNames = groups.names();
        table.group = std::move(groups.index);
    }
}

// One score a file is that of the second of two classes, unless scores and labels are files x 1:
// then it is one tag.
bool isBinary(const LogitsArrays& arrays, std::size_t classes) {
    const bool isTag =
        arrays.scores.header.shape.size() > 1 && arrays.labels.header.shape.size() > 1;
    return classes == 1 && !isTag;
}

// A name for one score a file is that of its class; the other class has none.
void requireClassNames(const std::optional<NpyArray>& names, std::size_t scores,
                       std::size_t classes) {
    const bool isNameOfScore = scores < classes && names && names->header.shape.size() == 1 &&
                               names->header.shape.front() == scores;
    requireCount(names, isNameOfScore ? scores : classes, "class");
}

void setTruth(LogitsTable& table, LogitsArrays& arrays, std::size_t classes,
              const ReadingChoices& choices, ReadMeter& meter) {
    if (table.classes.size() == 1 && classes == 2) {
        table.classes = LabelSet({"not " + table.classes[0], table.classes[0]});
    }
    LabelContext context;
    context.classes = classes;
    context.names = table.classes;
    context.oneHot = arrays.shard ? OneHotRows::StaySeveralLabels : OneHotRows::AreSingleLabel;
    context.first = arrays.isOurs ? std::optional(0) : choices.firstLabel;
    TruthColumn column = readTruth(arrays.labels, context, meter);
    table.truth = std::move(column.truth);
    table.labelsKey = arrays.labels.origin().key;
    if (column.counting == LabelCounting::FromOne) {
        table.notes.push_back({DatasetNote::LabelsFromOne, 0});
    }
    if (classes < 2 && table.truth.task() == Task::SingleLabel) {
        throw arrays.scores.origin().refusal(
            InputFault::ShapeWrong, {arrays.scores.header.shapeText(), "at least 2 classes"});
    }
}

} // namespace

LogitsTable readArrays(LogitsArrays arrays, const ReadingChoices& choices, ReadMeter& meter) {
    const ElementType type = typeOfScores(arrays.scores);
    const bool mayBeEmpty = arrays.shard.has_value();
    const ScoreShape shape = shapeOfScores(arrays.scores, mayBeEmpty);
    const std::size_t classes = isBinary(arrays, shape.classes) ? 2 : shape.classes;
    const std::size_t files = filesOfLabels(arrays.labels, classes, mayBeEmpty);
    requireCount(arrays.fileIndex, shape.patches, "patch");
    requireFiles(arrays, files, shape);
    requireClassNames(arrays.classNames, shape.classes, classes);
    requireCount(arrays.memberNames, shape.members, "member");
    requireCount(arrays.fileNames, files, "file");
    requireCount(arrays.split, files, "file");
    requireCount(arrays.group, files, "file");
    requireCount(arrays.patchStart, shape.patches, "patch");
    expectAll(arrays, meter);

    LogitsTable table;
    readNames(table, arrays, meter);
    setTruth(table, arrays, classes, choices, meter);
    table.patches = arrays.fileIndex ? readGrouping(*arrays.fileIndex, files, meter)
                                     : PatchGrouping::onePatchPerFile(files);
    if (arrays.shard) {
        readShard(table, std::move(*arrays.shard), files, meter);
    }
    if (arrays.patchStart) {
        table.patchStart = readStarts(*arrays.patchStart, meter);
    }
    ScoreBuffer scores = readScores(arrays.scores, meter);
    const NpyHeader& header = arrays.scores.header;
    const ElementOrder order =
        header.fortranOrder ? ElementOrder::ColumnMajor : ElementOrder::RowMajor;
    setScores(table, {shape, type, order, std::move(scores)},
              {arrays.scores.origin(), arrays.hint, arrays.isOurs,
               [&header](std::uint64_t index) { return positionText(header, index); }},
              choices, meter);
    return table;
}

} // namespace candor
