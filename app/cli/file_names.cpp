// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_names.h"

#include <cstddef>
#include <filesystem>
#include <unordered_map>

namespace candor::cli {
namespace {

enum class Form { WithinRoot, WithRoot, Whole };

/// The path within its root; empty when the root is a list that names files elsewhere.
std::filesystem::path withinRoot(const ListedAudio& file, const std::filesystem::path& root) {
    const std::filesystem::path relative = file.path.lexically_relative(root);
    return relative.empty() || *relative.begin() == ".." || relative == "."
               ? std::filesystem::path()
               : relative;
}

std::string nameOf(const ListedAudio& file, Form form) {
    if (file.root.empty() || form == Form::Whole) {
        return file.path.string();
    }
    std::filesystem::path root = file.root.lexically_normal();
    std::filesystem::path relative = withinRoot(file, root);
    if (relative.empty()) { // a playlist: its own folder is what its entries are relative to
        root = root.parent_path();
        relative = withinRoot(file, root);
    }
    if (relative.empty()) {
        return file.path.string();
    }
    const std::filesystem::path folder = root.has_filename() ? root : root.parent_path();
    return (form == Form::WithinRoot ? relative : folder.filename() / relative).string();
}

} // namespace

std::filesystem::path wholePath(const std::filesystem::path& path) {
    std::error_code ignored; // the name as given is as good
    return std::filesystem::absolute(path, ignored).lexically_normal();
}

std::vector<std::string> uniqueFileNames(std::span<const ListedAudio> files) {
    std::vector<std::string> names(files.size());
    std::vector<bool> named(files.size(), false);
    for (const Form form : {Form::WithinRoot, Form::WithRoot, Form::Whole}) {
        std::unordered_map<std::string, std::size_t> uses;
        for (std::size_t index = 0; index < files.size(); ++index) {
            names[index] = named[index] ? names[index] : nameOf(files[index], form);
            ++uses[names[index]];
        }
        for (std::size_t index = 0; index < files.size(); ++index) {
            named[index] = uses[names[index]] == 1;
        }
    }
    return names;
}

} // namespace candor::cli
