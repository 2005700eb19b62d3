// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_description.h"

#include <array>
#include <string>
#include <string_view>

namespace candor {

/// The word that stands for a value in model descriptions.
template <class Value>
struct MetadataName {
    std::string_view name;
    Value value;
};

inline constexpr std::array TaskNames{
    MetadataName<Task>{"single-label", Task::SingleLabel},
    MetadataName<Task>{"multi-label", Task::MultiLabel},
};
inline constexpr std::array OutputNames{
    MetadataName<ModelOutput>{"logits", ModelOutput::Logits},
    MetadataName<ModelOutput>{"log_probs", ModelOutput::LogProbabilities},
    MetadataName<ModelOutput>{"probs", ModelOutput::Probabilities},
};
inline constexpr std::array KindNames{
    MetadataName<FrontEndKind>{"waveform", FrontEndKind::Waveform},
    MetadataName<FrontEndKind>{"stft", FrontEndKind::Stft},
    MetadataName<FrontEndKind>{"log-mel", FrontEndKind::LogMel},
    MetadataName<FrontEndKind>{"mfcc", FrontEndKind::Mfcc},
    MetadataName<FrontEndKind>{"cqt", FrontEndKind::Cqt},
};
inline constexpr std::array WindowNames{
    MetadataName<WindowShape>{"hann", WindowShape::Hann},
    MetadataName<WindowShape>{"hann-symmetric", WindowShape::HannSymmetric},
    MetadataName<WindowShape>{"hamming", WindowShape::Hamming},
    MetadataName<WindowShape>{"blackman", WindowShape::Blackman},
    MetadataName<WindowShape>{"rectangular", WindowShape::Rectangular},
};
inline constexpr std::array MelScaleNames{
    MetadataName<MelScale>{"slaney", MelScale::Slaney},
    MetadataName<MelScale>{"htk", MelScale::Htk},
};
inline constexpr std::array MelNormNames{
    MetadataName<MelNorm>{"slaney", MelNorm::Slaney},
    MetadataName<MelNorm>{"none", MelNorm::None},
};
inline constexpr std::array CompressionNames{
    MetadataName<Compression::Kind>{"none", Compression::Kind::None},
    MetadataName<Compression::Kind>{"db", Compression::Kind::Decibel},
    MetadataName<Compression::Kind>{"ln", Compression::Kind::Ln},
    MetadataName<Compression::Kind>{"log10", Compression::Kind::Log10},
};
inline constexpr std::array StandardisationNames{
    MetadataName<Standardisation::Kind>{"none", Standardisation::Kind::None},
    MetadataName<Standardisation::Kind>{"per-patch", Standardisation::Kind::PerPatch},
    MetadataName<Standardisation::Kind>{"global", Standardisation::Kind::Global},
};
inline constexpr std::array QualityNames{
    MetadataName<ConstantQSettings::Quality>{"current", ConstantQSettings::Quality::Current},
    MetadataName<ConstantQSettings::Quality>{"legacy", ConstantQSettings::Quality::Legacy},
};
inline constexpr std::array LastPatchNames{
    MetadataName<LastPatch>{"pad", LastPatch::Pad},
    MetadataName<LastPatch>{"drop", LastPatch::Drop},
};
inline constexpr std::array PatchingNames{
    MetadataName<Patching>{"signal", Patching::Signal},
    MetadataName<Patching>{"spectrogram", Patching::Spectrogram},
};
inline constexpr std::array AxisNames{
    MetadataName<InputAxis>{"N", InputAxis::Batch},
    MetadataName<InputAxis>{"bands", InputAxis::Bands},
    MetadataName<InputAxis>{"frames", InputAxis::Frames},
    MetadataName<InputAxis>{"samples", InputAxis::Samples},
};

template <class Value, std::size_t N>
[[nodiscard]] constexpr std::string_view nameOf(const std::array<MetadataName<Value>, N>& names,
                                                Value value) {
    for (const MetadataName<Value>& entry : names) {
        if (entry.value == value) {
            return entry.name;
        }
    }
    return {};
}

/// "logits, log_probs or probs", for errors.
template <class Value, std::size_t N>
[[nodiscard]] std::string listed(const std::array<MetadataName<Value>, N>& names) {
    std::string text;
    for (std::size_t i = 0; i < N; ++i) {
        text += i == 0 ? "" : i + 1 == N ? " or " : ", ";
        text += names[i].name;
    }
    return text;
}

} // namespace candor
