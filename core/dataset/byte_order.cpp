// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/byte_order.h"

#include <cstdint>
#include <cstring>

namespace candor {
namespace {

template <typename Word, typename Swap>
void swapWords(std::span<std::byte> bytes, Swap swap) noexcept {
    for (std::size_t at = 0; at + sizeof(Word) <= bytes.size(); at += sizeof(Word)) {
        Word word;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        word = swap(word);
        std::memcpy(bytes.data() + at, &word, sizeof word);
    }
}

} // namespace

void swapByteOrder(std::span<std::byte> bytes, std::size_t unit) noexcept {
    switch (unit) {
    case 2:
        return swapWords<std::uint16_t>(bytes, [](auto word) { return __builtin_bswap16(word); });
    case 4:
        return swapWords<std::uint32_t>(bytes, [](auto word) { return __builtin_bswap32(word); });
    case 8:
        return swapWords<std::uint64_t>(bytes, [](auto word) { return __builtin_bswap64(word); });
    default:
        return;
    }
}

} // namespace candor
