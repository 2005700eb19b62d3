// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace candor {

/// Numbers the patches of a table, 0, 1, 2 … in order of first appearance, by file and by a key
/// that tells the patches of one file apart. Files are numbered in order of appearance too. Quick
/// for what tables mostly are: few members, one patch a file.
class PatchIndex {
public:
    std::uint32_t indexOf(std::uint32_t file, std::uint64_t key);
    /// How often this was asked for (file, member) before: the key when rows say nothing else.
    std::uint32_t orderOf(std::uint32_t file, std::uint32_t member);

    /// The file of each patch.
    [[nodiscard]] const std::vector<std::uint32_t>& fileOfPatch() const noexcept {
        return m_fileOfPatch;
    }

private:
    using Pair = std::pair<std::uint32_t, std::uint64_t>;
    struct PairHash {
        std::size_t operator()(const Pair& pair) const noexcept;
    };
    using PairMap = std::unordered_map<Pair, std::uint32_t, PairHash>;
    struct FirstPatch {
        std::uint64_t key;
        std::uint32_t patch;
    };
    std::uint32_t append(std::uint32_t file);

    std::vector<std::uint32_t> m_fileOfPatch;
    std::vector<FirstPatch> m_first;   // one a file
    PairMap m_others;                  // (file, key) to patch
    std::vector<std::uint32_t> m_rows; // [file][member] of the first few members
    PairMap m_rowsOfOthers;            // (file, member)
};

} // namespace candor
