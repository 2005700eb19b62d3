// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "sound_extension.h"

#include "dataset/csv_cell.h"
#include "dataset/dataset_layouts.h"
#include "dataset/input_error.h"
#include "dataset/manifest_draft.h"
#include "dataset/published_files.h"
#include "dataset/unicode_text.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <system_error>
#include <utility>

namespace candor {
namespace {

using std::filesystem::path;

/// Names of folders that say which part a file is in, not what it is.
constexpr std::array<std::string_view, 10> SplitFolders{"train", "training",  "valid", "validation",
                                                        "val",   "dev",       "test",  "testing",
                                                        "eval",  "evaluation"};

bool isHidden(const path& file) {
    return file.filename().string().starts_with('.'); // AppleDouble stubs (._*) among them
}

/// What lies directly in a folder, sorted by name, without what is hidden.
std::vector<path> entriesOf(const path& folder) {
    std::error_code error;
    std::vector<path> entries;
    std::filesystem::directory_iterator at(folder, error);
    for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
        if (!isHidden(at->path())) {
            entries.push_back(at->path());
        }
    }
    if (error) {
        throw InputError(folder, InputFault::NotReadable, {error.message()});
    }
    std::ranges::sort(entries);
    return entries;
}

std::vector<path> subfoldersOf(const path& folder) {
    std::vector<path> entries = entriesOf(folder);
    std::erase_if(entries, [](const path& entry) { return !isFolder(entry); });
    return entries;
}

bool isSplitName(const path& folder) {
    return std::ranges::find(SplitFolders, lowered(folder.filename().string())) !=
           SplitFolders.end();
}

class FolderWalk {
public:
    FolderWalk(const DatasetRequest& request, std::stop_token stop)
        : m_root(request.path), m_stop(std::move(stop)) {}

    void readSplit(const path& folder, std::int32_t split);
    DatasetManifest finish(const DatasetRequest& request);

    ManifestDraft draft;

private:
    std::size_t readFolder(const path& folder, const std::string& className, std::int32_t split);
    bool take(const path& file, const std::string& className, std::int32_t split);

    path m_root;
    std::stop_token m_stop;
    std::uint64_t m_withoutClass = 0;
    std::uint64_t m_withoutSound = 0;
    std::uint64_t m_otherFiles = 0;
};

// Symbolic links to folders are followed where they name a class, not below: they may lead back up.
std::size_t FolderWalk::readFolder(const path& folder, const std::string& className,
                                   std::int32_t split) {
    std::size_t taken = 0;
    for (const path& entry : entriesOf(folder)) {
        std::error_code unreadable; // then it is taken for no link
        if (!isFolder(entry)) {
            taken += take(entry, className, split) ? 1U : 0U;
        } else if (!std::filesystem::is_symlink(entry, unreadable)) {
            taken += readFolder(entry, className, split);
        }
    }
    return taken;
}

bool FolderWalk::take(const path& file, const std::string& className, std::int32_t split) {
    if (m_stop.stop_requested()) {
        throw Cancelled();
    }
    if (!hasSoundExtension(file)) {
        ++m_otherFiles;
        return false;
    }
    ManifestRow row;
    row.audio = file.lexically_relative(m_root);
    row.name = row.audio.generic_string();
    row.split = split;
    if (!className.empty()) {
        row.classes.push_back(className);
    }
    if (!draft.add(std::move(row))) {
        throw InputError(m_root, InputFault::PartMissing,
                         {"room for the class \"" + className + "\"", "65535 classes at most"});
    }
    return true;
}

void FolderWalk::readSplit(const path& folder, std::int32_t split) {
    for (const path& entry : entriesOf(folder)) {
        if (!isFolder(entry)) {
            m_withoutClass += take(entry, {}, split) ? 1U : 0U;
            continue;
        }
        const std::string name = entry.filename().string();
        if (!isUtf8(name)) {
            throw InputError(entry, InputFault::NotReadable,
                             {"a class is the name of its folder, and this one is not UTF-8; "
                              "rename it"});
        }
        m_withoutSound += readFolder(entry, name, split) == 0 ? 1U : 0U;
    }
}

DatasetManifest FolderWalk::finish(const DatasetRequest& request) {
    noteIfAny(draft.manifest, "Files directly in the folder are in no class: they are unlabelled.",
              m_withoutClass);
    noteIfAny(draft.manifest, "Folders without sound were left out.", m_withoutSound);
    noteIfAny(draft.manifest, "Files that are not sound were left out.", m_otherFiles);
    if (draft.manifest.items.size() == m_withoutClass) {
        throw InputError(m_root, InputFault::PartMissing,
                         {"subfolder with sound", "a folder a class, named after it"});
    }
    return draft.finish(request.split);
}

bool holdsSound(const path& folder) {
    std::error_code error; // what cannot be read holds nothing for us
    std::filesystem::recursive_directory_iterator at(folder, error);
    for (; !error && at != std::filesystem::recursive_directory_iterator(); at.increment(error)) {
        if (!isHidden(at->path()) && hasSoundExtension(at->path())) {
            return true;
        }
    }
    return false;
}

} // namespace

DatasetManifest readFolders(const DatasetRequest& request, std::stop_token stop) {
    if (!isFolder(request.path)) {
        throw InputError(request.path, InputFault::FileMissing);
    }
    FolderWalk walk(request, std::move(stop));
    DatasetManifest& manifest = walk.draft.manifest;
    manifest.kind = DatasetKind::FolderPerClass;
    manifest.root = request.path;
    manifest.name = settled(request.path).filename().string();
    const std::vector<path> folders = subfoldersOf(request.path);
    if (folders.empty() || !std::ranges::all_of(folders, isSplitName)) {
        walk.readSplit(request.path, -1);
        return walk.finish(request);
    }
    for (const path& folder : folders) {
        manifest.splitNames.push_back(folder.filename().string());
        walk.readSplit(folder, static_cast<std::int32_t>(manifest.splitNames.size()) - 1);
    }
    return walk.finish(request);
}

bool looksLikeFolders(const path& folder) {
    try {
        const std::vector<path> entries = entriesOf(folder);
        return std::ranges::none_of(entries, hasSoundExtension) &&
               std::ranges::count_if(entries, holdsSound) >= 2;
    } catch (const InputError&) {
        return false; // nothing that can be read looks like anything
    }
}

} // namespace candor
