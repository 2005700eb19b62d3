// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/shard_merge.h"

#include "dataset/group_column.h"
#include "dataset/logits_assembly.h"
#include "dataset/split_column.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace candor {
namespace {

using Shards = std::span<const std::shared_ptr<const LogitsTable>>;

/// Where a file of the result comes from.
struct Place {
    std::int64_t position = 0; // among all that were listed
    const LogitsTable* shard = nullptr;
    std::size_t file = 0;
};

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

void requireShard(const LogitsTable& table) {
    if (table.shard.number == 0) {
        throw MergeError(table.source.string() +
                         ": this is no shard; expected files that extract --shard has written");
    }
}

void requireSameRun(const LogitsTable& first, const LogitsTable& other) {
    const std::string here = other.source.string() + ": ";
    const std::string there = first.source.string();
    if (other.shard.of != first.shard.of) {
        throw MergeError(here + "this is one of " + std::to_string(other.shard.of) +
                         " shards, but " + there + " is one of " + std::to_string(first.shard.of) +
                         "; merge shards of one run");
    }
    if (other.shard.files != first.shard.files || other.shard.listing != first.shard.listing) {
        throw MergeError(here + "it was made from another list of files (" +
                         std::to_string(other.shard.files) + ") than " + there + " (" +
                         std::to_string(first.shard.files) +
                         "); name the same files in the same order for every shard");
    }
    if (other.classes.names() != first.classes.names()) {
        throw MergeError(here + "its classes are " + joined(other.classes.names()) + ", those of " +
                         there + " " + joined(first.classes.names()) +
                         "; extract all shards with the same models");
    }
    if (other.memberNames != first.memberNames) {
        throw MergeError(here + "its members are " + joined(other.memberNames) + ", those of " +
                         there + " " + joined(first.memberNames) +
                         "; extract all shards with the same models");
    }
    if (other.truth.task() != first.truth.task()) {
        throw MergeError(here + "it has one label a file where " + there +
                         " has several, or the other way round; extract all shards with the same "
                         "models");
    }
}

void requireAll(Shards shards) {
    std::vector<const LogitsTable*> byNumber(shards.front()->shard.of, nullptr);
    for (const auto& shard : shards) {
        const LogitsTable*& place = byNumber.at(shard->shard.number - 1);
        if (place != nullptr) {
            throw MergeError(shard->source.string() + ": this is shard " +
                             std::to_string(shard->shard.number) + ", and so is " +
                             place->source.string() + "; give each shard once");
        }
        place = shard.get();
    }
    std::vector<std::string> missing;
    for (std::size_t index = 0; index < byNumber.size(); ++index) {
        if (byNumber[index] == nullptr) {
            missing.push_back(std::to_string(index + 1));
        }
    }
    if (!missing.empty()) {
        throw MergeError("of " + std::to_string(byNumber.size()) + " shards these are missing: " +
                         joined(missing) + "; extract them, too, and give all of them");
    }
}

std::vector<Place> placesOf(Shards shards) {
    std::vector<Place> places;
    for (const auto& shard : shards) {
        for (std::size_t file = 0; file < shard->files(); ++file) {
            places.push_back({shard->position[file], shard.get(), file});
        }
    }
    std::ranges::sort(places, {}, &Place::position);
    return places;
}

/// Patches of the result in order, each by its shard and index there.
struct PatchPlace {
    const LogitsTable* shard = nullptr;
    std::size_t patch = 0;
};

std::vector<PatchPlace> patchesOf(const std::vector<Place>& places,
                                  std::vector<std::uint32_t>& fileOfPatch) {
    std::vector<PatchPlace> patches;
    for (std::size_t index = 0; index < places.size(); ++index) {
        const Place& place = places[index];
        const PatchGrouping& grouping = place.shard->patches;
        for (std::size_t k = 0; k < grouping.patchCount(place.file); ++k) {
            patches.push_back({place.shard, grouping.patch(place.file, k)});
            fileOfPatch.push_back(static_cast<std::uint32_t>(index));
        }
    }
    return patches;
}

LogitMatrix mergedLogits(const std::vector<PatchPlace>& patches, const LogitMatrix& like) {
    const ScoreShape shape{like.members(), patches.size(), like.classes()};
    ScoreBuffer scores(shape.elements() * sizeof(float));
    auto* values = reinterpret_cast<float*>(scores.data());
    for (std::size_t member = 0; member < shape.members; ++member) {
        for (const PatchPlace& place : patches) {
            place.shard->logits.readRow(member, place.patch, std::span(values, shape.classes));
            values += shape.classes;
        }
    }
    return {shape, {}, like.activation(), std::move(scores)};
}

GroundTruth truthOf(const std::vector<Place>& places, const GroundTruth& like) {
    std::vector<std::int32_t> labels;
    std::vector<std::int8_t> relevance;
    const std::size_t classes = like.classes();
    for (const Place& place : places) {
        const GroundTruth& truth = place.shard->truth;
        if (like.task() == Task::SingleLabel) {
            labels.push_back(truth.label(place.file));
            continue;
        }
        const bool labelled = truth.isLabelled(place.file);
        for (std::size_t label = 0; label < classes; ++label) {
            const std::int8_t one = truth.isCorrect(place.file, label) ? 1 : 0;
            relevance.push_back(labelled ? one : std::int8_t{-1});
        }
    }
    return like.task() == Task::SingleLabel
               ? GroundTruth::singleLabel(std::move(labels), classes)
               : GroundTruth::multiLabel(std::move(relevance), classes);
}

void setSplits(LogitsTable& table, const std::vector<Place>& places) {
    SplitColumn splits;
    for (const Place& place : places) {
        const LogitsTable& shard = *place.shard;
        // A shard may lack splits because none of its own files is in one.
        splits.append(shard.split.empty() ? "none" : shard.splitNames[shard.split[place.file]],
                      {table.source, "split"});
    }
    table.splitNames = std::move(splits.names);
    table.split = std::move(splits.index);
}

void setGroups(LogitsTable& table, const std::vector<Place>& places) {
    GroupColumn groups;
    for (const Place& place : places) {
        const LogitsTable& shard = *place.shard;
        const std::int32_t group = shard.group.empty() ? -1 : shard.group[place.file];
        groups.append(group < 0 ? "" : shard.groupNames[static_cast<std::size_t>(group)]);
    }
    table.groupNames = groups.names();
    table.group = std::move(groups.index);
}

void setStarts(LogitsTable& table, const std::vector<PatchPlace>& patches) {
    for (const PatchPlace& place : patches) {
        if (place.shard->patchStart.empty()) {
            throw MergeError(place.shard->source.string() +
                             ": it lacks the starts of its patches, which other shards have; "
                             "extract it again");
        }
        table.patchStart.push_back(place.shard->patchStart[place.patch]);
    }
}

void setColumns(LogitsTable& table, Shards shards, const std::vector<Place>& places,
                const std::vector<PatchPlace>& patches) {
    for (const Place& place : places) {
        table.fileNames.append(place.shard->fileNames.at(place.file));
    }
    const auto has = [shards](auto column) {
        return std::ranges::any_of(
            shards, [column](const auto& shard) { return !((*shard).*column).empty(); });
    };
    if (has(&LogitsTable::split)) {
        setSplits(table, places);
    }
    if (has(&LogitsTable::group)) {
        setGroups(table, places);
    }
    if (has(&LogitsTable::patchStart)) {
        setStarts(table, patches);
    }
}

} // namespace

std::shared_ptr<const LogitsTable> mergeShards(Shards shards, const std::filesystem::path& source) {
    if (shards.empty()) {
        throw MergeError("no shard was given to merge");
    }
    for (const auto& shard : shards) {
        requireShard(*shard);
        requireSameRun(*shards.front(), *shard);
    }
    requireAll(shards);
    const std::vector<Place> places = placesOf(shards);
    if (places.empty()) {
        throw MergeError("no file could be heard in any of the shards: there is nothing to merge");
    }
    std::vector<std::uint32_t> fileOfPatch;
    const std::vector<PatchPlace> patches = patchesOf(places, fileOfPatch);
    const LogitsTable& like = *shards.front();
    LogitsTable table;
    table.source = source;
    table.logits = mergedLogits(patches, like.logits);
    table.patches = PatchGrouping(fileOfPatch, places.size());
    table.truth = truthOf(places, like.truth);
    table.classes = like.classes;
    table.memberNames = like.memberNames;
    setColumns(table, shards, places, patches);
    return completed(std::move(table));
}

} // namespace candor
