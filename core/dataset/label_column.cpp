// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/label_column.h"

#include "dataset/npy_values.h"

#include <algorithm>
#include <span>
#include <utility>

namespace candor {
namespace {

enum class RowKind { Unlabelled, OneHot, SeveralOrNone, Invalid };

RowKind rowKind(std::span<const std::int8_t> row) {
    const auto ones = std::count(row.begin(), row.end(), std::int8_t{1});
    const auto zeros = std::count(row.begin(), row.end(), std::int8_t{0});
    if (ones + zeros == std::ssize(row)) {
        return ones == 1 ? RowKind::OneHot : RowKind::SeveralOrNone;
    }
    const auto unlabelled =
        std::count(row.begin(), row.end(), std::int8_t{GroundTruth::Unlabelled});
    return unlabelled == std::ssize(row) ? RowKind::Unlabelled : RowKind::Invalid;
}

std::vector<std::int32_t> labelsOfOneHotRows(std::span<const std::int8_t> relevance,
                                             std::size_t classes) {
    std::vector<std::int32_t> labels;
    labels.reserve(relevance.size() / classes);
    for (; !relevance.empty(); relevance = relevance.subspan(classes)) {
        const auto row = relevance.first(classes);
        const auto one = std::find(row.begin(), row.end(), std::int8_t{1});
        labels.push_back(one == row.end() ? GroundTruth::Unlabelled
                                          : static_cast<std::int32_t>(one - row.begin()));
    }
    return labels;
}

bool isOneLabelAFile(const NpyHeader& header, std::size_t classes) {
    return header.shape.size() == 1 || (header.shape[1] == 1 && classes != 1);
}

GroundTruth readLabels(NpyArray& array, std::size_t classes, ReadMeter& meter) {
    std::vector<std::int32_t> labels;
    labels.reserve(static_cast<std::size_t>(array.header.shape.front()));
    const auto last = static_cast<std::int64_t>(classes) - 1;
    readIntegers(array, meter, [&](std::span<const std::int64_t> values) {
        for (const std::int64_t value : values) {
            if (value < GroundTruth::Unlabelled || value > last) {
                throw array.origin().refusal(
                    InputFault::LabelRange,
                    {std::to_string(value), std::to_string(labels.size()), std::to_string(last)});
            }
            labels.push_back(static_cast<std::int32_t>(value));
        }
    });
    return GroundTruth::singleLabel(std::move(labels), classes);
}

GroundTruth readRelevance(NpyArray& array, std::size_t classes, ReadMeter& meter,
                          OneHotRows oneHot) {
    constexpr std::int8_t NoFlag = 2; // any value that truthFromRows refuses
    const auto files = static_cast<std::size_t>(array.header.shape.front());
    std::vector<std::int8_t> relevance(files * classes);
    std::size_t index = 0;
    readIntegers(array, meter, [&](std::span<const std::int64_t> values) {
        for (const std::int64_t value : values) {
            const std::size_t place =
                array.header.fortranOrder ? index % files * classes + index / files : index;
            relevance[place] = value < -1 || value > 1 ? NoFlag : static_cast<std::int8_t>(value);
            ++index;
        }
    });
    return truthFromRows(array.origin(), std::move(relevance), classes, oneHot);
}

} // namespace

GroundTruth truthFromRows(const ArrayOrigin& origin, std::vector<std::int8_t> relevance,
                          std::size_t classes, OneHotRows rows) {
    std::size_t oneHotRows = 0;
    bool oneHot = classes > 1 && rows == OneHotRows::AreSingleLabel;
    for (std::size_t first = 0; first < relevance.size(); first += classes) {
        const RowKind kind = rowKind(std::span(relevance).subspan(first, classes));
        if (kind == RowKind::Invalid) {
            throw origin.refusal(InputFault::LabelRowInvalid, {std::to_string(first / classes)});
        }
        oneHot = oneHot && kind != RowKind::SeveralOrNone;
        oneHotRows += kind == RowKind::OneHot ? 1 : 0;
    }
    if (oneHot && oneHotRows > 0) {
        return GroundTruth::singleLabel(labelsOfOneHotRows(relevance, classes), classes);
    }
    return GroundTruth::multiLabel(std::move(relevance), classes);
}

std::size_t filesOfLabels(const NpyArray& labels, std::size_t classes, bool mayBeEmpty) {
    const auto& shape = labels.header.shape;
    const bool column = shape.size() == 1;
    const bool rows = shape.size() == 2 && (shape[1] == classes || shape[1] == 1);
    if ((!column && !rows) || (shape.front() == 0 && !mayBeEmpty)) {
        throw labels.origin().refusal(
            InputFault::ShapeWrong,
            {labels.header.shapeText(),
             "one class a file, or files x " + std::to_string(classes) + " classes of 0 and 1"});
    }
    return static_cast<std::size_t>(shape.front());
}

GroundTruth readTruth(NpyArray& labels, std::size_t classes, ReadMeter& meter, OneHotRows oneHot) {
    return isOneLabelAFile(labels.header, classes) ? readLabels(labels, classes, meter)
                                                   : readRelevance(labels, classes, meter, oneHot);
}

} // namespace candor
