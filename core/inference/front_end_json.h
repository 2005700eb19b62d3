// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"
#include "features/patch_plan.h"
#include "inference/metadata_fields.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace candor {

/// Reads "front_end": an object, the name of a preset, or an object with "preset" and what differs
/// from it. A preset brings the patches too. Appends the keys without which nothing can be computed
/// to `missing`, and those that mean nothing here to `unknown`. True when it was a preset.
bool readFrontEnd(MetadataFields& model, FrontEnd& frontEnd, PatchPlan& patches,
                  std::vector<std::string>& missing, std::vector<std::string>& unknown);

/// "patch_seconds" and its like, which stand beside "front_end".
void readPatchPlan(MetadataFields& model, PatchPlan& patches, bool fromPreset,
                   std::vector<std::string>& missing);

[[nodiscard]] nlohmann::ordered_json frontEndJson(const FrontEnd& frontEnd);
void writePatchPlan(nlohmann::ordered_json& model, const PatchPlan& patches);

} // namespace candor
