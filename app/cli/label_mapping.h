// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/label_set.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor::cli {

/// What labels of a data set are called by the model: equal names, and what --map says. Nothing is
/// guessed.
class LabelMapping {
public:
    LabelMapping() = default;
    /// "Hip-Hop=hip hop" each; the first = divides. Throws std::invalid_argument, also for a label
    /// that is mapped twice.
    explicit LabelMapping(const std::vector<std::string>& texts);

    /// Throws std::invalid_argument for a label mapped to what is no class.
    void requireClasses(const LabelSet& classes) const;
    [[nodiscard]] std::optional<std::size_t> classOf(const std::string& label,
                                                     const LabelSet& classes) const;
    /// Labels mapped that are not among those of the data, comma separated.
    [[nodiscard]] std::string unusedAmong(const std::vector<std::string>& labels) const;

private:
    std::map<std::string, std::string> m_classes; // by label
};

} // namespace candor::cli
