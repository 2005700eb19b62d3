// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_file.h"
#include "dataset/reading_choices.h"
#include "dataset/score_meaning.h"
#include "dataset/table_reading.h"

#include <string>
#include <vector>

namespace candor {

/// Which array is what. Empty names: there is none.
struct ArrayChoice {
    std::string scores;
    NameHint hint = NameHint::None;
    std::string labels;
    std::string classNames;
    std::string fileNames;
    std::string fileIndex;
    std::string memberNames;
    std::string patchStart;
    std::string split;
    std::string group;
    std::vector<TablePart> parts; // all arrays of the file
};

/// By the names of the arrays and, where they have none to speak of, by their shapes; `choices`
/// win. Labels may be missing where they are in another file. Throws InputError (KeyMissing,
/// KeyAmbiguous, SetsNotTold, ChoiceUnknown) where that does not tell.
[[nodiscard]] ArrayChoice chooseArrays(const ArrayFile& file, const ReadingChoices& choices,
                                       bool labelsElsewhere);

} // namespace candor
