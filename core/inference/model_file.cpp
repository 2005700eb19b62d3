// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/model_file.h"

#include "inference/model_archive.h"
#include "inference/model_error.h"
#include "plain_file.h"

#include "dataset/file_draft.h"
#include "dataset/logits_writer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <optional>
#include <system_error>

namespace candor {
namespace {

constexpr std::size_t LargestSidecar = 4; // MiB; as for embedded ones

std::string conversionLines(const std::filesystem::path& path) {
    const std::string stem = path.stem().string();
    return "model.load_state_dict(torch.load(\"" + path.filename().string() +
           "\", map_location=\"cpu\")); torch.jit.script(model.eval()).save(\"" + stem +
           "-scripted.pt\")";
}

void requireTorchScript(const std::filesystem::path& path, ModelFileKind kind) {
    switch (kind) {
    case ModelFileKind::TorchScript:
        return;
    case ModelFileKind::SavedObject:
    case ModelFileKind::LegacyPickle:
        throw ModelError(path, ModelFault::PickledModel, {conversionLines(path)});
    default:
        throw ModelError(path, ModelFault::NotTorchScript);
    }
}

std::string fileContent(const std::filesystem::path& path) {
    try {
        return textOfPlainFile(path, LargestSidecar);
    } catch (const PlainFileError& error) {
        throw ModelError(path, ModelFault::NotReadable, {error.what()});
    }
}

std::optional<DescriptionReading> sidecarReading(const std::filesystem::path& sidecar) {
    std::error_code failure;
    if (!std::filesystem::is_regular_file(sidecar, failure)) {
        return std::nullopt;
    }
    DescriptionReading reading = readModelDescription(fileContent(sidecar), sidecar);
    if (reading.dialect.empty()) {
        return std::nullopt; // JSON of something else that happens to bear the name
    }
    return reading;
}

bool isModelName(const std::filesystem::path& path) {
    constexpr std::array<std::string_view, 4> Endings{".pt", ".pth", ".ts", ".torchscript"};
    return std::find(Endings.begin(), Endings.end(), path.extension().string()) != Endings.end();
}

void writeWhole(const std::filesystem::path& path, const std::string& text) {
    try {
        FileDraft draft(path);
        errno = 0;
        std::ofstream file(draft.path(), std::ios::binary);
        file << text;
        file.close();
        if (!file) {
            throw ModelError(path, ModelFault::NotWritable,
                             {std::generic_category().message(errno)});
        }
        draft.commit();
    } catch (const WriteError& error) {
        std::string reason = error.what(); // "path: reason."
        reason.erase(0, std::min(reason.size(), path.string().size() + 2));
        reason.erase(reason.find_last_not_of('.') + 1);
        throw ModelError(path, ModelFault::NotWritable, {reason});
    }
}

void requireDescribed(const ModelFile& file) {
    if (!file.complete()) {
        std::string keys;
        for (const std::string& key : file.reading.missing) {
            keys += (keys.empty() ? "" : ", ") + key;
        }
        throw ModelError(file.path, ModelFault::MetadataMissing, {keys});
    }
}

} // namespace

ModelFile openModelFile(const std::filesystem::path& path) {
    const ModelArchive archive = readModelArchive(path);
    requireTorchScript(path, archive.kind);
    const auto own = std::filesystem::path(path).replace_extension(".json");
    const auto folder = path.parent_path() / "metadata.json";
    if (auto reading = sidecarReading(own)) {
        return {path, own, std::move(*reading)};
    }
    if (archive.metadata) {
        DescriptionReading reading = readModelDescription(*archive.metadata, path);
        if (!reading.dialect.empty()) {
            return {path, {}, std::move(reading)};
        }
    }
    if (auto reading = sidecarReading(folder)) {
        return {path, folder, std::move(*reading)};
    }
    return {path, {}, readModelDescription("{}", path)};
}

std::vector<std::filesystem::path> modelFiles(const std::filesystem::path& path) {
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (!std::filesystem::exists(status)) {
        throw ModelError(path, ModelFault::FileMissing);
    }
    if (!std::filesystem::is_directory(status)) {
        return {path};
    }
    std::vector<std::filesystem::path> files;
    auto entry = std::filesystem::directory_iterator(path, failure);
    for (; !failure && entry != std::filesystem::directory_iterator(); entry.increment(failure)) {
        std::error_code unreadable; // what cannot be looked at is no model
        if (isModelName(entry->path()) && entry->is_regular_file(unreadable)) {
            files.push_back(entry->path());
        }
    }
    if (failure) {
        throw ModelError(path, ModelFault::NotReadable, {failure.message()});
    }
    if (files.empty()) {
        throw ModelError(path, ModelFault::NoModelsInFolder);
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::filesystem::path saveDescription(const std::filesystem::path& model,
                                      const ModelDescription& description) {
    const auto path = std::filesystem::path(model).replace_extension(".json");
    writeWhole(path, modelDescriptionJson(description));
    return path;
}

std::filesystem::path saveTemperature(const std::filesystem::path& model,
                                      const ModelTemperature& temperature) {
    const ModelFile file = openModelFile(model);
    requireDescribed(file);
    const auto own = std::filesystem::path(model).replace_extension(".json");
    if (file.described == own && file.reading.dialect == "candor") {
        writeWhole(own, withTemperature(fileContent(own), temperature, own));
        return own;
    }
    ModelDescription description = file.reading.description;
    description.temperature = temperature;
    return saveDescription(model, description);
}

} // namespace candor
