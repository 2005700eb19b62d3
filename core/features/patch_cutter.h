// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/feature_matrix.h"

#include <cstdint>

namespace candor {

/// One way of cutting a track into patches.
class PatchCutter {
public:
    PatchCutter() = default;
    virtual ~PatchCutter() = default;
    PatchCutter(const PatchCutter&) = delete;
    PatchCutter& operator=(const PatchCutter&) = delete;

    /// The next patch, or false after the last.
    virtual bool next(FeatureMatrix& patch) = 0;
    /// Of the patch given last: its first sample, silence before the file included.
    [[nodiscard]] virtual std::uint64_t begin() const noexcept = 0;
    /// Of the patch given last: whether silence was put at its end.
    [[nodiscard]] virtual bool padded() const noexcept = 0;
};

} // namespace candor
