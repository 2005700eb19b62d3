// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/logits_extraction.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <vector>

namespace candor {

class FileInProgress;

/// Patches of one or several files that go through the networks together. One worker fills it, then
/// each member reads it and writes its own logits, on any worker.
struct PatchBatch {
    struct Entry {
        std::shared_ptr<FileInProgress> file;
        std::size_t patch = 0; // within its file
        double seconds = 0.0;  // of new sound that it stands for
    };
    std::vector<Entry> entries;
    std::vector<std::vector<float>> features; // one a front end, [entry][row][frame]
    std::vector<float> logits;                // [member][entry][class]
    std::atomic<std::size_t> membersLeft{0};
};

} // namespace candor
