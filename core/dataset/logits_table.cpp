// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_table.h"

#include "dataset/input_error.h"

namespace candor {

void requireLabels(const LogitsTable& table) {
    if (table.truth.labelledFiles() == 0) {
        throw InputError(table.source, InputFault::NothingLabelled, {table.labelsKey});
    }
}

} // namespace candor
