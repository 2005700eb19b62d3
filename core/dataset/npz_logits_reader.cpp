// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/npz_logits_reader.h"

#include "dataset/logits_arrays.h"
#include "dataset/logits_reader.h"
#include "dataset/npz_archive.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

namespace candor {
namespace {

using Aliases = std::span<const std::string_view>;
constexpr std::string_view LogitsKeys[] = {"logits", "scores", "outputs", "predictions"};
constexpr std::string_view ProbabilityKeys[] = {"probabilities", "probs", "posteriors"};
constexpr std::string_view LabelKeys[] = {"labels", "y", "targets", "y_true"};

// "logits" says so; the other names are used for either.
NameHint hintOf(std::string_view key) {
    return key == "logits" ? NameHint::Logits : NameHint::None;
}

std::string quotedList(const std::vector<std::string>& names, const char* last) {
    constexpr std::size_t Most = 12; // a sentence, not a listing
    std::string text;
    for (std::size_t index = 0; index < std::min(names.size(), Most); ++index) {
        const bool final = index + 1 == names.size() && index > 0;
        text += final ? last : index > 0 ? ", " : "";
        text += '"' + names[index] + '"';
    }
    return names.size() > Most ? text + " and more" : text;
}

// The one key of the archive with this meaning, or an empty string.
std::string keyWithMeaning(const NpzArchive& archive, const std::filesystem::path& path,
                           Aliases aliases) {
    std::string found;
    for (const std::string_view alias : aliases) {
        if (std::ranges::find(archive.keys(), alias) == archive.keys().end()) {
            continue;
        }
        if (!found.empty()) {
            throw InputError(path, InputFault::KeyAmbiguous, {found, std::string(alias)});
        }
        found = alias;
    }
    return found;
}

InputError missing(const NpzArchive& archive, const std::filesystem::path& path,
                   std::vector<std::string> accepted) {
    const std::string found =
        archive.keys().empty() ? "nothing" : quotedList(archive.keys(), " and ");
    return {path, InputFault::KeyMissing, {quotedList(accepted, " or "), found}};
}

std::optional<NpyArray> openOptional(const NpzArchive& archive, const std::string& key) {
    auto stream = archive.open(key);
    return stream == nullptr ? std::nullopt : std::optional(openNpy(std::move(stream)));
}

/// One of the two keys alone means something else.
std::optional<ShardArrays> openShard(const NpzArchive& archive) {
    auto shard = openOptional(archive, "shard");
    auto position = openOptional(archive, "file_position");
    return shard && position ? std::optional(ShardArrays{std::move(*shard), std::move(*position)})
                             : std::nullopt;
}

} // namespace

LogitsTable readNpzLogits(const std::filesystem::path& path, const ReadOptions& options,
                          ReadMeter& meter) {
    const NpzArchive archive(path);
    std::string scores = keyWithMeaning(archive, path, LogitsKeys);
    const bool probabilities = scores.empty();
    if (probabilities) {
        scores = keyWithMeaning(archive, path, ProbabilityKeys);
    }
    if (scores.empty()) {
        std::vector<std::string> accepted(std::begin(LogitsKeys), std::end(LogitsKeys));
        accepted.insert(accepted.end(), std::begin(ProbabilityKeys), std::end(ProbabilityKeys));
        throw missing(archive, path, std::move(accepted));
    }
    const std::string labels = keyWithMeaning(archive, path, LabelKeys);
    if (labels.empty()) {
        throw missing(archive, path, {std::begin(LabelKeys), std::end(LabelKeys)});
    }
    LogitsArrays arrays{openNpy(archive.open(scores)),
                        probabilities ? NameHint::Probabilities : hintOf(scores),
                        openNpy(archive.open(labels)),
                        openOptional(archive, "file_index"),
                        openOptional(archive, "class_names"),
                        openOptional(archive, "file_names"),
                        openOptional(archive, "member_names"),
                        openOptional(archive, "patch_start"),
                        openOptional(archive, "split"),
                        openOptional(archive, "group"),
                        openShard(archive)};
    arrays.isOurs = archive.open(std::string(WriterMark)) != nullptr;
    return readArrays(std::move(arrays), options.choices, meter);
}

} // namespace candor
