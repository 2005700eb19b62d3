// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace candor {

/// What the name of a column of a table of scores says.
enum class ColumnRole : std::uint8_t {
    Other, // perhaps a class
    File,
    Id,         // the file, where no other column says it and its cells all differ
    Label,      // the truth
    LabelMaybe, // the truth, or what a network said: class, category
    Member,
    Split,
    Patch,
    Start,
    End,
    Group,
    Score,   // of a table with one score a line
    NoClass, // a row number, fold, duration, confidence …: a class only if a label is called so
};

[[nodiscard]] ColumnRole columnRoleOf(std::string_view name);

/// The classes of a table with one score a line stand in it: class, or variable after a melt.
[[nodiscard]] bool namesClasses(std::string_view name);

} // namespace candor
