// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/track_labels.h"

#include <filesystem>

namespace candor::ui {

void TrackLabels::setClasses(const LabelSet& classes) {
    m_indices.clear();
    for (std::size_t index = 0; index < classes.size(); ++index) {
        m_indices.emplace(classes[index], static_cast<std::int32_t>(index));
    }
}

void TrackLabels::add(const LabelList& list) {
    const std::filesystem::path folder(list.folder);
    for (const auto& [path, label] : list.labels) {
        m_listed.insert_or_assign((folder / path).lexically_normal().string(), label);
        m_listed.insert_or_assign(path, label);
    }
}

void TrackLabels::clear() {
    m_listed.clear();
}

std::int32_t TrackLabels::classOf(std::string_view name) const {
    const auto found = m_indices.find(name);
    return found == m_indices.end() ? -1 : found->second;
}

TrackLabels::Label TrackLabels::labelOf(const TrackFile& file) const {
    if (!m_listed.empty()) {
        auto found = m_listed.find(file.path);
        if (found == m_listed.end()) {
            found = m_listed.find(file.name());
        }
        if (found != m_listed.end()) {
            const std::int32_t index = classOf(found->second);
            return {index, index < 0 ? Source::None : Source::List};
        }
    }
    const std::int32_t index = classOf(file.folder());
    return {index, index < 0 ? Source::None : Source::Folder};
}

} // namespace candor::ui
