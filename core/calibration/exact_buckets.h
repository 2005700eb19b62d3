// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/binning.h"

#include <cstddef>
#include <vector>

namespace candor {

/// How the exact kernel finds a confidence's bucket, always that of Binning::bucketOf(). A
/// confidence below 0 stands for a decision that does not count and gets -1; 1 gets `count`.
struct ExactBuckets {
    enum class By {
        Product,  // floor(p * count), less one for `stray`: right for 10 and 15 buckets
        Quotient, // r = rint(p * count), less one where p < r / count: any number, one division
        Edges     // comparing with each edge: equal mass
    };
    explicit ExactBuckets(const Binning& binning);

    std::size_t count;
    By by = By::Edges;
    /// The one confidence that the product rounds up across an edge, e.g. the double below 0.9 for
    /// ten buckets; 2 where there is none.
    double stray = 2.0;
    std::vector<double> edges; // the lower ones
};

} // namespace candor
