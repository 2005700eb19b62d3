// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace candor {

/// The 70 of GTZAN's 1000 excerpts that the fault-filtered split leaves out (Kereliuk, Sturm and
/// Larsen 2015, after Sturm's catalogue of copies, versions and wrong labels): those on none of its
/// three published lists of 443, 197 and 290 excerpts. `number` is 0 … 99.
[[nodiscard]] bool isExcludedFromGtzan(std::string_view genre, int number) noexcept;

} // namespace candor
