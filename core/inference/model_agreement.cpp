// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/metadata_names.h"
#include "inference/model_error.h"
#include "inference/model_file.h"

#include <sstream>

namespace candor {
namespace {

std::string listedNames(const LabelSet& labels) {
    std::string text = "[";
    for (std::size_t i = 0; i < labels.size(); ++i) {
        text += (i == 0 ? "" : ", ") + labels[i];
    }
    return text + "]";
}

std::string described(const PatchPlan& plan) {
    std::ostringstream text;
    text << plan.seconds << " s every " << plan.hopSeconds << " s, last patch "
         << nameOf(LastPatchNames, plan.last) << ", ";
    if (plan.maxPatches == 0) {
        text << "all of a file";
    } else {
        text << "at most " << plan.maxPatches << " a file";
    }
    text << ", cut from the " << nameOf(PatchingNames, plan.patching);
    if (plan.leadIn > 0.0) {
        text << ", " << plan.leadIn << " s of silence before";
    }
    if (plan.frames != 0 || plan.hopFrames != 0) {
        text << ", " << plan.frames << " frames every " << plan.hopFrames;
    }
    return text.str();
}

} // namespace

void checkEnsemble(const std::vector<ModelFile>& members) {
    for (std::size_t i = 1; i < members.size(); ++i) {
        const ModelDescription& first = members.front().reading.description;
        const ModelDescription& here = members[i].reading.description;
        const std::string other = members.front().path.filename().string();
        const auto refuse = [&](ModelFault fault, std::string ours, std::string theirs) {
            throw ModelError(members[i].path, fault, {other, std::move(ours), std::move(theirs)});
        };
        if (here.labels != first.labels) {
            refuse(ModelFault::LabelsDiffer, listedNames(here.labels), listedNames(first.labels));
        }
        if (here.task != first.task) {
            refuse(ModelFault::TaskDiffers, std::string(nameOf(TaskNames, here.task)),
                   std::string(nameOf(TaskNames, first.task)));
        }
        if (here.patches != first.patches) {
            refuse(ModelFault::PatchesDiffer, described(here.patches), described(first.patches));
        }
    }
}

} // namespace candor
