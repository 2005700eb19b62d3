// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/exact_buckets.h"

#include <cmath>

namespace candor {

/// A product rises with p, so it is right everywhere if it is right at each edge and at the double
/// below it.
ExactBuckets::ExactBuckets(const Binning& binning)
    : count(binning.size()), edges(binning.edges().begin(), binning.edges().end() - 1) {
    if (binning.kind() == BucketKind::EqualMass) {
        return;
    }
    const auto scale = static_cast<double>(count);
    std::size_t strays = 0;
    bool edgesStay = true;
    for (std::size_t k = 1; k < count; ++k) {
        const double below = std::nextafter(edges[k], 0.0);
        edgesStay = edgesStay && edges[k] * scale >= static_cast<double>(k);
        if (below * scale >= static_cast<double>(k)) {
            stray = below;
            ++strays;
        }
    }
    by = edgesStay && strays <= 1 ? By::Product : By::Quotient;
}

} // namespace candor
