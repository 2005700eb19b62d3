// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_file.h"
#include "tagging/tag_stream.h"

#include <memory>
#include <string>
#include <vector>

namespace candor {

/// The tags of one open file, in the form of its format. Only our fields are ever touched.
class TagStore {
public:
    TagStore() = default;
    virtual ~TagStore() = default;
    TagStore(const TagStore&) = delete;
    TagStore& operator=(const TagStore&) = delete;

    [[nodiscard]] virtual TagFormat format() const = 0;
    [[nodiscard]] virtual TagValues values() = 0;
    /// Without values the field goes.
    virtual void set(TagField field, const std::vector<std::string>& values) = 0;
    /// In place. Throws TagError (WriteFailed, and NotParsed where something would be lost).
    virtual void save() = 0;
};

/// Tells the container by content. Throws TagError (NoTagFormat, NotParsed, NotReadable). The
/// stream stays the caller's.
[[nodiscard]] std::unique_ptr<TagStore> openTagStore(TagStream& stream);

// One for each family; each throws TagError (NotParsed) for a file that is damaged.
/// MPEG audio, TrueAudio.
[[nodiscard]] std::unique_ptr<TagStore> openId3Tags(TagStream& stream);
/// RIFF WAVE or AIFF.
[[nodiscard]] std::unique_ptr<TagStore> openChunkTags(TagStream& stream);
[[nodiscard]] std::unique_ptr<TagStore> openFlacTags(TagStream& stream);
[[nodiscard]] std::unique_ptr<TagStore> openOggTags(TagStream& stream);
[[nodiscard]] std::unique_ptr<TagStore> openMp4Tags(TagStream& stream);
/// Monkey's Audio, WavPack, Musepack.
[[nodiscard]] std::unique_ptr<TagStore> openApeTags(TagStream& stream);
[[nodiscard]] std::unique_ptr<TagStore> openAsfTags(TagStream& stream);

} // namespace candor
