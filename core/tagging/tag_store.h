// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_file.h"
#include "tagging/tag_stream.h"
#include "tagging/tag_unit.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace candor {

/// The tags of one open file, in the form of its format: one or more TagUnits, and how the file
/// changes around them when one of them does.
///
/// All of them are read and edited by hand, because the libraries that could do it lose what is not
/// theirs. TagLib 1.13 drops frames of ID3v2 that it does not know and the flags of the others,
/// turns 2.3 into 2.4 and cuts dates; it drops atoms of MP4 whose kind it does not know, and has no
/// names of its own there for our fields; it parts the values of one field between two objects of
/// ASF and reads them back in another order; it sorts APE and Vorbis comments and drops what is no
/// UTF-8. FFmpeg writes the whole container anew. Here every piece is kept as its bytes, and a file
/// whose every byte is not accounted for is refused.
class TagStore {
public:
    virtual ~TagStore() = default;
    TagStore(const TagStore&) = delete;
    TagStore& operator=(const TagStore&) = delete;

    [[nodiscard]] TagFormat format() const noexcept { return m_format; }
    /// Of the first tag that has the field.
    [[nodiscard]] TagValues values() const;
    /// Sets it in the format's own tag, and in every other tag that has the field: none goes on
    /// saying what is no longer so.
    void set(TagField field, const std::vector<std::string>& values);
    /// What all tags hold, and what beside them has to stay the same in a file that is written.
    [[nodiscard]] virtual std::vector<TagPart> parts() const;
    /// The changes of bytes that write what was set, in order.
    [[nodiscard]] virtual std::vector<TagSplice> splices() const;

protected:
    struct Placed {
        std::unique_ptr<TagUnit> tag;
        std::int64_t place = 0;
        std::int64_t size = 0; // bytes; 0: it is not there yet
        bool changed = false;
        [[nodiscard]] bool isWritten() const { return changed && (size > 0 || !tag->isEmpty()); }
    };

    TagStore(TagStream& stream, TagFormat format) : m_stream(stream), m_format(format) {}
    [[nodiscard]] TagStream& stream() const noexcept { return m_stream; }
    [[nodiscard]] const std::vector<Placed>& units() const noexcept { return m_units; }
    void setFormat(TagFormat format) noexcept { m_format = format; }
    /// Sorted. Throws TagRefusal where two of them touch the same bytes.
    [[nodiscard]] static std::vector<TagSplice> inOrder(std::vector<TagSplice> splices);
    /// The first one is the format's own.
    void add(std::unique_ptr<TagUnit> tag, std::int64_t place, std::int64_t size);

private:
    TagStream& m_stream;
    TagFormat m_format;
    std::vector<Placed> m_units;
};

/// Tells the container by content. Throws TagError (NoTagFormat, NotParsed, NotReadable) and
/// TagRefusal. The stream stays the caller's.
[[nodiscard]] std::unique_ptr<TagStore> openTagStore(TagStream& stream);

// One for each family; they throw the same.
/// MPEG audio, TrueAudio.
[[nodiscard]] std::unique_ptr<TagStore> openId3Tags(TagStream& stream);
/// Monkey's Audio, WavPack, Musepack.
[[nodiscard]] std::unique_ptr<TagStore> openApeTags(TagStream& stream);
[[nodiscard]] std::unique_ptr<TagStore> openFlacTags(TagStream& stream);
/// RIFF WAVE, RF64, AIFF.
[[nodiscard]] std::unique_ptr<TagStore> openChunkTags(TagStream& stream);
[[nodiscard]] std::unique_ptr<TagStore> openDsfTags(TagStream& stream);
[[nodiscard]] std::unique_ptr<TagStore> openOggTags(TagStream& stream);
[[nodiscard]] std::unique_ptr<TagStore> openMp4Tags(TagStream& stream);
[[nodiscard]] std::unique_ptr<TagStore> openAsfTags(TagStream& stream);

} // namespace candor
