// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/exact_pass.h"

#include "calibration/file_loss.h"

namespace candor {

ExactScratch::ExactScratch(const ExactPass& pass) {
    const std::size_t classes = pass.view.logits.classes();
    const std::size_t blocks = filesPerRun(classes) / ExactLanes;
    const bool isSingle = pass.isSingleLabel();
    const std::size_t lanes = blocks * ExactLanes;
    const std::size_t posteriors = lanes * classes;
    member.resize(posteriors * (isSingle ? 1 : 2));
    ensemble.resize(member.size());
    patches.resize(pass.blockSize() * (isSingle ? 1 : 2));
    for (LaneArray<double>* array :
         {&top, &topClass, &squares, &second, &secondClass, &winner, &shares}) {
        array->resize(lanes);
    }
    for (LaneArray<double>& array : oneClass) {
        array.resize(lanes);
    }
    truth.resize(isSingle ? lanes : posteriors);
    relevant.resize(isSingle ? 0 : posteriors);
    right.resize(lanes);
    rightBytes.resize((blocks + 7) / 8 * ExactLanes);
    rightBuckets.resize(rightBytes.size());
    bucketBytes.resize((blocks * classes + 7) / 8 * ExactLanes);
    confidences.resize((2 + Binning::MaximumBuckets) * ExactLanes);
    brier.resize(ExactLanes);
}

double takeUnderflownLosses(const ExactPass& pass, const ExactRun& run, Temperature temperature,
                            std::span<const std::size_t> members, ExactScratch& scratch) {
    const std::size_t rows = pass.isSingleLabel() ? 1 : pass.view.logits.classes();
    double loss = 0.0;
    for (std::size_t lane = 0; lane < run.files().size(); ++lane) {
        double* const first =
            scratch.truth.data() + lane / ExactLanes * rows * ExactLanes + lane % ExactLanes;
        bool isLost = false;
        for (std::size_t row = 0; row < rows; ++row) {
            const double truth = first[row * ExactLanes];
            isLost = isLost || (truth >= 0.0 && truth <= SmallestTrustedPosterior);
        }
        if (!isLost) {
            continue;
        }
        loss += fileLoss(pass.view, temperature, run.files()[lane], members);
        for (std::size_t row = 0; row < rows; ++row) {
            first[row * ExactLanes] = 1.0;
        }
    }
    return loss;
}

} // namespace candor
