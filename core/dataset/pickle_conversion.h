// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/pickle_outline.h"

#include <filesystem>
#include <string>
#include <vector>

namespace candor {

/// What wrote a pickle, and so what reads it.
enum class PickleLoader { Pickle, GzipPickle, Joblib, Torch, NumpyItem };

/// The line of Python that turns a pickle into a .npz that is read, fit for what is in it: dicts of
/// arrays, also in one another; pairs of scores and labels; pairs of such pairs, which become the
/// splits validation and test (as in the logits of Guo et al. 2017); one array; lists of records;
/// tables of pandas. See conversion_line.h.
[[nodiscard]] std::string pickleLine(const std::filesystem::path& path, PickleLoader loader,
                                     const PickleOutline& outline);

} // namespace candor
