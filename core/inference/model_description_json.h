// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_description.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// What a metadata file says, as far as it goes.
struct DescriptionReading {
    ModelDescription description;     // defaults where nothing is said
    std::vector<std::string> missing; // keys without which the model cannot run, contracts' names
    std::vector<std::string> unknown; // keys that nothing here understands
    std::string dialect; // "candor", "audacitorch", "essentia"; empty: unknown; empty: none of them
};

/// Reads metadata.json of the contracts, and sidecars of Audacitorch and Essentia as far as they
/// go. `where` names it in errors. Throws ModelError (MetadataNotJson, MetadataType,
/// MetadataValue).
[[nodiscard]] DescriptionReading readModelDescription(std::string_view json,
                                                      const std::filesystem::path& where);

/// The contracts' form, complete and indented; readModelDescription gives the same value back.
[[nodiscard]] std::string modelDescriptionJson(const ModelDescription& description);

/// A description in the contracts' form with another temperature; all else, keys that nothing here
/// understands among it, stays. Throws ModelError (MetadataNotJson).
[[nodiscard]] std::string withTemperature(std::string_view json,
                                          const ModelTemperature& temperature,
                                          const std::filesystem::path& where);

} // namespace candor
