// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/patch_index.h"

namespace candor {
namespace {

constexpr std::size_t FewMembers = 8;

} // namespace

std::size_t PatchIndex::PairHash::operator()(const Pair& pair) const noexcept {
    std::uint64_t mixed = (pair.first + std::uint64_t{1}) * 0x9e3779b97f4a7c15U;
    mixed ^= (pair.second + (mixed >> 29)) * 0xbf58476d1ce4e5b9U;
    return static_cast<std::size_t>(mixed ^ (mixed >> 32));
}

std::uint32_t PatchIndex::append(std::uint32_t file) {
    m_fileOfPatch.push_back(file);
    return static_cast<std::uint32_t>(m_fileOfPatch.size() - 1);
}

std::uint32_t PatchIndex::indexOf(std::uint32_t file, std::uint64_t key) {
    if (file == m_first.size()) {
        m_first.push_back({key, append(file)});
        return m_first.back().patch;
    }
    if (m_first[file].key == key) {
        return m_first[file].patch;
    }
    const auto next = static_cast<std::uint32_t>(m_fileOfPatch.size());
    const auto [place, isNew] = m_others.try_emplace({file, key}, next);
    return isNew ? append(file) : place->second;
}

std::uint32_t PatchIndex::orderOf(std::uint32_t file, std::uint32_t member) {
    if (member >= FewMembers) {
        return m_rowsOfOthers[{file, member}]++;
    }
    const std::size_t place = file * FewMembers + member;
    if (place >= m_rows.size()) {
        m_rows.resize((file + 1) * FewMembers);
    }
    return m_rows[place]++;
}

} // namespace candor
