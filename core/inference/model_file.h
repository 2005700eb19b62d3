// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_description_json.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace candor {

/// One model as far as it is known without running it: LibTorch is not needed for this.
struct ModelFile {
    std::filesystem::path path;
    std::filesystem::path described; // the sidecar; empty: embedded, or nowhere
    DescriptionReading reading;
    [[nodiscard]] bool complete() const noexcept { return reading.missing.empty(); }
};

/// Looks into a TorchScript file and beside it. `<stem>.json` beats what is embedded, since it is
/// what a person can mend; that beats `metadata.json`, which all models of a folder share. JSON of
/// something else is passed over. Throws ModelError.
[[nodiscard]] ModelFile openModelFile(const std::filesystem::path& path);

/// The models that a path names: itself, or those of a folder in name order (.pt, .pth, .ts,
/// .torchscript). Throws ModelError.
[[nodiscard]] std::vector<std::filesystem::path> modelFiles(const std::filesystem::path& path);

/// Writes `<stem>.json` next to the model, whole or not at all, and returns its path. Throws
/// ModelError.
std::filesystem::path saveDescription(const std::filesystem::path& model,
                                      const ModelDescription& description);

/// Stores a temperature with a model: in its own `<stem>.json` where it has one of the contracts'
/// form, whose other lines stay; otherwise in a new one that says what is known now. The model file
/// itself is not touched. Returns the description's path. Throws ModelError (MetadataMissing where
/// the model is not described yet, NotWritable …).
std::filesystem::path saveTemperature(const std::filesystem::path& model,
                                      const ModelTemperature& temperature);

/// Members must agree in labels, their order, task and patches. Throws ModelError that shows both.
void checkEnsemble(const std::vector<ModelFile>& members);

} // namespace candor
