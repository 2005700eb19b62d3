// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_file.h"

#include "tagging/tag_store.h"

#include <exception>
#include <new>

namespace candor {
namespace {

/// TagLib meets damaged files, too: what it throws says the same as NotParsed.
template <typename Work>
auto guarded(const std::filesystem::path& path, Work work) {
    try {
        return work();
    } catch (const TagError&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception&) {
        throw TagError(path, TagFault::NotParsed);
    }
}

} // namespace

FileTags readTags(const std::filesystem::path& path) {
    return guarded(path, [&path] {
        TagStream stream(path, TagStream::Access::Read);
        const auto store = openTagStore(stream);
        return FileTags{store->format(), store->values()};
    });
}

void writeTagsInPlace(const std::filesystem::path& path, const std::vector<TagChange>& changes) {
    guarded(path, [&] {
        TagStream stream(path, TagStream::Access::Write);
        const auto store = openTagStore(stream);
        for (const TagChange& change : changes) {
            store->set(change.field, change.after);
        }
        store->save();
    });
}

} // namespace candor
