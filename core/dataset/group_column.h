// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/name_index.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// The group of each file (artist, instrument) as an index into the names, which stand in order of
/// appearance; -1 for a file in none, whose name is empty.
struct GroupColumn {
    std::vector<std::int32_t> index; // one a file

    void append(std::string_view name);
    [[nodiscard]] std::vector<std::string> names() const;

private:
    NameIndex m_names;
};

} // namespace candor
