// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_mapping.h"

#include <algorithm>
#include <stdexcept>

namespace candor::cli {

LabelMapping::LabelMapping(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == text.size()) {
            throw std::invalid_argument("--map \"" + text +
                                        "\": expected LABEL=CLASS, such as \"Hip-Hop=hip hop\"");
        }
        const std::string label = text.substr(0, equals);
        if (!m_classes.emplace(label, text.substr(equals + 1)).second) {
            throw std::invalid_argument("--map: \"" + label + "\" is mapped twice; keep one");
        }
    }
}

void LabelMapping::requireClasses(const LabelSet& classes) const {
    for (const auto& [label, name] : m_classes) {
        if (!classes.indexOf(name)) {
            std::string known;
            for (const std::string& one : classes.names()) {
                known += (known.empty() ? "" : ", ") + one;
            }
            throw std::invalid_argument("--map \"" + label + '=' + name +
                                        "\": the model has no \"" + name + "\"; its classes are " +
                                        known);
        }
    }
}

std::optional<std::size_t> LabelMapping::classOf(const std::string& label,
                                                 const LabelSet& classes) const {
    const auto mapped = m_classes.find(label);
    return classes.indexOf(mapped == m_classes.end() ? label : mapped->second);
}

std::string LabelMapping::unusedAmong(const std::vector<std::string>& labels) const {
    std::string unused;
    for (const auto& mapped : m_classes) {
        if (std::ranges::find(labels, mapped.first) == labels.end()) {
            unused += (unused.empty() ? "" : ", ") + mapped.first;
        }
    }
    return unused;
}

} // namespace candor::cli
