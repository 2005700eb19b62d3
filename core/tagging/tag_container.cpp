// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_plain_file.h"
#include "tagging/tag_store.h"
#include "tagging/tag_text.h"

#include <taglib/id3v2framefactory.h>
#include <taglib/mpegfile.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace candor {
namespace {

using TagLib::ByteVector;
using Opener = std::unique_ptr<TagStore> (*)(TagStream&);

/// A container tells itself by these bytes at this place behind ID3v2 tags.
struct Mark {
    std::string_view bytes;
    unsigned int place;
    bool afterTags; // whether ID3v2 tags may stand before
    Opener open;
};

constexpr std::string_view AsfMark{
    "\x30\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C", 16};
constexpr std::array Marks{
    Mark{"fLaC", 0, true, openFlacTags},   Mark{"OggS", 0, false, openOggTags},
    Mark{"WAVE", 8, false, openChunkTags}, Mark{"AIFF", 8, false, openChunkTags},
    Mark{"AIFC", 8, false, openChunkTags}, Mark{"ftyp", 4, false, openMp4Tags},
    Mark{AsfMark, 0, false, openAsfTags},  Mark{"MAC ", 0, true, openApeTags},
    Mark{"wvpk", 0, true, openApeTags},    Mark{"MPCK", 0, true, openApeTags},
    Mark{"MP+", 0, true, openApeTags},     Mark{"TTA1", 0, true, openId3Tags},
    Mark{"TTA2", 0, true, openId3Tags},
};
constexpr unsigned int MarkRoom = 16; // bytes that the marks need

std::string lowerExtension(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    for (char& sign : extension) {
        sign = sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    }
    return extension.empty() ? extension : extension.substr(1);
}

// TagLib looks for two frames in a row. Where much stands before the first, the name decides.
bool isMpeg(TagStream& stream) {
    if (TagLib::MPEG::File::isSupported(&stream)) {
        return true;
    }
    const std::string extension = lowerExtension(stream.path());
    if (extension != "mp3" && extension != "mp2" && extension != "mp1") {
        return false;
    }
    TagLib::MPEG::File file(&stream, TagLib::ID3v2::FrameFactory::instance(), false);
    return file.firstFrameOffset() >= 0;
}

/// What the content is called in a refusal.
std::string nameOfFormat(const TagStream& stream) {
    const std::string extension = lowerExtension(stream.path());
    return extension.empty() ? "not known" : extension;
}

} // namespace

std::unique_ptr<TagStore> openTagStore(TagStream& stream) {
    const long tags = afterId3v2(stream);
    const ByteVector start = stream.at(0, MarkRoom);
    const ByteVector afterTags = stream.at(tags, MarkRoom);
    for (const Mark& mark : Marks) {
        const ByteVector& bytes = mark.afterTags ? afterTags : start;
        if (bytes.containsAt(bytesOf(mark.bytes), mark.place)) {
            return mark.open(stream);
        }
    }
    if (isMpeg(stream)) {
        return openId3Tags(stream);
    }
    throw canHoldTags(stream.path()) ? stream.error(TagFault::NotParsed)
                                     : stream.error(TagFault::NoTagFormat, {nameOfFormat(stream)});
}

bool canHoldTags(const std::filesystem::path& path) {
    static constexpr std::array Extensions{"mp3", "mp2",  "mp1", "flac", "ogg",  "oga", "opus",
                                           "spx", "m4a",  "m4b", "m4p",  "m4r",  "m4v", "mp4",
                                           "wav", "wave", "aif", "aiff", "aifc", "wma", "wmv",
                                           "asf", "ape",  "wv",  "mpc",  "mp+",  "mpp", "tta"};
    const std::string extension = lowerExtension(path);
    return std::ranges::find(Extensions, extension) != Extensions.end();
}

} // namespace candor
