// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/sound_index.h"

#include "cancelled.h"
#include "sound_extension.h"

#include "dataset/input_error.h"

#include <algorithm>
#include <system_error>

namespace candor {
namespace {

constexpr int DeepestLevel = 4; // MSD nests three; links that lead back up must end somewhere

bool isSound(const std::filesystem::path& file) {
    return !file.filename().string().starts_with("._") && hasSoundExtension(file);
}

} // namespace

SoundIndex::SoundIndex(const std::filesystem::path& folder, Key key, std::stop_token stop) {
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) {
        return;
    }
    using Walk = std::filesystem::recursive_directory_iterator;
    Walk at(folder, std::filesystem::directory_options::follow_directory_symlink, error);
    for (; !error && at != Walk(); at.increment(error)) {
        if (stop.stop_requested()) {
            throw Cancelled();
        }
        if (at.depth() >= DeepestLevel) {
            at.disable_recursion_pending();
        }
        std::error_code dangling; // a link that leads nowhere is a file that is not there
        if (!isSound(at->path()) || !at->is_regular_file(dangling)) {
            continue;
        }
        std::string file = at->path().lexically_relative(folder).generic_string();
        std::string name = key == Key::Path ? file : at->path().stem().string();
        const auto [place, added] = m_files.try_emplace(std::move(name), file);
        if (!added) {
            place->second = std::min(place->second, file);
        }
    }
    if (error) {
        throw InputError(folder, InputFault::NotReadable, {error.message()});
    }
}

std::optional<std::filesystem::path> SoundIndex::find(const std::string& key) const {
    const auto found = m_files.find(key);
    return found == m_files.end() ? std::nullopt
                                  : std::optional<std::filesystem::path>(found->second);
}

} // namespace candor
