// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/label_numbers.h"

#include "classification/ground_truth.h"
#include "dataset/csv_cell.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

namespace candor {
namespace {

constexpr std::int64_t IgnoredByTorch = -100;
constexpr std::int64_t FillerOfBytes = 255;
constexpr std::size_t ManyLabels = 10; // of one kind: no accident

struct LabelRange {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t greatest = std::numeric_limits<std::int64_t>::min();
    std::int64_t greatestButFiller = std::numeric_limits<std::int64_t>::min();
    std::size_t minusOnes = 0;
    std::size_t ones = 0;
    std::size_t labelled = 0;
};

LabelRange labelRangeOf(std::span<const std::int64_t> numbers) {
    LabelRange range;
    for (const std::int64_t number : numbers) {
        range.minusOnes += number == GroundTruth::Unlabelled ? 1U : 0U;
        range.ones += number == 1 ? 1U : 0U;
        if (number == GroundTruth::Unlabelled || number == IgnoredByTorch) {
            continue;
        }
        ++range.labelled;
        range.least = std::min(range.least, number);
        range.greatest = std::max(range.greatest, number);
        if (number != FillerOfBytes) {
            range.greatestButFiller = std::max(range.greatestButFiller, number);
        }
    }
    return range;
}

LabelCounting countingOf(const LabelRange& range, std::int64_t greatest, std::int64_t classes,
                         std::optional<int> first) {
    if (first) {
        return *first == 1   ? LabelCounting::FromOne
               : *first == 0 ? LabelCounting::FromZero
                             : LabelCounting::PlusMinus;
    }
    const bool fromOne = range.least == 1 && greatest == classes && range.labelled >= ManyLabels;
    return fromOne ? LabelCounting::FromOne : LabelCounting::FromZero;
}

} // namespace

CountedLabels countedLabels(const ArrayOrigin& origin, std::span<const std::int64_t> numbers,
                            std::size_t classes, std::optional<int> first) {
    const auto count = static_cast<std::int64_t>(classes);
    const LabelRange range = labelRangeOf(numbers);
    const bool hasFiller = range.greatest == FillerOfBytes && count < FillerOfBytes &&
                           range.greatestButFiller <= count;
    const std::int64_t greatest = hasFiller ? range.greatestButFiller : range.greatest;
    if (!first && count == 2 && std::min(range.minusOnes, range.ones) >= ManyLabels &&
        range.minusOnes + range.ones == numbers.size()) {
        throw origin.refusal(InputFault::LabelsPlusMinus);
    }
    CountedLabels labels;
    labels.counting = countingOf(range, greatest, count, first);
    const bool plusMinus = labels.counting == LabelCounting::PlusMinus;
    const std::int64_t offset = labels.counting == LabelCounting::FromOne ? 1 : 0;
    labels.classes.reserve(numbers.size());
    for (std::size_t index = 0; index < numbers.size(); ++index) {
        const std::int64_t number = numbers[index];
        if (plusMinus && number == GroundTruth::Unlabelled) {
            labels.classes.push_back(0);
        } else if (number == GroundTruth::Unlabelled || number == IgnoredByTorch ||
                   (hasFiller && number == FillerOfBytes)) {
            labels.classes.push_back(GroundTruth::Unlabelled);
        } else if (number < offset || number >= count + offset) {
            throw origin.refusal(
                InputFault::LabelRange,
                {std::to_string(number), std::to_string(index), std::to_string(count - 1)});
        } else {
            labels.classes.push_back(static_cast<std::int32_t>(number - offset));
        }
    }
    return labels;
}

bool saysUnlabelled(std::string_view text) {
    constexpr std::array Words{"", "nan", "none", "null", "na", "n/a", "<na>", "nat"};
    const std::string word = lowered(text);
    return std::ranges::find(Words, word) != Words.end();
}

} // namespace candor
