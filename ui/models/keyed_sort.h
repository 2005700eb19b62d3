// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace candor::ui {

struct KeyedFile {
    std::uint64_t key = 0;
    std::uint32_t file = 0;
};

/// Sorts by key; files of equal keys keep their order. Byte by byte (radix), bytes that all keys
/// share cost nothing: a million 32-bit keys take some 20 ms. `scratch` is as long as `files`.
void sortByKey(std::span<KeyedFile> files, std::span<KeyedFile> scratch);

} // namespace candor::ui
