// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/front_end_json.h"

#include <nlohmann/json.hpp>

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

std::string_view padModeName(FramePadding padding) {
    switch (padding) {
    case FramePadding::CentredReflect:
        return "reflect";
    case FramePadding::Same:
        return "same";
    case FramePadding::End:
        return "end";
    default:
        return "constant";
    }
}

void writeTransform(Json& json, const FrontEnd& frontEnd) {
    const bool centred = frontEnd.padding == FramePadding::CentredConstant ||
                         frontEnd.padding == FramePadding::CentredReflect;
    json["fft_size"] = frontEnd.fftSize;
    if (frontEnd.windowLength != 0) {
        json["window_length"] = frontEnd.windowLength;
    }
    json["window"] = nameOf(WindowNames, frontEnd.window);
    json["hop_size"] = frontEnd.hopSize;
    json["power"] = frontEnd.power;
    json["center"] = centred;
    json["pad_mode"] = padModeName(frontEnd.padding);
}

void writeMel(Json& json, const FrontEnd& frontEnd) {
    json["bands"] = frontEnd.bands;
    json["f_min"] = frontEnd.fMin;
    json["f_max"] = frontEnd.fMax > 0.0 ? Json(frontEnd.fMax) : Json(nullptr);
    json["mel_scale"] = nameOf(MelScaleNames, frontEnd.melScale);
    json["norm"] = nameOf(MelNormNames, frontEnd.melNorm);
    if (frontEnd.squareRootOfMel) {
        json["mel_sqrt"] = true;
    }
    if (frontEnd.roundToHalf) {
        json["round_to_half"] = true;
    }
}

// What the kind of compression does not use is left out, unless it would come back otherwise.
void writeCompression(Json& json, const Compression& compression) {
    using Kind = Compression::Kind;
    const Compression plain;
    const bool decibel = compression.kind == Kind::Decibel;
    json["compression"] = nameOf(CompressionNames, compression.kind);
    if (compression.referenceIsMaximum) {
        json["ref"] = "max";
    } else if (decibel || compression.reference != plain.reference) {
        json["ref"] = compression.reference;
    }
    if (decibel || compression.minimum != plain.minimum) {
        json["amin"] = compression.minimum;
    }
    if (decibel || compression.topDb) {
        json["top_db"] = compression.topDb ? Json(*compression.topDb) : Json(nullptr);
    }
    if (compression.kind == Kind::Ln || compression.offset != plain.offset) {
        json["offset"] = compression.offset;
    }
    if (compression.kind == Kind::Log10 || compression.scale != plain.scale) {
        json["scale"] = compression.scale;
    }
}

void writeStandardisation(Json& json, const Standardisation& standardisation) {
    if (standardisation == Standardisation{}) {
        return;
    }
    json["standardise"] = nameOf(StandardisationNames, standardisation.kind);
    if (!standardisation.mean.empty()) {
        json["mean"] = standardisation.mean;
    }
    if (!standardisation.deviation.empty()) {
        json["std"] = standardisation.deviation;
    }
}

void writeCepstral(Json& json, const CepstralSettings& cepstral) {
    json["coefficients"] = cepstral.coefficients;
    json["lifter"] = cepstral.lifter;
    json["cmvn_frames"] = cepstral.normalisationFrames;
    json["cmvn_variance"] = cepstral.normaliseVariance;
}

void writeConstantQ(Json& json, const ConstantQSettings& constantQ) {
    json["bins_per_octave"] = constantQ.binsPerOctave;
    json["filter_scale"] = constantQ.filterScale;
    json["tuning"] = constantQ.tuning;
    json["sparsity"] = constantQ.sparsity;
    json["cqt_scale"] = constantQ.scale;
    json["cqt_quality"] = nameOf(QualityNames, constantQ.quality);
}

} // namespace

nlohmann::ordered_json frontEndJson(const FrontEnd& frontEnd) {
    Json json;
    json["kind"] = nameOf(KindNames, frontEnd.kind);
    json["sample_rate"] = frontEnd.sampleRate;
    if (frontEnd.kind != FrontEndKind::Waveform) {
        writeTransform(json, frontEnd);
        writeMel(json, frontEnd);
    }
    writeCompression(json, frontEnd.compression);
    writeStandardisation(json, frontEnd.standardisation);
    if (frontEnd.kind == FrontEndKind::Mfcc) {
        writeCepstral(json, frontEnd.cepstral);
    }
    if (frontEnd.kind == FrontEndKind::Cqt) {
        writeConstantQ(json, frontEnd.constantQ);
    }
    return json;
}

void writePatchPlan(nlohmann::ordered_json& model, const PatchPlan& patches) {
    model["patch_seconds"] = patches.seconds;
    model["hop_seconds"] = patches.hopSeconds;
    model["last_patch"] = nameOf(LastPatchNames, patches.last);
    model["max_patches"] = patches.maxPatches;
    model["patching"] = nameOf(PatchingNames, patches.patching);
    if (patches.leadIn > 0.0) {
        model["lead_in_seconds"] = patches.leadIn;
    }
    if (patches.frames != 0 || patches.hopFrames != 0) {
        model["patch_frames"] = patches.frames;
        model["hop_frames"] = patches.hopFrames;
    }
}

} // namespace candor
