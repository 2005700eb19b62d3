// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace candor {

/// Which patches belong to which file. Every file has at least one patch. Patches of a file keep
/// their order in the logits. Costs no memory for the usual "patch i is file i".
class PatchGrouping {
public:
    PatchGrouping() = default;
    /// One patch a file.
    static PatchGrouping onePatchPerFile(std::size_t files);
    /// `fileOfPatch[p]` in 0 … files-1, in any order. Throws std::invalid_argument when an index is
    /// out of range or a file has no patch (readers check first and say which, in their own words).
    PatchGrouping(std::span<const std::uint32_t> fileOfPatch, std::size_t files);

    [[nodiscard]] std::size_t files() const noexcept { return m_files; }
    [[nodiscard]] std::size_t patches() const noexcept {
        return m_order.empty() ? m_files : m_order.size();
    }
    [[nodiscard]] bool isOnePatchPerFile() const noexcept { return m_order.empty(); }
    [[nodiscard]] std::size_t patchCount(std::size_t file) const noexcept {
        return m_order.empty() ? 1 : m_first[file + 1] - m_first[file];
    }
    /// The index into the logits of the file's k-th patch, k in 0 … patchCount(file)-1.
    [[nodiscard]] std::size_t patch(std::size_t file, std::size_t k) const noexcept {
        return m_order.empty() ? file : m_order[m_first[file] + k];
    }

private:
    std::size_t m_files = 0;
    std::vector<std::uint32_t> m_first; // files + 1 offsets into m_order
    std::vector<std::uint32_t> m_order; // patches sorted by file, stable
};

} // namespace candor
