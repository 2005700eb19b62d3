// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"
#include "features/patch_plan.h"

#include <span>
#include <string_view>

namespace candor {

/// A front end of the literature under a name, so that a model can be described with one word.
struct FrontEndPreset {
    std::string_view name;    // key of model descriptions: "lukashevich-fma", "musicnn" …
    std::string_view title;   // "Lukashevich et al. 2023, FMA: 96 bands, 3 s"
    std::string_view source;  // where the values come from
    std::string_view choices; // what the source leaves open and we chose; empty: nothing
    FrontEnd frontEnd;
    PatchPlan patches;
};

[[nodiscard]] std::span<const FrontEndPreset> frontEndPresets();
/// Null when there is none of that name.
[[nodiscard]] const FrontEndPreset* findPreset(std::string_view name);

} // namespace candor
