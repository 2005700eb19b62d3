// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/patch_grouping.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace candor {
namespace {

bool isIdentity(std::span<const std::uint32_t> fileOfPatch) {
    for (std::size_t patch = 0; patch < fileOfPatch.size(); ++patch) {
        if (fileOfPatch[patch] != patch) {
            return false;
        }
    }
    return true;
}

} // namespace

PatchGrouping PatchGrouping::onePatchPerFile(std::size_t files) {
    PatchGrouping grouping;
    grouping.m_files = files;
    return grouping;
}

PatchGrouping::PatchGrouping(std::span<const std::uint32_t> fileOfPatch, std::size_t files)
    : m_files(files) {
    if (fileOfPatch.size() == files && isIdentity(fileOfPatch)) {
        return;
    }
    m_first.assign(files + 1, 0);
    for (const std::uint32_t file : fileOfPatch) {
        if (file >= files) {
            throw std::invalid_argument("file index " + std::to_string(file) + " is out of range");
        }
        ++m_first[file + 1];
    }
    if (std::find(m_first.begin() + 1, m_first.end(), 0U) != m_first.end()) {
        throw std::invalid_argument("a file has no patch");
    }
    for (std::size_t file = 0; file < files; ++file) {
        m_first[file + 1] += m_first[file];
    }
    m_order.resize(fileOfPatch.size());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t patch = 0; patch < fileOfPatch.size(); ++patch) {
        m_order[next[fileOfPatch[patch]]++] = static_cast<std::uint32_t>(patch);
    }
}

} // namespace candor
