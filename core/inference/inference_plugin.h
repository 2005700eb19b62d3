// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/patch_classifier.h"

namespace candor {

/// Grows with every change of InferenceBackend, PatchClassifier or what they take: a plugin of
/// another build of Candor is refused rather than called.
inline constexpr int InferencePluginVersion = 1;

/// What candor-infer.so exports under the names below. The backend lives as long as the plugin.
using InferencePluginVersionFunction = int();
using InferenceBackendFunction = const InferenceBackend*();
inline constexpr const char* InferencePluginVersionName = "candorInferencePluginVersion";
inline constexpr const char* InferenceBackendName = "candorInferenceBackend";

} // namespace candor
