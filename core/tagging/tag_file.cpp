// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_file.h"

#include "tagging/tag_store.h"

#include <algorithm>
#include <stdexcept>

namespace candor {
namespace {

using Access = TagStream::Access;

/// Gives a parser's refusal the file's name.
template <typename Work>
auto named(const std::filesystem::path& path, Work work) {
    try {
        return work();
    } catch (const TagRefusal& refusal) {
        throw TagError(path, refusal.fault(), refusal.arguments());
    } catch (const std::logic_error&) { // a parser's own mistake must not end the program
        throw TagError(path, TagFault::NotParsed);
    }
}

void setAll(TagStore& store, const std::vector<TagChange>& changes) {
    for (const TagChange& change : changes) {
        store.set(change.field, change.after);
    }
}

/// What the changes did not ask for.
std::vector<TagPart> othersOf(const TagStore& store, const std::vector<TagChange>& changes) {
    std::vector<TagPart> parts = store.parts();
    std::erase_if(parts, [&changes](const TagPart& part) {
        return part.field &&
               std::ranges::find(changes, *part.field, &TagChange::field) != changes.end();
    });
    return parts;
}

/// The first part that is not there, in this order; none: all are.
const TagPart* firstLost(const std::vector<TagPart>& parts, const std::vector<TagPart>& kept) {
    auto at = kept.begin();
    for (const TagPart& part : parts) {
        at = std::find(at, kept.end(), part);
        if (at == kept.end()) {
            return &part;
        }
        ++at;
    }
    return nullptr;
}

bool sameBytes(const TagStream& one, std::int64_t from, const TagStream& other, std::int64_t at,
               std::int64_t count) {
    constexpr std::int64_t Piece = 1 << 20; // bytes
    while (count > 0) {
        const std::int64_t size = std::min(count, Piece);
        const std::string bytes = one.at(from, size);
        if (static_cast<std::int64_t>(bytes.size()) != size || bytes != other.at(at, size)) {
            return false;
        }
        from += size;
        at += size;
        count -= size;
    }
    return true;
}

/// Whether a file is another one but for these changes.
bool differsOnlyBy(const std::vector<TagSplice>& splices, const TagStream& original,
                   const TagStream& copy) {
    std::int64_t from = 0;
    std::int64_t at = 0;
    for (const TagSplice& splice : splices) {
        if (!sameBytes(original, from, copy, at, splice.place - from)) {
            return false;
        }
        at += splice.place - from + static_cast<std::int64_t>(splice.bytes.size());
        from = splice.end();
    }
    const std::int64_t left = original.length() - from;
    return copy.length() - at == left && sameBytes(original, from, copy, at, left);
}

} // namespace

FileTags readTags(const std::filesystem::path& path) {
    return named(path, [&path] {
        TagStream stream(path, Access::Read);
        const auto store = openTagStore(stream);
        return FileTags{store->format(), store->values()};
    });
}

void requireTagsWritable(const std::filesystem::path& path, const std::vector<TagChange>& changes) {
    named(path, [&] {
        TagStream stream(path, Access::Read);
        const auto store = openTagStore(stream);
        setAll(*store, changes);
        static_cast<void>(store->splices());
    });
}

void writeTagsInPlace(const std::filesystem::path& path, const std::vector<TagChange>& changes) {
    named(path, [&] {
        TagStream stream(path, Access::Write);
        const auto store = openTagStore(stream);
        setAll(*store, changes);
        stream.apply(store->splices());
    });
}

void requireOthersKept(const std::filesystem::path& original, const std::filesystem::path& copy,
                       const std::vector<TagChange>& changes) {
    named(original, [&] {
        const TagStream before(original, Access::Read);
        TagStream opened(original, Access::Read);
        const auto store = openTagStore(opened);
        const std::vector<TagPart> parts = othersOf(*store, changes);
        setAll(*store, changes);
        const std::vector<TagPart> expected = othersOf(*store, changes);
        TagStream written(copy, Access::Read);
        const auto read = openTagStore(written);
        const std::vector<TagPart> found = othersOf(*read, changes);
        const TagPart* lost = firstLost(parts, expected);
        lost = lost != nullptr ? lost : firstLost(expected, found);
        if (lost != nullptr || found.size() != expected.size()) {
            throw opened.error(TagFault::OthersDiffer,
                               {lost != nullptr ? lost->name : "what stands in its tags"});
        }
        if (!differsOnlyBy(store->splices(), before, written)) {
            throw opened.error(TagFault::OthersDiffer, {"bytes beside its tags"});
        }
    });
}

} // namespace candor
