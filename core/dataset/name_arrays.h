// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/group_column.h"
#include "dataset/name_column.h"
#include "dataset/npy_header.h"
#include "dataset/split_column.h"

#include <string>
#include <vector>

namespace candor {

class ReadMeter;

/// Names from one-dimensional text arrays, in order. Each throws InputError (TypeUnsupported,
/// PickledObjects) or Cancelled.
[[nodiscard]] std::vector<std::string> readNameList(NpyArray& array, ReadMeter& meter);
[[nodiscard]] NameColumn readNameColumn(NpyArray& array, ReadMeter& meter);
[[nodiscard]] SplitColumn readSplit(NpyArray& array, ReadMeter& meter);
/// Numbers are names, too: others keep artists by their numbers.
[[nodiscard]] GroupColumn readGroups(NpyArray& array, ReadMeter& meter);

} // namespace candor
