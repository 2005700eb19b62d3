// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_file.h"
#include "dataset/name_meaning.h"

#include <optional>
#include <string>
#include <vector>

namespace candor {

/// An array of a file by its header alone; none where that is damaged.
struct ListedArray {
    std::string name;
    NameMeaning meaning;
    std::optional<NpyHeader> header;

    /// "float32 (200, 4)"
    [[nodiscard]] std::string typeText() const;
    /// Floating point of two or three dimensions, or a single score a file.
    [[nodiscard]] bool canBeScores() const;
    /// One label a file, or a row of flags.
    [[nodiscard]] bool canBeLabels() const;
    /// Text of one dimension.
    [[nodiscard]] bool canBeNames() const;
    [[nodiscard]] std::size_t rank() const { return header ? header->shape.size() : 0; }
};

[[nodiscard]] std::vector<ListedArray> listArrays(const ArrayFile& file);

/// "\"a\", \"b\" and \"c\"" for a sentence, and no more than a dozen; `last` joins the last.
[[nodiscard]] std::string quotedNames(const std::vector<std::string>& names, const char* last);
/// The same with their types: "\"a\" float32 (200, 4) and …".
[[nodiscard]] std::string listingText(const std::vector<ListedArray>& arrays);

} // namespace candor
