// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/name_order.h"

#include "dataset/name_column.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace candor::ui {
namespace {

constexpr std::size_t SliceBytes = 8;

std::uint64_t sliceOf(std::string_view name, std::size_t depth) {
    std::uint64_t slice = 0;
    for (std::size_t byte = depth; byte < depth + SliceBytes; ++byte) {
        const auto letter = byte < name.size() ? static_cast<unsigned char>(name[byte]) : 0U;
        slice = slice << 8 | letter;
    }
    return slice;
}

/// Names of archives mostly begin with the same folders.
std::size_t commonPrefix(const NameColumn& names, std::span<const KeyedFile> files) {
    const std::string first = names.at(files.front().file);
    std::size_t length = first.size();
    for (const KeyedFile& entry : files) {
        if (length == 0) {
            break;
        }
        const std::string name = names.at(entry.file);
        const auto end = std::min(length, name.size());
        const auto differs = std::mismatch(
            first.begin(), first.begin() + static_cast<std::ptrdiff_t>(end), name.begin());
        length = static_cast<std::size_t>(differs.first - first.begin());
    }
    return length;
}

/// Eight letters at a time: sorts by the slice at a depth, then each run of equal slices by the
/// next. Comparing whole names would read every name some twenty times.
class SliceSort {
public:
    SliceSort(const NameColumn& names, bool descending, const std::stop_token& stop)
        : m_names(names), m_mask(descending ? ~std::uint64_t{0} : 0), m_stop(stop) {}

    void sort(std::span<KeyedFile> files, std::span<KeyedFile> scratch, std::size_t depth) const {
        if (m_stop.stop_requested()) {
            return;
        }
        for (KeyedFile& entry : files) {
            entry.key = sliceOf(m_names.at(entry.file), depth) ^ m_mask;
        }
        sortByKey(files, scratch);
        for (std::size_t begin = 0; begin < files.size();) {
            const std::uint64_t key = files[begin].key;
            std::size_t end = begin + 1;
            while (end < files.size() && files[end].key == key) {
                ++end;
            }
            const bool goesOn = ((key ^ m_mask) & 0xff) != 0;
            if (end - begin > 1 && goesOn) {
                sort(files.subspan(begin, end - begin), scratch, depth + SliceBytes);
            }
            begin = end;
        }
    }

private:
    const NameColumn& m_names;
    std::uint64_t m_mask;
    const std::stop_token& m_stop;
};

} // namespace

void sortByName(const NameColumn& names, std::span<KeyedFile> files, std::span<KeyedFile> scratch,
                bool descending, const std::stop_token& stop) {
    if (files.empty()) {
        return;
    }
    if (names.isNumbered()) {
        if (descending) {
            std::reverse(files.begin(), files.end());
        }
        return;
    }
    const SliceSort slices(names, descending, stop);
    slices.sort(files, scratch, commonPrefix(names, files));
}

} // namespace candor::ui
