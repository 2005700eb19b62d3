// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/ensemble.h"
#include "inference/model_file.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {

/// To be raised whenever the same file may give other patches than before: decoding, resampling,
/// features. What was kept under other versions is then computed anew.
inline constexpr int DecodingVersion = 1;

/// Names all that decides what a member says of a file: the content of the model file, its output,
/// task and classes, front end and patches, the most patches a file, the pass of MC dropout, and
/// the version of Candor's own decoding. 32 hexadecimal digits; equal keys, equal logits. Throws
/// ModelError (NotReadable), Cancelled.
[[nodiscard]] std::string memberKey(const ModelFile& model, std::size_t maxPatches = 0,
                                    std::size_t passes = 1, std::size_t pass = 0,
                                    std::stop_token stop = {});

/// Of all members of a loaded ensemble, in order. `maxPatches` as in ExtractionSettings.
[[nodiscard]] std::vector<std::string>
memberKeys(const Ensemble& ensemble, std::size_t maxPatches = 0, std::stop_token stop = {});

} // namespace candor
