// SPDX-License-Identifier: GPL-3.0-or-later
#include "shard_argument.h"

#include "audio/file_identity.h"

#include <charconv>
#include <stdexcept>
#include <utility>

namespace candor::cli {
namespace {

/// The whole number that is all of the text; 0 when it is none.
std::size_t shardNumber(const std::string& text) {
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && rest == end ? number : 0;
}

/// 60 bits: a positive number in any of numpy's readers.
std::uint64_t listingHash(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) {
        all += name;
        all += '\0'; // in no path
    }
    return std::stoull(hashOfBytes(all).substr(0, 15), nullptr, 16);
}

} // namespace

Shard shardFrom(const std::string& text) {
    const std::size_t slash = text.find('/');
    Shard shard;
    if (slash != std::string::npos) {
        shard = {shardNumber(text.substr(0, slash)), shardNumber(text.substr(slash + 1))};
    }
    constexpr std::size_t Most = 1'000'000;
    if (shard.number == 0 || shard.number > shard.of || shard.of > Most) {
        throw std::invalid_argument("--shard " + text +
                                    ": expected I/N with I from 1 to N, such as 3/16");
    }
    return shard;
}

void takeShard(RunFiles& files, const Shard& shard) {
    files.shard = {shard.number, shard.of, files.listed.size(), listingHash(files.names)};
    std::vector<ListedAudio> listed;
    std::vector<std::string> names;
    std::vector<ManifestItem> items;
    for (std::size_t place = shard.number - 1; place < files.listed.size(); place += shard.of) {
        listed.push_back(std::move(files.listed[place]));
        names.push_back(std::move(files.names[place]));
        if (!files.known.items.empty()) {
            items.push_back(std::move(files.known.items[place]));
        }
        files.positions.push_back(static_cast<std::int64_t>(place));
    }
    files.listed = std::move(listed);
    files.names = std::move(names);
    files.known.items = std::move(items);
}

} // namespace candor::cli
