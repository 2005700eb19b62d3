// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/stored_fault.h"

namespace candor {
namespace {

constexpr std::string_view Audio = "audio: ";
constexpr std::string_view Model = "model: ";

std::string_view faultName(AudioFault fault) {
    switch (fault) {
    case AudioFault::FileMissing:
        return "file missing";
    case AudioFault::NotPermitted:
        return "not permitted";
    case AudioFault::IsFolder:
        return "is folder";
    case AudioFault::EmptyFile:
        return "empty file";
    case AudioFault::NotAudio:
        return "not audio";
    case AudioFault::NoSound:
        return "no sound";
    case AudioFault::CodecUnknown:
        return "codec unknown";
    case AudioFault::NothingDecoded:
        return "nothing decoded";
    case AudioFault::ReadFailed:
        return "read failed";
    case AudioFault::TooShort:
        return "too short";
    case AudioFault::BeyondEnd:
        return "beyond end";
    }
    return {};
}

std::string_view faultName(ModelFault fault) {
    switch (fault) {
    case ModelFault::FileMissing:
        return "file missing";
    case ModelFault::NotReadable:
        return "not readable";
    case ModelFault::NotTorchScript:
        return "not torchscript";
    case ModelFault::PickledModel:
        return "pickled model";
    case ModelFault::NoModelsInFolder:
        return "no models in folder";
    case ModelFault::MetadataMissing:
        return "metadata missing";
    case ModelFault::MetadataNotJson:
        return "metadata not json";
    case ModelFault::MetadataType:
        return "metadata type";
    case ModelFault::MetadataValue:
        return "metadata value";
    case ModelFault::LabelsDiffer:
        return "labels differ";
    case ModelFault::TaskDiffers:
        return "task differs";
    case ModelFault::PatchesDiffer:
        return "patches differ";
    case ModelFault::LibTorchMissing:
        return "libtorch missing";
    case ModelFault::LoadFailed:
        return "load failed";
    case ModelFault::ShapeRefused:
        return "shape refused";
    case ModelFault::OutputShape:
        return "output shape";
    case ModelFault::ClassCount:
        return "class count";
    case ModelFault::NotFinite:
        return "not finite";
    case ModelFault::ForwardFailed:
        return "forward failed";
    case ModelFault::NeedsCuda:
        return "needs cuda";
    case ModelFault::NoDropout:
        return "no dropout";
    case ModelFault::RandomAnswers:
        return "random answers";
    case ModelFault::TrainingMode:
        return "training mode";
    case ModelFault::OutOfMemory:
        return "out of memory";
    case ModelFault::NotWritable:
        return "not writable";
    }
    return {};
}

// The fault of that name; beyond the last one names are empty.
template <typename Fault>
StoredFault search(std::string_view name) {
    for (int k = 0; !faultName(static_cast<Fault>(k)).empty(); ++k) {
        if (faultName(static_cast<Fault>(k)) == name) {
            return static_cast<Fault>(k);
        }
    }
    return {};
}

} // namespace

std::string faultName(const StoredFault& fault) {
    if (const auto* audio = std::get_if<AudioFault>(&fault)) {
        return std::string(Audio).append(faultName(*audio));
    }
    if (const auto* model = std::get_if<ModelFault>(&fault)) {
        return std::string(Model).append(faultName(*model));
    }
    return {};
}

StoredFault faultNamed(std::string_view name) {
    if (name.starts_with(Audio)) {
        return search<AudioFault>(name.substr(Audio.size()));
    }
    if (name.starts_with(Model)) {
        return search<ModelFault>(name.substr(Model.size()));
    }
    return {};
}

} // namespace candor
