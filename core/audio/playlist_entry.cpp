// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/playlist_entry.h"

#include <algorithm>
#include <system_error>
#include <vector>

namespace candor {
namespace {

namespace fs = std::filesystem;

int hexDigit(char sign) {
    if (sign >= '0' && sign <= '9') {
        return sign - '0';
    }
    const char lower = static_cast<char>(sign | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isAlphanumeric(char sign) {
    return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') ||
           (sign >= 'A' && sign <= 'Z');
}

// "http" of "http://…", "file" of "file:///…" and "file:/…". One letter is a drive of Windows.
std::string schemeOf(std::string_view text) {
    const std::size_t end = text.find(':');
    if (end == std::string_view::npos || end < 2 || !text.substr(end + 1).starts_with('/')) {
        return {};
    }
    std::string scheme(text.substr(0, end));
    const bool valid = std::ranges::all_of(scheme, [](char sign) {
        return isAlphanumeric(sign) || sign == '+' || sign == '-' || sign == '.';
    });
    std::ranges::transform(scheme, scheme.begin(), [](char sign) {
        return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    });
    const bool remote = text.substr(end + 1).starts_with("//");
    return valid && (remote || scheme == "file") ? scheme : std::string();
}

// The path of file:///a, file://localhost/a, file://host/a (a share: not on this machine), file:/a.
std::optional<fs::path> pathOfFileUrl(std::string_view url) {
    std::string_view rest = url.substr(url.find(':') + 1);
    if (rest.starts_with("//")) {
        rest.remove_prefix(2);
        const std::string_view host = rest.substr(0, rest.find('/'));
        if (!host.empty() && host != "localhost" && host != "127.0.0.1") {
            return std::nullopt;
        }
        rest.remove_prefix(host.size());
    }
    return fs::path(percentDecoded(rest));
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text,
                               [](char sign) { return static_cast<unsigned char>(sign) < 0x80; });
}

std::string utf8FromLatin1(std::string_view text) {
    std::string utf8;
    for (const char sign : text) {
        const auto code = static_cast<unsigned char>(sign);
        if (code < 0x80) {
            utf8 += sign;
        } else {
            utf8 += static_cast<char>(0xc0U | code >> 6);
            utf8 += static_cast<char>(0x80U | (code & 0x3fU));
        }
    }
    return utf8;
}

// The entry as it stands, and what else its bytes may mean.
std::vector<std::string> readings(std::string_view entry) {
    std::vector<std::string> found{std::string(entry)};
    if (!isAscii(entry)) {
        found.push_back(utf8FromLatin1(entry));
    }
    if (entry.find('\\') != std::string_view::npos) {
        for (std::size_t index = 0, count = found.size(); index < count; ++index) {
            std::string slashed = found[index];
            std::ranges::replace(slashed, '\\', '/');
            found.push_back(std::move(slashed));
        }
    }
    return found;
}

} // namespace

std::string percentDecoded(std::string_view text) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '%' && at + 2 < text.size();
        const int high = escape ? hexDigit(text[at + 1]) : -1;
        const int low = escape ? hexDigit(text[at + 2]) : -1;
        if (high < 0 || low < 0) {
            decoded += text[at];
        } else {
            decoded += static_cast<char>(high << 4 | low);
            at += 2;
        }
    }
    return decoded;
}

std::optional<fs::path> pathOfEntry(std::string_view entry, const fs::path& folder) {
    const std::string scheme = schemeOf(entry);
    if (!scheme.empty()) {
        return scheme == "file" ? pathOfFileUrl(entry) : std::nullopt;
    }
    const std::vector<std::string> candidates = readings(entry);
    for (const std::string& candidate : candidates) {
        std::error_code missing;
        if (candidates.size() > 1 && fs::exists(folder / candidate, missing)) {
            return folder / candidate;
        }
    }
    // None is there: backslashes are likelier from Windows than part of a name.
    const bool slashes = entry.find('\\') != std::string_view::npos;
    return folder / candidates[slashes ? candidates.size() / 2 : 0];
}

std::optional<fs::path> pathOfUri(std::string_view uri, const fs::path& folder) {
    const std::string scheme = schemeOf(uri);
    if (!scheme.empty()) {
        return scheme == "file" ? pathOfFileUrl(uri) : std::nullopt;
    }
    return folder / percentDecoded(uri);
}

} // namespace candor
