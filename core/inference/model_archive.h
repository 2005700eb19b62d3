// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace candor {

/// What a file with a network in it turns out to be.
enum class ModelFileKind {
    TorchScript,   // zip with code/ and constants.pkl
    SavedObject,   // torch.save of PyTorch >= 1.6: zip with data.pkl alone
    LegacyPickle,  // torch.save before that, or any pickle
    ExportedGraph, // torch.export (.pt2): needs Python or another runtime
    Other,
};

struct ModelArchive {
    ModelFileKind kind = ModelFileKind::Other;
    std::optional<std::string> metadata; // extra file metadata.json, as it stands
};

/// Reads the directory of the archive and its metadata, nothing else; no pickle is run. Throws
/// ModelError (FileMissing, NotReadable).
[[nodiscard]] ModelArchive readModelArchive(const std::filesystem::path& path);

} // namespace candor
