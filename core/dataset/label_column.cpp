// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/label_column.h"

#include "dataset/conversion_line.h"
#include "dataset/csv_cell.h"
#include "dataset/npy_values.h"
#include "dataset/score_reading.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <string>
#include <unordered_map>
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
    return header.shape.size() == 1 || (header.shape[1] == 1 && classes != 1) ||
           (header.shape[0] == 1 && header.shape[1] != classes);
}

// Whole numbers of any type; NaN is the filler of missing ones.
void readWholeNumbers(NpyArray& array, ReadMeter& meter,
                      const std::function<void(std::int64_t)>& take) {
    constexpr double Beyond = 9e15; // above it doubles are whole all the same
    if (array.header.kind != NpyKind::Float) {
        readIntegers(array, meter, [&take](std::span<const std::int64_t> values) {
            std::ranges::for_each(values, take);
        });
        return;
    }
    std::uint64_t index = 0;
    readReals(array, meter, [&](std::span<const double> values) {
        for (const double value : values) {
            if (!std::isnan(value) && (std::abs(value) > Beyond || std::trunc(value) != value)) {
                throw array.origin().refusal(
                    InputFault::LabelNotWhole,
                    {std::to_string(value), positionText(array.header, index)});
            }
            take(std::isnan(value) ? GroundTruth::Unlabelled : static_cast<std::int64_t>(value));
            ++index;
        }
    });
}

// Words as class indices. Where none is a class name, all may be numbers.
class WordLabels {
public:
    WordLabels(const ArrayOrigin& origin, const LabelSet& names) : m_origin(origin) {
        for (std::size_t index = 0; index < names.size(); ++index) {
            m_indices.emplace(names[index], static_cast<std::int64_t>(index));
        }
    }

    void take(std::string_view text) {
        const std::string_view word = trimmed(text);
        const auto found = m_indices.find(word);
        const auto number = wholeValueIn(word);
        if (found != m_indices.end()) {
            m_isNamed = true;
            m_labels.push_back(found->second);
        } else if (saysUnlabelled(word)) {
            m_labels.push_back(GroundTruth::Unlabelled);
        } else if (number) {
            m_isNumbered = true;
            m_labels.push_back(*number);
        } else {
            refuse(word);
        }
        if (m_isNamed && m_isNumbered) {
            refuse(word);
        }
    }
    [[nodiscard]] const std::vector<std::int64_t>& labels() const { return m_labels; }
    [[nodiscard]] bool isNamed() const { return m_isNamed; }

private:
    [[noreturn]] void refuse(std::string_view word) const {
        if (m_indices.empty()) {
            throw m_origin.refusal(InputFault::LabelsAreNames,
                                   {std::string(word), namingLine(m_origin)});
        }
        throw m_origin.refusal(InputFault::LabelUnknown,
                               {std::string(word), std::to_string(m_labels.size())});
    }

    ArrayOrigin m_origin;
    std::unordered_map<std::string_view, std::int64_t> m_indices;
    std::vector<std::int64_t> m_labels;
    bool m_isNamed = false;
    bool m_isNumbered = false;
};

TruthColumn readColumn(NpyArray& array, const LabelContext& context, ReadMeter& meter) {
    std::vector<std::int64_t> numbers;
    numbers.reserve(static_cast<std::size_t>(array.header.elements()));
    std::optional<int> first = context.first;
    if (array.header.kind == NpyKind::Unicode || array.header.kind == NpyKind::Bytes) {
        WordLabels words(array.origin(), context.names);
        readTexts(array, meter, [&words](std::string_view text) { words.take(text); });
        numbers = words.labels();
        first = words.isNamed() ? 0 : first;
    } else {
        readWholeNumbers(array, meter, [&](std::int64_t number) { numbers.push_back(number); });
    }
    CountedLabels counted = countedLabels(array.origin(), numbers, context.classes, first);
    return {GroundTruth::singleLabel(std::move(counted.classes), context.classes),
            counted.counting};
}

GroundTruth readRows(NpyArray& array, const LabelContext& context, ReadMeter& meter) {
    constexpr std::int8_t NoFlag = 2; // any value that truthFromRows refuses
    const std::size_t classes = context.classes;
    const auto files = static_cast<std::size_t>(array.header.shape.front());
    std::vector<std::int8_t> relevance(files * classes);
    std::size_t index = 0;
    readWholeNumbers(array, meter, [&](std::int64_t value) {
        const std::size_t place =
            array.header.fortranOrder ? index % files * classes + index / files : index;
        relevance[place] = value < -1 || value > 1 ? NoFlag : static_cast<std::int8_t>(value);
        ++index;
    });
    return truthFromRows(array.origin(), std::move(relevance), classes, context.oneHot);
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
    const bool rows = shape.size() == 2 && (shape[1] == classes || shape[1] == 1 || shape[0] == 1);
    if ((!column && !rows) || (shape.front() == 0 && !mayBeEmpty)) {
        throw labels.origin().refusal(
            InputFault::ShapeWrong,
            {labels.header.shapeText(),
             "one class a file, or files x " + std::to_string(classes) + " classes of 0 and 1"});
    }
    const bool lies = !column && shape[0] == 1 && isOneLabelAFile(labels.header, classes);
    return static_cast<std::size_t>(lies ? shape[1] : shape[0]);
}

TruthColumn readTruth(NpyArray& labels, const LabelContext& context, ReadMeter& meter) {
    if (isOneLabelAFile(labels.header, context.classes)) {
        return readColumn(labels, context, meter);
    }
    return {readRows(labels, context, meter), LabelCounting::FromZero};
}

} // namespace candor
