// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/scope_confidences.h"

#include "cancelled.h"

#include <algorithm>
#include <cstddef>

namespace candor {

std::vector<double> confidencesInScope(const EnsembleView& view, const DecisionScope& scope,
                                       const PosteriorRequest& request,
                                       const std::stop_token& stop) {
    const std::size_t classes = view.logits.classes();
    const std::size_t decisions = scope.kind == ScopeKind::AllDecisions ? classes : 1;
    std::vector<double> confidences(request.files.size() * decisions);
    const auto visit = [&](const PosteriorBlock& block) {
        for (std::size_t lane = 0; lane < block.files.size(); ++lane) {
            double* const first = confidences.data() + (block.place + lane) * decisions;
            for (std::size_t label = 0; label < classes; ++label) {
                const double p = block.of(label)[lane];
                switch (scope.kind) {
                case ScopeKind::AllDecisions:
                    first[label] = p;
                    break;
                case ScopeKind::WinningDecisions:
                    *first = std::max(*first, p);
                    break;
                case ScopeKind::OneClass:
                    *first = label == scope.classIndex ? p : *first;
                    break;
                }
            }
        }
    };
    if (!forEachPosteriorBlock(view, request, stop, visit)) {
        throw Cancelled();
    }
    return confidences;
}

} // namespace candor
