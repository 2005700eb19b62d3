// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace candor::ui {

struct SyntheticShape {
    std::size_t members = 3;
    std::size_t files = 200;
    std::size_t classes = 4;
};

/// An over-confident ensemble that is often right: the same values in every run. Files 0, 2, 4 …
/// are split "test", the others "validation".
inline std::shared_ptr<const LogitsTable> syntheticTable(const std::string& source,
                                                         const SyntheticShape& shape = {}) {
    std::vector<double> values;
    std::vector<std::int32_t> labels;
    for (std::size_t file = 0; file < shape.files; ++file) {
        labels.push_back(static_cast<std::int32_t>(file % shape.classes));
    }
    for (std::size_t member = 0; member < shape.members; ++member) {
        for (std::size_t file = 0; file < shape.files; ++file) {
            for (std::size_t label = 0; label < shape.classes; ++label) {
                const double place = static_cast<double>(member * 7919 + file * 104729 + label);
                const double noise = 3.0 * std::sin(place * 12.9898);
                values.push_back(noise + (file % shape.classes == label ? 3.0 : 0.0));
            }
        }
    }
    auto table = std::make_shared<LogitsTable>();
    table->source = source;
    table->logits = LogitMatrix::fromValues({shape.members, shape.files, shape.classes}, values);
    table->patches = PatchGrouping::onePatchPerFile(shape.files);
    table->truth = GroundTruth::singleLabel(std::move(labels), shape.classes);
    table->classes = LabelSet::numbered(shape.classes);
    for (std::size_t member = 0; member < shape.members; ++member) {
        table->memberNames.push_back("member " + std::to_string(member));
    }
    table->fileNames = NameColumn::numbered("file", shape.files);
    table->splitNames = {"test", "validation"};
    for (std::size_t file = 0; file < shape.files; ++file) {
        table->split.push_back(static_cast<std::uint16_t>(file % 2));
    }
    return table;
}

} // namespace candor::ui
