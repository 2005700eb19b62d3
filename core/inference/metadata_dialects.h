// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/metadata_fields.h"
#include "inference/model_description_json.h"

namespace candor {

/// metadata.json of Audacitorch (github.com/TEAMuP-dev/audacitorch): class names and the sample
/// rate of a network that hears the waveform. Patches, task and output stay open.
[[nodiscard]] bool isAudacitorch(const nlohmann::ordered_json& json);
void readAudacitorch(MetadataFields& fields, DescriptionReading& reading);

/// The sidecar of an Essentia model (essentia.upf.edu/models): class names, the front end that
/// belongs to its algorithm, and the activation of its output.
[[nodiscard]] bool isEssentia(const nlohmann::ordered_json& json);
void readEssentia(MetadataFields& fields, DescriptionReading& reading);

} // namespace candor
