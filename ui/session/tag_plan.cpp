// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tag_plan.h"

#include "text/tag_error_text.h"

#include <algorithm>

namespace candor::ui {

TagFailure failureOf(const TagError& error) {
    return {error.fault(), error.arguments(), error.what()};
}

QString tagFailureText(const TagFailure& failure) {
    return failure.fault ? tagFaultText(*failure.fault, failure.arguments)
                         : QString::fromStdString(failure.sentence);
}

std::size_t TagRun::count(TagRunState state) const {
    return static_cast<std::size_t>(
        std::count_if(files.begin(), files.end(),
                      [state](const TagRunFile& file) { return file.state == state; }));
}

std::size_t TagRun::changedByOthers() const {
    return static_cast<std::size_t>(
        std::count_if(files.begin(), files.end(), [](const TagRunFile& file) {
            return file.failure && file.failure->fault == TagFault::ChangedByOthers;
        }));
}

} // namespace candor::ui
