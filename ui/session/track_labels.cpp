// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/track_labels.h"

#include <algorithm>
#include <filesystem>

namespace candor::ui {

void TrackLabels::setClasses(const LabelSet& classes, Task task) {
    m_task = task;
    m_indices.clear();
    for (std::size_t index = 0; index < classes.size(); ++index) {
        m_indices.emplace(classes[index], static_cast<std::int32_t>(index));
    }
}

void TrackLabels::setMapping(const LabelMapping& mapping) {
    m_mapping.clear();
    for (const auto& [label, name] : mapping) {
        m_mapping.insert_or_assign(label, name);
    }
}

void TrackLabels::add(const LabelList& list) {
    const std::filesystem::path folder(list.folder);
    for (const ListedFile& file : list.files) {
        const auto truth = std::make_shared<const TrackTruth>(file.truth);
        m_listed.insert_or_assign((folder / file.path).lexically_normal().string(), truth);
        m_listed.insert_or_assign(file.path, truth);
    }
}

void TrackLabels::clear() {
    m_listed.clear();
}

std::int32_t TrackLabels::classOf(std::string_view name) const {
    const auto found = m_indices.find(name);
    return found == m_indices.end() ? -1 : found->second;
}

std::int32_t TrackLabels::mappedClassOf(std::string_view label) const {
    const std::int32_t index = classOf(label);
    if (index >= 0) {
        return index;
    }
    const auto mapped = m_mapping.find(label);
    return mapped == m_mapping.end() ? -1 : classOf(mapped->second);
}

std::shared_ptr<const TrackTruth> TrackLabels::truthOf(const TrackFile& file,
                                                       Source& source) const {
    source = Source::List;
    if (!m_listed.empty()) {
        auto found = m_listed.find(file.path);
        if (found == m_listed.end()) {
            found = m_listed.find(file.name());
        }
        if (found != m_listed.end()) {
            return found->second;
        }
    }
    source = Source::DataSet;
    return file.truth;
}

TrackLabels::Label TrackLabels::labelOf(const TrackFile& file) const {
    Label label;
    Source source = Source::None;
    label.truth = truthOf(file, source);
    if (label.truth == nullptr) {
        if (const std::int32_t index = classOf(file.folder()); index >= 0) {
            label.classes.push_back(static_cast<std::uint16_t>(index));
            label.source = Source::Folder;
        }
        return label;
    }
    const auto& names = label.truth->labels;
    label.tooMany = m_task == Task::SingleLabel && names.size() > 1 && !m_indices.empty();
    if (label.tooMany || m_indices.empty()) {
        return label;
    }
    for (const std::string& name : names) {
        if (const std::int32_t index = mappedClassOf(name); index >= 0) {
            label.classes.push_back(static_cast<std::uint16_t>(index));
        } else {
            label.unknown.push_back(name);
        }
    }
    std::ranges::sort(label.classes);
    const auto repeated = std::ranges::unique(label.classes); // two labels mapped to one class
    label.classes.erase(repeated.begin(), repeated.end());
    label.source = label.classes.empty() ? Source::None : source;
    return label;
}

void LabelTally::add(const TrackLabels::Label& label) {
    fromLists += label.source == TrackLabels::Source::List ? 1U : 0U;
    fromDataSets += label.source == TrackLabels::Source::DataSet ? 1U : 0U;
    fromFolders += label.source == TrackLabels::Source::Folder ? 1U : 0U;
    tooMany += label.tooMany ? 1U : 0U;
    unknownFiles += label.unknown.empty() ? 0U : 1U;
    for (const std::string_view name : label.unknown) {
        const auto found = unknown.find(name);
        if (found == unknown.end()) {
            unknown.emplace(name, 1);
        } else {
            ++found->second;
        }
    }
}

} // namespace candor::ui
