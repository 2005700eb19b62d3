// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/file_query.h"

#include "dataset/logits_table.h"

namespace candor::ui {

bool needsOutcomes(FileColumn column) {
    return column != FileColumn::FileOrder && column != FileColumn::Name &&
           column != FileColumn::TrueClass;
}

bool FileQuery::dependsOnOutcomes() const {
    return !text.isEmpty() || verdict || lowestConfidence > 0.0 || highestConfidence < 1.0 ||
           needsOutcomes(sortBy);
}

Verdict verdictOf(const FileSource& source, std::uint32_t file) {
    const GroundTruth& truth = source.table->truth;
    if (!truth.isLabelled(file)) {
        return Verdict::Unlabelled;
    }
    return truth.isCorrect(file, source.outcomes->predicted[file]) ? Verdict::Right
                                                                   : Verdict::Wrong;
}

} // namespace candor::ui
