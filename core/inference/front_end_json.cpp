// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/front_end_json.h"

#include "features/front_end_presets.h"

#include <nlohmann/json.hpp>

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

// Far beyond what is in use; a description must not make the program allocate without end.
constexpr IntegerRange TransformSizes{1, 1 << 20};
constexpr IntegerRange BandRange{1, 1 << 16};
constexpr NumberRange Positive{std::numeric_limits<double>::min()};
constexpr NumberRange NotNegative{0.0};

bool isSpectral(FrontEndKind kind) {
    return kind != FrontEndKind::Waveform && kind != FrontEndKind::Cqt;
}

bool usesMel(FrontEndKind kind) {
    return kind == FrontEndKind::LogMel || kind == FrontEndKind::Mfcc;
}

// "center" and "pad_mode" are librosa's; "same" and "end" are what TensorFlow's front ends do.
void readPadding(MetadataFields& fields, FramePadding& padding) {
    bool centred =
        padding == FramePadding::CentredConstant || padding == FramePadding::CentredReflect;
    const bool centreSaid = fields.read("center", centred);
    std::string mode;
    const bool modeSaid = fields.read("pad_mode", mode);
    if (!centreSaid && !modeSaid) {
        return;
    }
    if (mode == "same" || mode == "end") {
        if (centreSaid && centred) {
            fields.refuseValue("pad_mode", "\"" + mode + "\" with \"center\": true",
                               "constant or reflect");
        }
        padding = mode == "same" ? FramePadding::Same : FramePadding::End;
    } else if (modeSaid && mode != "constant" && mode != "reflect") {
        fields.refuseValue("pad_mode", "\"" + mode + "\"", "constant, reflect, same or end");
    } else if (centreSaid && !centred) {
        padding = FramePadding::None;
    } else if (modeSaid) {
        padding = mode == "reflect" ? FramePadding::CentredReflect : FramePadding::CentredConstant;
    } else if (padding != FramePadding::CentredReflect) {
        padding = FramePadding::CentredConstant;
    }
}

void readCompression(MetadataFields& fields, Compression& compression) {
    fields.read("compression", compression.kind, CompressionNames);
    if (const Json* reference = fields.find("ref"); reference != nullptr) {
        compression.referenceIsMaximum = *reference == "max";
        if (!compression.referenceIsMaximum) {
            fields.read("ref", compression.reference, Positive);
        }
    }
    fields.read("amin", compression.minimum, Positive);
    if (const Json* top = fields.find("top_db"); top != nullptr) {
        double decibels = 0.0;
        compression.topDb.reset(); // null says that there is none
        if (fields.read("top_db", decibels, NotNegative)) {
            compression.topDb = decibels;
        }
    }
    fields.read("offset", compression.offset, NotNegative);
    fields.read("scale", compression.scale, Positive);
}

void readMel(MetadataFields& fields, FrontEnd& frontEnd) {
    fields.read("bands", frontEnd.bands, BandRange);
    fields.read("f_min", frontEnd.fMin, NotNegative);
    if (fields.find("f_max") != nullptr) {
        frontEnd.fMax = 0.0; // null, as in librosa: half the sample rate
        fields.read("f_max", frontEnd.fMax, NotNegative);
    }
    fields.read("mel_scale", frontEnd.melScale, MelScaleNames);
    if (const Json* norm = fields.find("norm"); norm != nullptr && norm->is_null()) {
        frontEnd.melNorm = MelNorm::None; // librosa's and torchaudio's None
    }
    fields.read("norm", frontEnd.melNorm, MelNormNames);
    fields.read("mel_sqrt", frontEnd.squareRootOfMel);
}

void readStandardisation(MetadataFields& fields, Standardisation& standardisation) {
    fields.read("standardise", standardisation.kind, StandardisationNames);
    fields.read("mean", standardisation.mean);
    fields.read("std", standardisation.deviation, Positive);
    if (standardisation.kind == Standardisation::Kind::Global &&
        (standardisation.mean.empty() ||
         standardisation.mean.size() != standardisation.deviation.size())) {
        fields.refuseValue("standardise", "\"global\" without as many \"std\" as \"mean\"",
                           "one of each, or one of each a row");
    }
}

void readCepstral(MetadataFields& fields, CepstralSettings& cepstral) {
    fields.read("coefficients", cepstral.coefficients, BandRange);
    fields.read("lifter", cepstral.lifter, NotNegative);
    fields.read("cmvn_frames", cepstral.normalisationFrames, IntegerRange{});
    fields.read("cmvn_variance", cepstral.normaliseVariance);
}

void readConstantQ(MetadataFields& fields, ConstantQSettings& constantQ) {
    fields.read("bins_per_octave", constantQ.binsPerOctave, BandRange);
    fields.read("filter_scale", constantQ.filterScale, Positive);
    fields.read("tuning", constantQ.tuning, NumberRange{-1.0, 1.0});
    fields.read("sparsity", constantQ.sparsity, NumberRange{0.0, 1.0});
    fields.read("cqt_scale", constantQ.scale);
    fields.read("cqt_quality", constantQ.quality, QualityNames);
}

bool readKind(MetadataFields& fields, FrontEndKind& kind) {
    std::string word;
    if (fields.read("kind", word) && word == "embedding+head") {
        fields.refuseValue("kind", "\"embedding+head\"",
                           listed(KindNames) + ", with the embedding inside the network");
    }
    return fields.read("kind", kind, KindNames);
}

// Keys whose absence would leave the input to a guess.
void requireKeys(MetadataFields& fields, FrontEndKind kind, std::vector<std::string>& missing) {
    std::vector<std::string_view> needed{"sample_rate"};
    if (kind != FrontEndKind::Waveform) {
        needed.emplace_back("hop_size");
    }
    if (isSpectral(kind)) {
        needed.emplace_back("fft_size");
    }
    if (usesMel(kind) || kind == FrontEndKind::Cqt) {
        needed.emplace_back("bands");
    }
    if (usesMel(kind)) {
        needed.emplace_back("compression");
    }
    for (const std::string_view key : needed) {
        if (const Json* json = fields.find(key); json == nullptr || json->is_null()) {
            missing.push_back(fields.pathOf(key));
        }
    }
}

void readFields(MetadataFields& fields, FrontEnd& frontEnd) {
    fields.read("sample_rate", frontEnd.sampleRate, IntegerRange{1, 768000});
    fields.read("fft_size", frontEnd.fftSize, TransformSizes);
    fields.read("window_length", frontEnd.windowLength, IntegerRange{0, TransformSizes.most});
    fields.read("window", frontEnd.window, WindowNames);
    fields.read("hop_size", frontEnd.hopSize, TransformSizes);
    readPadding(fields, frontEnd.padding);
    fields.read("power", frontEnd.power, Positive);
    readMel(fields, frontEnd);
    fields.read("round_to_half", frontEnd.roundToHalf);
    readCompression(fields, frontEnd.compression);
    readStandardisation(fields, frontEnd.standardisation);
    readCepstral(fields, frontEnd.cepstral);
    readConstantQ(fields, frontEnd.constantQ);
}

const FrontEndPreset& presetNamed(const MetadataFields& fields, std::string_view key,
                                  const std::string& name) {
    if (const FrontEndPreset* preset = findPreset(name)) {
        return *preset;
    }
    std::string known;
    for (const FrontEndPreset& preset : frontEndPresets()) {
        known += (known.empty() ? "" : ", ") + std::string(preset.name);
    }
    fields.refuseValue(key, "\"" + name + "\"", "an object, or one of " + known);
}

void applyPreset(const FrontEndPreset& preset, FrontEnd& frontEnd, PatchPlan& patches) {
    frontEnd = preset.frontEnd;
    patches = preset.patches;
}

} // namespace

bool readFrontEnd(MetadataFields& model, FrontEnd& frontEnd, PatchPlan& patches,
                  std::vector<std::string>& missing, std::vector<std::string>& unknown) {
    const Json* json = model.find("front_end");
    if (json == nullptr || json->is_null()) {
        missing.emplace_back("front_end");
        return false;
    }
    if (json->is_string()) {
        const auto name = json->get<std::string>();
        applyPreset(presetNamed(model, "front_end", name), frontEnd, patches);
        return true;
    }
    MetadataFields fields = model.object("front_end", *json);
    std::string name;
    const bool preset = fields.read("preset", name);
    if (preset) {
        applyPreset(presetNamed(fields, "preset", name), frontEnd, patches);
    }
    const bool kindSaid = readKind(fields, frontEnd.kind);
    readFields(fields, frontEnd);
    if (!preset && !kindSaid) {
        missing.push_back(fields.pathOf("kind"));
    }
    if (!preset) {
        requireKeys(fields, frontEnd.kind, missing);
    }
    const std::vector<std::string> unread = fields.unread();
    unknown.insert(unknown.end(), unread.begin(), unread.end());
    return preset;
}

void readPatchPlan(MetadataFields& model, PatchPlan& patches, bool fromPreset,
                   std::vector<std::string>& missing) {
    constexpr NumberRange Lengths{1e-3, 3600.0}; // seconds
    const bool lengthSaid = model.read("patch_seconds", patches.seconds, Lengths);
    if (!model.read("hop_seconds", patches.hopSeconds, Lengths) && lengthSaid) {
        patches.hopSeconds = patches.seconds; // patches that touch, none overlaps
    }
    model.read("last_patch", patches.last, LastPatchNames);
    model.read("max_patches", patches.maxPatches, IntegerRange{});
    model.read("patching", patches.patching, PatchingNames);
    model.read("lead_in_seconds", patches.leadIn, NumberRange{0.0, 60.0});
    const bool framesSaid = model.read("patch_frames", patches.frames, IntegerRange{});
    if (!model.read("hop_frames", patches.hopFrames, IntegerRange{}) && framesSaid) {
        patches.hopFrames = patches.frames;
    }
    if (!fromPreset && !lengthSaid) {
        missing.emplace_back("patch_seconds");
    }
}

} // namespace candor
