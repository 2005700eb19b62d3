// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/model_archive.h"

#include "inference/model_error.h"

#include <zip.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <memory>
#include <string_view>
#include <system_error>

namespace candor {
namespace {

// 50 000 class names stay under this; more is no description.
constexpr zip_uint64_t MostEmbedded = 4 << 20;

struct CloseArchive {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const noexcept { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

ModelError unreadable(const std::filesystem::path& path, const std::string& reason) {
    return {path, ModelFault::NotReadable, {reason}};
}

// The path inside the archive without the folder named after it: "resnet_0/code/x" -> "code/x".
std::string_view insideTop(std::string_view name) {
    const std::size_t slash = name.find('/');
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

std::string entryContent(zip_t* archive, zip_uint64_t index, const std::filesystem::path& path) {
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) {
        throw unreadable(path, "its metadata.json has no length");
    }
    if (stat.size > MostEmbedded) {
        throw unreadable(path, "its metadata.json is longer than 4 MiB");
    }
    const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(archive, index, 0));
    std::string text(static_cast<std::size_t>(stat.size) + 1, '\0'); // one more: the length is true
    const zip_int64_t count = entry ? zip_fread(entry.get(), text.data(), text.size()) : -1;
    if (count < 0 || static_cast<zip_uint64_t>(count) != stat.size) {
        throw unreadable(path, "its metadata.json is damaged");
    }
    text.resize(static_cast<std::size_t>(count));
    return text;
}

ModelArchive readDirectory(zip_t* archive, const std::filesystem::path& path) {
    bool constants = false;
    bool code = false;
    bool data = false;
    bool exported = false;
    ModelArchive found;
    const zip_int64_t entries = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const char* stored = zip_get_name(archive, index, ZIP_FL_ENC_GUESS);
        const std::string_view name = insideTop(stored == nullptr ? "" : stored);
        constants = constants || name == "constants.pkl";
        code = code || name.starts_with("code/");
        data = data || name == "data.pkl";
        exported =
            exported || name.starts_with("serialized_exported_program") || name == "archive_format";
        if (name == "extra/metadata.json") {
            found.metadata = entryContent(archive, index, path);
        }
    }
    found.kind = constants && code ? ModelFileKind::TorchScript
                 : data            ? ModelFileKind::SavedObject
                 : exported        ? ModelFileKind::ExportedGraph
                                   : ModelFileKind::Other;
    return found;
}

// A pickle of protocol 2 or later begins with 0x80 and the protocol; so does old torch.save.
ModelFileKind kindOfBytes(std::istream& file) {
    std::array<char, 2> start{};
    file.read(start.data(), start.size());
    const bool pickle = file.gcount() == 2 && start[0] == '\x80' && start[1] >= 2 && start[1] <= 5;
    return pickle ? ModelFileKind::LegacyPickle : ModelFileKind::Other;
}

} // namespace

ModelArchive readModelArchive(const std::filesystem::path& path) {
    std::error_code failure;
    if (!std::filesystem::exists(path, failure)) {
        throw ModelError(path, ModelFault::FileMissing);
    }
    if (!std::filesystem::is_regular_file(path, failure)) { // a named pipe would be waited for
        throw unreadable(path, "it is no ordinary file");
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw unreadable(path, std::generic_category().message(errno));
    }
    int error = 0;
    const Archive archive(zip_open(path.c_str(), ZIP_RDONLY, &error));
    if (archive == nullptr) {
        return {kindOfBytes(file), std::nullopt};
    }
    return readDirectory(archive.get(), path);
}

} // namespace candor
