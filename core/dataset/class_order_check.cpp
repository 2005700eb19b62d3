// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/class_order_check.h"

#include "classification/activation.h"
#include "dataset/best_assignment.h"
#include "dataset/read_meter.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <string>

namespace candor {
namespace {

constexpr std::size_t MostRows = 20000;   // (member, patch) pairs looked at
constexpr std::size_t MostOrdered = 200;  // an order is looked for among so many
constexpr std::size_t MostCounted = 1000; // classes whose meetings are counted at all
constexpr std::uint64_t FewestFiles = 20;
constexpr std::size_t ManyClasses = 20;
constexpr double NoAccident = 1e-3;
constexpr double FarBetter = 0.2; // in accuracy, and twice as good

std::size_t highestClass(const LogitsTable& table, std::size_t file, std::vector<double>& row,
                         std::vector<double>& sum) {
    std::ranges::fill(sum, 0.0);
    for (std::size_t member = 0; member < table.logits.members(); ++member) {
        for (std::size_t k = 0; k < table.patches.patchCount(file); ++k) {
            table.logits.readRow(member, table.patches.patch(file, k), std::span<double>(row));
            softmax(row, Temperature(1.0), row);
            std::ranges::transform(sum, row, sum.begin(), std::plus<>());
        }
    }
    return static_cast<std::size_t>(std::ranges::max_element(sum) - sum.begin());
}

std::string perCent(std::uint64_t part, std::uint64_t all) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f %%",
                  100.0 * static_cast<double>(part) / static_cast<double>(all));
    return text;
}

std::uint64_t hits(const ClassMeetings& meetings, std::span<const std::uint32_t> counts,
                   const std::function<std::ptrdiff_t(std::size_t)>& highestOf) {
    std::uint64_t found = 0;
    for (std::size_t label = 0; label < meetings.classes; ++label) {
        const std::ptrdiff_t highest = highestOf(label);
        if (highest >= 0 && highest < static_cast<std::ptrdiff_t>(meetings.classes)) {
            found += counts[label * meetings.classes + static_cast<std::size_t>(highest)];
        }
    }
    return found;
}

// Halves that no order of the files can follow.
bool isFirstHalf(std::uint64_t index) {
    return (index * 0x9e3779b97f4a7c15U >> 40) % 2 == 0;
}

std::uint64_t total(std::span<const std::uint32_t> counts) {
    std::uint64_t sum = 0;
    for (const std::uint32_t count : counts) {
        sum += count;
    }
    return sum;
}

// Of the label that most files have: what guessing it would give.
std::uint64_t mostFrequent(const ClassMeetings& meetings, std::span<const std::uint32_t> counts) {
    std::uint64_t most = 0;
    for (std::size_t label = 0; label < meetings.classes; ++label) {
        most = std::max(most, total(counts.subspan(label * meetings.classes, meetings.classes)));
    }
    return most;
}

bool isFarBetter(std::uint64_t other, std::uint64_t plain, std::uint64_t files,
                 std::size_t classes) {
    const auto gain = static_cast<double>(other) - static_cast<double>(plain);
    return gain > FarBetter * static_cast<double>(files) && other > 2 * plain &&
           other * classes > 2 * files && // twice what guessing gives
           gain > 3.0 * std::sqrt(static_cast<double>(other + plain));
}

// That `files` guesses among the classes give no more hits: the tail of the binomial.
double chanceOfSoFew(std::uint64_t found, std::uint64_t files, std::size_t classes) {
    const double share = 1.0 / static_cast<double>(classes);
    const auto count = static_cast<double>(files);
    double chance = 0.0;
    for (std::uint64_t k = 0; k <= found && chance < NoAccident; ++k) {
        const auto part = static_cast<double>(k);
        chance += std::exp(std::lgamma(count + 1) - std::lgamma(part + 1) -
                           std::lgamma(count - part + 1) + part * std::log(share) +
                           (count - part) * std::log1p(-share));
    }
    return chance;
}

std::size_t labelledClasses(const ClassMeetings& meetings) {
    std::size_t labelled = 0;
    for (std::size_t label = 0; label < meetings.classes; ++label) {
        const std::size_t first = label * meetings.classes;
        const auto row = [&](const std::vector<std::uint32_t>& counts) {
            return total(std::span(counts).subspan(first, meetings.classes));
        };
        labelled += row(meetings.first) + row(meetings.second) > 0 ? 1U : 0U;
    }
    return labelled;
}

// An order found on one half of the files and judged on the other.
std::optional<std::string> otherOrder(const ClassMeetings& meetings) {
    if (meetings.classes > MostOrdered) {
        return std::nullopt;
    }
    const std::vector<std::size_t> order = bestAssignment(meetings.first, meetings.classes);
    const std::uint64_t files = total(meetings.second);
    const auto same = [](std::size_t label) { return static_cast<std::ptrdiff_t>(label); };
    const std::uint64_t plain = hits(meetings, meetings.second, same);
    const std::uint64_t other = hits(meetings, meetings.second, [&order](std::size_t label) {
        return static_cast<std::ptrdiff_t>(order[label]);
    });
    const bool isMoreThanOneClass =
        isFarBetter(other, plain, files, meetings.classes) &&
        static_cast<double>(other) > static_cast<double>(mostFrequent(meetings, meetings.second)) +
                                         0.1 * static_cast<double>(files);
    return isMoreThanOneClass
               ? std::optional(perCent(other, files) + " instead of " + perCent(plain, files))
               : std::nullopt;
}

} // namespace

ClassMeetings countMeetings(const LogitsTable& table, const ReadMeter& meter) {
    ClassMeetings meetings;
    meetings.classes = table.logits.classes();
    meetings.first.resize(meetings.classes * meetings.classes);
    meetings.second.resize(meetings.classes * meetings.classes);
    std::vector<double> row(meetings.classes);
    std::vector<double> sum(meetings.classes);
    const std::size_t rows = table.logits.members() * table.logits.patches();
    const std::size_t stride = std::max<std::size_t>(rows / MostRows, 1);
    for (std::size_t file = 0; file < table.files(); file += stride) {
        if (!table.truth.isLabelled(file)) {
            continue;
        }
        if (meetings.files % 1024 == 0) {
            meter.checkStop();
        }
        const auto label = static_cast<std::size_t>(table.truth.label(file));
        auto& counts = isFirstHalf(meetings.files) ? meetings.first : meetings.second;
        ++counts[label * meetings.classes + highestClass(table, file, row, sum)];
        ++meetings.files;
    }
    return meetings;
}

std::optional<DatasetNoteCount> suspicionOf(const ClassMeetings& meetings) {
    if (meetings.files < FewestFiles || meetings.classes < 2) {
        return std::nullopt;
    }
    std::vector<std::uint32_t> all(meetings.first);
    std::ranges::transform(all, meetings.second, all.begin(), std::plus<>());
    const auto shifted = [&](std::ptrdiff_t by) {
        return hits(meetings, all,
                    [by](std::size_t label) { return static_cast<std::ptrdiff_t>(label) + by; });
    };
    const std::uint64_t plain = shifted(0);
    if (plain == meetings.files) {
        return DatasetNoteCount{DatasetNote::LabelsAreHighest, meetings.files, {}};
    }
    const std::uint64_t moved = std::max(shifted(-1), shifted(1));
    if (meetings.classes > 2 && isFarBetter(moved, plain, meetings.files, meetings.classes)) {
        return DatasetNoteCount{DatasetNote::ClassesShifted, 0,
                                perCent(moved, meetings.files) + " instead of " +
                                    perCent(plain, meetings.files)};
    }
    if (const auto order = otherOrder(meetings)) {
        return DatasetNoteCount{DatasetNote::ClassesPermuted, 0, *order};
    }
    if (chanceOfSoFew(plain, meetings.files, meetings.classes) < NoAccident) {
        return DatasetNoteCount{DatasetNote::AccuracyBelowChance, 0,
                                perCent(plain, meetings.files) + " where chance gives " +
                                    perCent(1, meetings.classes)};
    }
    return std::nullopt;
}

void noteClassOrder(LogitsTable& table, const ReadMeter& meter) {
    if (table.truth.task() != Task::SingleLabel || table.logits.classes() > MostCounted) {
        return;
    }
    const ClassMeetings meetings = countMeetings(table, meter);
    const std::size_t labelled = labelledClasses(meetings);
    if (meetings.classes >= ManyClasses && labelled * 4 <= meetings.classes &&
        meetings.files >= 2 * meetings.classes) {
        table.notes.push_back({DatasetNote::FewClassesLabelled, labelled, {}});
    }
    if (auto note = suspicionOf(meetings)) {
        table.notes.push_back(std::move(*note));
    }
}

} // namespace candor
