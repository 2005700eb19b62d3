// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/patch_source.h"
#include "inference/model_description.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace candor {

/// How patches, [N][rows][frames], become the tensor that a network takes: rows and frames change
/// places or not, then the tensor is viewed as [N, sizes...] and repeated to [N, repeated...].
struct InputLayout {
    bool framesFirst = false;
    std::vector<std::int64_t> sizes;    // without N
    std::vector<std::int64_t> repeated; // equal but for channels that get copies of the patch

    /// "[1, 1, 64, 63]"
    [[nodiscard]] std::string text(std::size_t count) const;
};

/// A fixed size that equals the rows or frames of a patch, where the shape does not name them,
/// stands for them; 1 is a channel, a larger size beside both is that many copies of the patch.
/// Throws ModelError (MetadataValue).
[[nodiscard]] InputLayout inputLayout(const ModelDescription& description, const PatchShape& patch,
                                      const std::filesystem::path& model);

} // namespace candor
