// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/ensemble.h"

#include "cancelled.h"
#include "inference/model_error.h"

#include <algorithm>
#include <stdexcept>

namespace candor {
namespace {

void requireComplete(const ModelFile& model) {
    if (model.complete()) {
        return;
    }
    std::string keys;
    for (const std::string& key : model.reading.missing) {
        keys += (keys.empty() ? "" : ", ") + key;
    }
    throw ModelError(model.path, ModelFault::MetadataMissing, {keys});
}

std::size_t frontEndIndex(Ensemble& ensemble, const ModelFile& model) {
    const FrontEnd& wanted = model.reading.description.frontEnd;
    auto& frontEnds = ensemble.frontEnds;
    const auto equal =
        std::find_if(frontEnds.begin(), frontEnds.end(), [&](const FeatureExtractor& extractor) {
            return extractor.frontEnd() == wanted;
        });
    if (equal != frontEnds.end()) {
        return static_cast<std::size_t>(equal - frontEnds.begin());
    }
    try {
        frontEnds.emplace_back(wanted);
    } catch (const std::invalid_argument& contradiction) {
        throw ModelError(model.path, ModelFault::MetadataValue,
                         {"front_end", std::string("not possible (") + contradiction.what() + ")",
                          "settings that agree with each other"});
    }
    return frontEnds.size() - 1;
}

PatchShape patchShapeOf(const FeatureExtractor& extractor, const ModelFile& model) {
    const PatchShape shape = patchShape(extractor, model.reading.description.patches);
    if (shape.values() == 0) {
        throw ModelError(model.path, ModelFault::MetadataValue,
                         {"patch_seconds", "too short for one frame", "longer patches"});
    }
    return shape;
}

std::string memberName(const ModelFile& model, const EnsembleRequest& request, std::size_t pass) {
    std::string name = model.path.stem().string();
    const auto sameName = [&](const ModelFile& other) {
        return other.path.stem().string() == name;
    };
    if (std::count_if(request.models.begin(), request.models.end(), sameName) > 1) {
        name = (model.path.parent_path().filename() / name).string(); // runs/1/best, runs/2/best
    }
    return request.passes == 1 ? name : name + ", pass " + std::to_string(pass + 1);
}

} // namespace

Ensemble loadEnsemble(const InferenceBackend& backend, const EnsembleRequest& request,
                      std::stop_token stop, const std::function<void(std::size_t)>& loaded) {
    if (request.models.empty() || request.passes == 0) {
        throw std::invalid_argument("an ensemble needs one model and one pass at least");
    }
    std::for_each(request.models.begin(), request.models.end(), requireComplete);
    checkEnsemble(request.models);
    const ModelDescription& first = request.models.front().reading.description;
    Ensemble ensemble{.labels = first.labels,
                      .task = first.task,
                      .patches = first.patches,
                      .frontEnds = {},
                      .members = {},
                      .temperature = first.temperature};
    for (const ModelFile& model : request.models) {
        const std::size_t frontEnd = frontEndIndex(ensemble, model);
        const PatchShape patch = patchShapeOf(ensemble.frontEnds[frontEnd], model);
        for (std::size_t pass = 0; pass < request.passes; ++pass) {
            if (stop.stop_requested()) {
                throw Cancelled();
            }
            auto classifier = backend.load({model.path, model.reading.description, patch,
                                            request.device, request.passes, pass});
            ensemble.members.push_back({memberName(model, request, pass), frontEnd,
                                        std::move(classifier), request.passes > 1, model, pass});
            if (loaded) {
                loaded(ensemble.members.size());
            }
        }
    }
    return ensemble;
}

} // namespace candor
