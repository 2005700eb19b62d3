// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/logits_extraction.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

/// What networks would have given, without networks.
namespace fixture {

/// One member, one patch with these logits; a file of nine bytes.
inline std::shared_ptr<const candor::FileLogits> heard(const std::string& path,
                                                       std::vector<float> logits) {
    candor::FileLogits file;
    file.path = path;
    file.identity.size = 9;
    file.seconds = 4.0;
    file.members = 1;
    file.patches = 1;
    file.classes = logits.size();
    file.logits = std::move(logits);
    file.patchStart = {0.0F};
    return std::make_shared<const candor::FileLogits>(file);
}

inline std::shared_ptr<const candor::FileLogits> failed(const std::string& path) {
    candor::FileLogits file;
    file.path = path;
    file.failure = candor::FileFailure{candor::AudioFault::EmptyFile, {}, "the file is empty"};
    return std::make_shared<const candor::FileLogits>(file);
}

} // namespace fixture
