// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/playlist.h"

#include "audio/playlist_entry.h"
#include "plain_file.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cstddef>
#include <map>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t LargestPlaylist = 64; // MiB: a million paths

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char sign) {
        return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    });
    return lower;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view Blank = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(Blank);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(Blank) - first + 1);
}

/// Lines end in LF, CRLF or CR.
template <typename Take>
void forEachLine(std::string_view text, Take take) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        if (const std::string_view line = trimmed(text.substr(0, end)); !line.empty()) {
            take(line);
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void addEntry(Playlist& playlist, std::string_view entry, std::optional<fs::path> path) {
    if (path) {
        playlist.entries.push_back(std::move(*path));
    } else {
        playlist.problems.push_back("\"" + std::string(entry) +
                                    "\" is on the network, expected a file on this computer; "
                                    "download it and name the file.");
    }
}

void parseLines(std::string_view text, bool comments, const fs::path& folder, Playlist& playlist) {
    forEachLine(text, [&](std::string_view line) {
        if (!comments || line.front() != '#') {
            addEntry(playlist, line, pathOfEntry(line, folder));
        }
    });
}

// Entries by their number, in whatever order they stand.
void parsePls(std::string_view text, const fs::path& folder, Playlist& playlist) {
    std::map<unsigned long, std::string> entries;
    forEachLine(text, [&](std::string_view line) {
        const std::size_t equals = std::min(line.find('='), line.size());
        const std::string key = lowerCase(trimmed(line.substr(0, equals)));
        const std::string digits = key.starts_with("file") ? key.substr(4) : std::string();
        const bool isNumber = !digits.empty() && digits.size() < 10 &&
                              digits.find_first_not_of("0123456789") == std::string::npos;
        if (isNumber && equals < line.size()) {
            entries[std::stoul(digits)] = trimmed(line.substr(equals + 1));
        }
    });
    for (const auto& [number, entry] : entries) {
        addEntry(playlist, entry, pathOfEntry(entry, folder));
    }
}

// The name without the prefix of its namespace.
std::string_view localName(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    return name.substr(name.find(':') + 1); // npos + 1 is 0
}

// A track may name several copies of itself: the first on this machine counts.
void addTrack(const pugi::xml_node& track, const fs::path& folder, Playlist& playlist) {
    std::string remote;
    for (const pugi::xml_node& node : track.children()) {
        if (localName(node) != "location") {
            continue;
        }
        const std::string_view location = trimmed(node.child_value());
        if (auto path = pathOfUri(location, folder)) {
            return addEntry(playlist, location, std::move(path));
        }
        remote = remote.empty() ? std::string(location) : remote;
    }
    if (!remote.empty()) {
        addEntry(playlist, remote, std::nullopt);
    }
}

void parseXspf(std::string_view text, const fs::path& folder, Playlist& playlist) {
    pugi::xml_document document;
    const pugi::xml_parse_result result = document.load_buffer(text.data(), text.size());
    if (!result || localName(document.document_element()) != "playlist") {
        playlist.problems.push_back(
            std::string("this is no XSPF playlist (") +
            (result ? "its root is not \"playlist\"" : result.description()) +
            "); write it again or name the files.");
        return;
    }
    for (const pugi::xml_node& list : document.document_element().children()) {
        if (localName(list) != "trackList") {
            continue;
        }
        for (const pugi::xml_node& track : list.children()) {
            if (localName(track) == "track") {
                addTrack(track, folder, playlist);
            }
        }
    }
}

// Any text is a list of paths to missing files: one at least must be there.
void requireOneFile(Playlist& playlist) {
    const bool any = std::ranges::any_of(playlist.entries, [](const fs::path& entry) {
        std::error_code missing;
        return fs::exists(entry, missing);
    });
    if (!any && !playlist.entries.empty()) {
        playlist.entries.clear();
        playlist.problems.push_back(
            "no line of this text names a file that is there, expected a path on each line, from "
            "the text's own folder.");
    }
}

} // namespace

std::optional<PlaylistFormat> playlistFormat(const fs::path& path) {
    const std::string extension = lowerCase(path.extension().string());
    if (extension == ".m3u" || extension == ".m3u8") {
        return PlaylistFormat::M3u;
    }
    if (extension == ".pls") {
        return PlaylistFormat::Pls;
    }
    if (extension == ".xspf") {
        return PlaylistFormat::Xspf;
    }
    return extension == ".txt" ? std::optional(PlaylistFormat::PathList) : std::nullopt;
}

Playlist parsePlaylist(std::string_view text, PlaylistFormat format, const fs::path& folder) {
    Playlist playlist;
    if (format == PlaylistFormat::Xspf) {
        parseXspf(text, folder, playlist);
    } else if (text.find('\0') != std::string_view::npos) {
        playlist.problems.push_back("this is no text in UTF-8; save it as a playlist in UTF-8.");
        return playlist;
    }
    if (text.starts_with("\xef\xbb\xbf")) {
        text.remove_prefix(3);
    }
    if (format == PlaylistFormat::Pls) {
        parsePls(text, folder, playlist);
    } else if (format != PlaylistFormat::Xspf) {
        parseLines(text, format == PlaylistFormat::M3u, folder, playlist);
    }
    if (format == PlaylistFormat::PathList) {
        requireOneFile(playlist);
    }
    if (playlist.entries.empty() && playlist.problems.empty()) {
        playlist.problems.emplace_back("the playlist names no file.");
    }
    return playlist;
}

Playlist readPlaylist(const fs::path& path, PlaylistFormat format) {
    const auto refused = [](std::string sentence) { return Playlist{{}, {std::move(sentence)}}; };
    std::string text;
    try {
        text = textOfPlainFile(path, LargestPlaylist);
    } catch (const PlainFileError& error) {
        return refused("the playlist cannot be read (" + std::string(error.what()) + ").");
    }
    return parsePlaylist(text, format, path.parent_path());
}

} // namespace candor
