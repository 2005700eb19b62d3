// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_choice.h"
#include "dataset/npy_header.h"

#include <filesystem>
#include <string>

namespace candor {

class ArrayFile;

/// Throws the refusal (PickledObjects) of a .npz of which an array that was chosen holds Python
/// objects: one line of Python gives all such arrays a plain type, by what is in them and what they
/// are for. Labels in words get class_names in the order of the alphabet where the file has none.
void refuseObjectArrays(const ArrayFile& file, const ArrayChoice& choice);

/// The same for a .npy, which often is a dict in an array.
[[noreturn]] void refuseObjectArray(NpyArray& array);

} // namespace candor
