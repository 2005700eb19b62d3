// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/audio_listing.h"

#include "audio/playlist.h"
#include "audio/sound_signature.h"
#include "cancelled.h"
#include "shown_text.h"
#include "sound_extension.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <system_error>
#include <unordered_set>
#include <utility>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t BatchSize = 256; // files told at once

bool isSound(const fs::path& path) {
    if (hasSoundExtension(path)) {
        return true;
    }
    std::array<char, SignatureSize> start{};
    std::ifstream file(path, std::ios::binary);
    file.read(start.data(), start.size());
    return startsLikeSound({start.data(), static_cast<std::size_t>(file.gcount())});
}

/// What is left to walk, on a stack of its own: folders may nest deeper than calls should.
struct Pending {
    fs::path path;
    bool isFolder = false;
    bool isLink = false; // to a folder
};

class Walk {
public:
    Walk(std::stop_token stop, const std::function<void(const std::vector<ListedAudio>&)>& found)
        : m_stop(std::move(stop)), m_found(found) {}

    void takeNamed(const fs::path& named) {
        std::error_code error;
        if (fs::is_directory(named, error)) {
            walkFolder(named);
        } else if (const auto format = playlistFormat(named)) {
            takePlaylist(named, *format);
        } else {
            add({named, {}});
        }
    }

    [[nodiscard]] AudioListing finish() {
        tell();
        return std::move(m_listing);
    }

private:
    void takePlaylist(const fs::path& path, PlaylistFormat format) {
        Playlist playlist = readPlaylist(path, format);
        for (const std::string& problem : playlist.problems) {
            m_listing.problems.push_back({path, shownPath(path) + ": " + problem});
        }
        for (fs::path& entry : playlist.entries) {
            std::error_code error;
            if (fs::is_directory(entry, error)) {
                walkFolder(entry);
            } else {
                add({std::move(entry), path});
            }
        }
    }

    // Links to folders come last, so that a folder is found under its own name first.
    void walkFolder(const fs::path& root) {
        std::vector<fs::path> links{root};
        for (std::size_t next = 0; next < links.size(); ++next) {
            std::vector<Pending> stack{{links[next], true, false}};
            while (!stack.empty()) {
                const Pending current = std::move(stack.back());
                stack.pop_back();
                if (current.isLink) {
                    links.push_back(current.path);
                } else if (current.isFolder) {
                    pushContents(current.path, stack);
                } else if (isSound(current.path)) {
                    add({current.path, root});
                } else {
                    ++m_listing.skipped;
                }
                requireRunning();
            }
        }
    }

    void pushContents(const fs::path& folder, std::vector<Pending>& stack) {
        if (!isNew(folder)) {
            return;
        }
        std::error_code error;
        std::vector<Pending> contents;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
             entry.increment(error)) {
            take(*entry, contents);
            requireRunning();
        }
        if (error) {
            m_listing.problems.push_back({folder, shownPath(folder) +
                                                      ": this folder cannot be read (" +
                                                      error.message() + "); check its rights."});
        }
        std::ranges::sort(contents, std::greater(), [](const Pending& one) -> const std::string& {
            return one.path.native();
        });
        stack.insert(stack.end(), std::move_iterator(contents.begin()),
                     std::move_iterator(contents.end()));
    }

    // Pipes and devices are passed over unopened: opening some of them would wait for ever. A link
    // to nothing stays, so that a track that is gone is not passed over in silence.
    void take(const fs::directory_entry& entry, std::vector<Pending>& contents) {
        std::error_code error;
        if (entry.path().filename().native().starts_with('.')) {
            ++m_listing.hidden; // among them what macOS leaves beside each file on foreign disks
            return;
        }
        const bool folder = entry.is_directory(error);
        const bool dangling = entry.is_symlink(error) && !entry.exists(error);
        if (folder || dangling || entry.is_regular_file(error)) {
            contents.push_back({entry.path(), folder, folder && entry.is_symlink(error)});
        } else {
            ++m_listing.skipped;
        }
    }

    // By device and number, whatever the path: links can make loops.
    bool isNew(const fs::path& folder) {
        struct stat status {};
        return ::stat(folder.c_str(), &status) != 0 ||
               m_folders.emplace(status.st_dev, status.st_ino).second;
    }

    void add(ListedAudio audio) {
        std::error_code error;
        fs::path whole = fs::absolute(audio.path, error);
        if (!m_paths.insert((error ? audio.path : whole).lexically_normal().native()).second) {
            return;
        }
        if (m_found) {
            m_batch.push_back(audio);
        }
        m_listing.files.push_back(std::move(audio));
        if (m_batch.size() == BatchSize) {
            tell();
        }
        requireRunning();
    }

    void tell() {
        if (!m_batch.empty()) {
            m_found(m_batch);
            m_batch.clear();
        }
    }

    void requireRunning() const {
        if (m_stop.stop_requested()) {
            throw Cancelled();
        }
    }

    std::stop_token m_stop;
    const std::function<void(const std::vector<ListedAudio>&)>& m_found;
    AudioListing m_listing;
    std::vector<ListedAudio> m_batch; // not told yet
    std::set<std::pair<dev_t, ino_t>> m_folders;
    std::unordered_set<std::string> m_paths; // absolute
};

} // namespace

AudioListing listAudio(const std::vector<fs::path>& named, std::stop_token stop,
                       const std::function<void(const std::vector<ListedAudio>&)>& found) {
    Walk walk(std::move(stop), found);
    for (const fs::path& path : named) {
        walk.takeNamed(path);
    }
    return walk.finish();
}

} // namespace candor
