// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <optional>
#include <vector>

namespace candor {

class ReadMeter;

/// How often a label and the class with the highest score meet, of up to 20 000 labelled files.
struct ClassMeetings {
    std::size_t classes = 0;
    std::uint64_t files = 0;
    std::vector<std::uint32_t> first;  // [label][highest], of one half of the files
    std::vector<std::uint32_t> second; // of the other
};

/// Of a single-label table; the highest mean posterior of members and patches. Throws Cancelled.
[[nodiscard]] ClassMeetings countMeetings(const LogitsTable& table, const ReadMeter& meter);

/// Whether labels and scores may belong to different orders of the classes, or to nothing at all:
/// the one note that says most, if there is anything to say. Another order has to hold on files
/// that it was not found on, so that chance does not find one.
[[nodiscard]] std::optional<DatasetNoteCount> suspicionOf(const ClassMeetings& meetings);

/// Adds what suspicionOf() finds to the notes, and how few of many classes are ever a label.
void noteClassOrder(LogitsTable& table, const ReadMeter& meter);

} // namespace candor
