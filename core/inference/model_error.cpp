// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/model_error.h"

#include "sentence.h"
#include "shown_text.h"

#include <utility>

namespace candor {
namespace {

std::string_view fileSentence(ModelFault fault) {
    switch (fault) {
    case ModelFault::FileMissing:
        return "there is no such file; check the path of the model.";
    case ModelFault::NotReadable:
        return "the model could not be read: {0}.";
    case ModelFault::NotWritable:
        return "the description could not be written: {0}; copy the model to a folder of yours.";
    case ModelFault::NotTorchScript:
        return "this is not a TorchScript file; save the network with torch.jit.script(model).save"
               "(\"model.pt\").";
    case ModelFault::PickledModel:
        return "this is a pickle of weights or of a Python object, which is never run here; make "
               "TorchScript of it in Python: {0}";
    case ModelFault::NoModelsInFolder:
        return "no model is in this folder; expected files ending in .pt, .pth, .ts or "
               ".torchscript.";
    case ModelFault::MetadataMissing:
        return "its description lacks {0}; describe the model, or put a .json of its name beside "
               "it.";
    case ModelFault::MetadataNotJson:
        return "its description ({0}) is not JSON: {1}.";
    case ModelFault::MetadataType:
        return "\"{0}\" in its description is {1}, expected {2}.";
    case ModelFault::MetadataValue:
        return "\"{0}\" in its description is {1}, expected {2}.";
    default:
        return {};
    }
}

std::string_view ensembleSentence(ModelFault fault) {
    switch (fault) {
    case ModelFault::LabelsDiffer:
        return "its classes are not those of {0}: {1}, there {2}; members of one ensemble need the "
               "same classes in the same order.";
    case ModelFault::TaskDiffers:
        return "it is a {1} model and {0} a {2} one; members of one ensemble need the same task.";
    case ModelFault::PatchesDiffer:
        return "its patches are not those of {0}: {1}, there {2}; members of one ensemble need the "
               "same patches.";
    case ModelFault::NoDropout:
        return "it has no dropout, so its passes would all be alike; run it once instead.";
    case ModelFault::RandomAnswers:
        return "its answers are random: two to one patch differ, as when a network with dropout is "
               "traced in training mode; save it again after model.eval(), or ask for passes.";
    case ModelFault::TrainingMode:
        return "it was saved in training mode: its batch normalisation takes mean and variance "
               "from what it is given, not those that it has learnt; save it again after "
               "model.eval().";
    default:
        return {};
    }
}

std::string_view runSentence(ModelFault fault) {
    switch (fault) {
    case ModelFault::LibTorchMissing:
        return "networks cannot be run here: {0} could not be loaded ({1}); build Candor with "
               "LibTorch (libtorch-dev).";
    case ModelFault::LoadFailed:
        return "LibTorch could not load the model: {0}.";
    case ModelFault::ShapeRefused:
        return "it does not take a patch of shape {0}, which its description asks for: {1}; mend "
               "the front end, \"patch_seconds\" or \"input_shape\".";
    case ModelFault::OutputShape:
        return "it gives values of shape {0}, expected {1}.";
    case ModelFault::ClassCount:
        return "it gives {0} values a patch, but its description names {1} classes; mend "
               "\"labels\".";
    case ModelFault::NotFinite:
        return "it gives numbers that are not finite ({0}); nothing can be said from them.";
    case ModelFault::ForwardFailed:
        return "its forward function failed: {0}.";
    case ModelFault::NeedsCuda:
        return "it needs a CUDA card, and none is used here: {0}; save the network on the CPU.";
    case ModelFault::OutOfMemory:
        return "the memory of {0} is too small for one patch of this model.";
    default:
        return {};
    }
}

} // namespace

std::string_view ModelError::sentence(ModelFault fault) {
    for (const auto group : {fileSentence, ensembleSentence, runSentence}) {
        if (const std::string_view text = group(fault); !text.empty()) {
            return text;
        }
    }
    return "the model cannot be used.";
}

ModelError::ModelError(std::filesystem::path path, ModelFault fault,
                       std::vector<std::string> arguments)
    : std::runtime_error(shownPath(path) + ": " + filledSentence(sentence(fault), arguments)),
      m_path(std::move(path)), m_fault(fault), m_arguments(std::move(arguments)) {}

} // namespace candor
