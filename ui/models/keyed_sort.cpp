// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keyed_sort.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace candor::ui {
namespace {

constexpr std::size_t KeyBytes = 8;
constexpr std::size_t FewFiles = 256; // below, eight histograms cost more than comparing
using Histogram = std::array<std::size_t, 256>;

std::size_t byteOf(std::uint64_t key, std::size_t byte) {
    return static_cast<std::size_t>((key >> (8 * byte)) & 0xff);
}

void scatter(std::span<const KeyedFile> from, std::span<KeyedFile> to, std::size_t byte,
             const Histogram& counts) {
    Histogram next{};
    std::size_t position = 0;
    for (std::size_t digit = 0; digit < counts.size(); ++digit) {
        next[digit] = position;
        position += counts[digit];
    }
    for (const KeyedFile& entry : from) {
        to[next[byteOf(entry.key, byte)]++] = entry;
    }
}

} // namespace

void sortByKey(std::span<KeyedFile> files, std::span<KeyedFile> scratch) {
    if (files.size() < FewFiles) {
        std::stable_sort(files.begin(), files.end(),
                         [](const KeyedFile& a, const KeyedFile& b) { return a.key < b.key; });
        return;
    }
    std::array<Histogram, KeyBytes> counts{};
    for (const KeyedFile& entry : files) {
        for (std::size_t byte = 0; byte < KeyBytes; ++byte) {
            ++counts[byte][byteOf(entry.key, byte)];
        }
    }
    std::span<KeyedFile> from = files;
    std::span<KeyedFile> to = scratch.first(files.size());
    for (std::size_t byte = 0; byte < KeyBytes; ++byte) {
        const bool isShared = counts[byte][byteOf(files.front().key, byte)] == files.size();
        if (!isShared) {
            scatter(from, to, byte, counts[byte]);
            std::swap(from, to);
        }
    }
    if (from.data() != files.data()) {
        std::copy(from.begin(), from.end(), files.begin());
    }
}

} // namespace candor::ui
