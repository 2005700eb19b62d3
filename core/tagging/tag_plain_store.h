// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_store.h"

#include <cstdint>
#include <memory>

namespace candor {

/// Sound with tags in front of it and behind: ID3v2 tags, then the file's own format, then any of
/// APE, ID3v2 with a footer, Lyrics3 (never touched) and ID3v1.
class PlainStore final : public TagStore {
public:
    /// The format's own tag; the others are found.
    PlainStore(TagStream& stream, TagFormat format, std::unique_ptr<TagUnit> own,
               std::int64_t place, std::int64_t size);
};

/// Where a file's own format begins: after ID3v2 tags at its start. Throws TagRefusal.
[[nodiscard]] std::int64_t afterId3v2(const TagStream& stream);

} // namespace candor
