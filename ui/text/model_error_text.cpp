// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/model_error_text.h"

#include "text/filled_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace candor::ui {
namespace {

struct ModelEntry {
    ModelFault fault;
    const char* sentence;
};

/// lupdate reads these literals; they repeat those of core, which knows nothing of translations.
constexpr std::array ModelSentences{
    ModelEntry{
        ModelFault::FileMissing,
        QT_TRANSLATE_NOOP("ModelErrorText", "there is no such file; check the path of the model.")},
    ModelEntry{ModelFault::NotReadable,
               QT_TRANSLATE_NOOP("ModelErrorText", "the model could not be read: {0}.")},
    ModelEntry{
        ModelFault::NotWritable,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "the description could not be written: {0}; copy the model to a folder of yours.")},
    ModelEntry{
        ModelFault::NotTorchScript,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "this is not a TorchScript file; save the network with torch.jit.script(model).save"
            "(\"model.pt\").")},
    ModelEntry{
        ModelFault::PickledModel,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "this is a pickle of weights or of a Python object, which is never run here; make "
            "TorchScript of it in Python: {0}")},
    ModelEntry{
        ModelFault::NoModelsInFolder,
        QT_TRANSLATE_NOOP("ModelErrorText",
                          "no model is in this folder; expected files ending in .pt, .pth, .ts or "
                          ".torchscript.")},
    ModelEntry{
        ModelFault::MetadataMissing,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "its description lacks {0}; describe the model, or put a .json of its name beside "
            "it.")},
    ModelEntry{ModelFault::MetadataNotJson,
               QT_TRANSLATE_NOOP("ModelErrorText", "its description ({0}) is not JSON: {1}.")},
    ModelEntry{
        ModelFault::MetadataType,
        QT_TRANSLATE_NOOP("ModelErrorText", "\"{0}\" in its description is {1}, expected {2}.")},
    ModelEntry{
        ModelFault::MetadataValue,
        QT_TRANSLATE_NOOP("ModelErrorText", "\"{0}\" in its description is {1}, expected {2}.")},
    ModelEntry{
        ModelFault::LabelsDiffer,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "its classes are not those of {0}: {1}, there {2}; members of one ensemble need the "
            "same classes in the same order.")},
    ModelEntry{
        ModelFault::TaskDiffers,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "it is a {1} model and {0} a {2} one; members of one ensemble need the same task.")},
    ModelEntry{
        ModelFault::PatchesDiffer,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "its patches are not those of {0}: {1}, there {2}; members of one ensemble need the "
            "same patches.")},
    ModelEntry{ModelFault::NoDropout,
               QT_TRANSLATE_NOOP(
                   "ModelErrorText",
                   "it has no dropout, so its passes would all be alike; run it once instead.")},
    ModelEntry{
        ModelFault::RandomAnswers,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "its answers are random: two to one patch differ, as when a network with dropout is "
            "traced in training mode; save it again after model.eval(), or ask for passes.")},
    ModelEntry{ModelFault::TrainingMode,
               QT_TRANSLATE_NOOP(
                   "ModelErrorText",
                   "it was saved in training mode: its batch normalisation takes mean and variance "
                   "from what it is given, not those that it has learnt; save it again after "
                   "model.eval().")},
    ModelEntry{ModelFault::LibTorchMissing,
               QT_TRANSLATE_NOOP(
                   "ModelErrorText",
                   "networks cannot be run here: {0} could not be loaded ({1}); build Candor with "
                   "LibTorch (libtorch-dev).")},
    ModelEntry{ModelFault::LoadFailed,
               QT_TRANSLATE_NOOP("ModelErrorText", "LibTorch could not load the model: {0}.")},
    ModelEntry{
        ModelFault::ShapeRefused,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "it does not take a patch of shape {0}, which its description asks for: {1}; mend "
            "the front end, \"patch_seconds\" or \"input_shape\".")},
    ModelEntry{ModelFault::OutputShape,
               QT_TRANSLATE_NOOP("ModelErrorText", "it gives values of shape {0}, expected {1}.")},
    ModelEntry{ModelFault::ClassCount,
               QT_TRANSLATE_NOOP(
                   "ModelErrorText",
                   "it gives {0} values a patch, but its description names {1} classes; mend "
                   "\"labels\".")},
    ModelEntry{ModelFault::NotFinite,
               QT_TRANSLATE_NOOP(
                   "ModelErrorText",
                   "it gives numbers that are not finite ({0}); nothing can be said from them.")},
    ModelEntry{ModelFault::ForwardFailed,
               QT_TRANSLATE_NOOP("ModelErrorText", "its forward function failed: {0}.")},
    ModelEntry{
        ModelFault::NeedsCuda,
        QT_TRANSLATE_NOOP(
            "ModelErrorText",
            "it needs a CUDA card, and none is used here: {0}; save the network on the CPU.")},
    ModelEntry{ModelFault::OutOfMemory,
               QT_TRANSLATE_NOOP("ModelErrorText",
                                 "the memory of {0} is too small for one patch of this model.")},
};

} // namespace

QString modelFaultText(ModelFault fault, const std::vector<std::string>& arguments) {
    const std::string_view known = translatedSentence(fault);
    const std::string english(known.empty() ? ModelError::sentence(fault) : known);
    return filledSentence(QCoreApplication::translate("ModelErrorText", english.c_str()),
                          arguments);
}

QString modelErrorText(const std::filesystem::path& path, ModelFault fault,
                       const std::vector<std::string>& arguments) {
    return QString::fromStdString(path.filename().string()) + QStringLiteral(": ") +
           modelFaultText(fault, arguments);
}

std::string_view translatedSentence(ModelFault fault) {
    const auto* found =
        std::find_if(ModelSentences.begin(), ModelSentences.end(),
                     [fault](const ModelEntry& entry) { return entry.fault == fault; });
    return found == ModelSentences.end() ? std::string_view() : found->sentence;
}

} // namespace candor::ui
