// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_mpeg.h"
#include "tagging/tag_plain_store.h"
#include "tagging/tag_store.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace candor {
namespace {

using Opener = std::unique_ptr<TagStore> (*)(TagStream&);

/// A container tells itself by these bytes at this place behind ID3v2 tags.
struct Mark {
    std::string_view bytes;
    std::size_t place;
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
    Mark{"TTA2", 0, true, openId3Tags},    Mark{"DSD ", 0, false, openDsfTags},
};
constexpr std::int64_t MarkRoom = 16; // bytes that the marks need

constexpr std::int64_t NearStart = 1024; // bytes: where MPEG audio begins, whatever its name
constexpr std::int64_t AfterRubbish = 1024 * 1024; // bytes: where it may begin if its name says so

std::string lowerExtension(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    for (char& sign : extension) {
        sign = sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    }
    return extension.empty() ? extension : extension.substr(1);
}

bool isMpeg(const TagStream& stream, std::int64_t place) {
    const std::string extension = lowerExtension(stream.path());
    const bool named = extension == "mp3" || extension == "mp2" || extension == "mp1";
    return beginsMpegAudio(stream, place, named ? AfterRubbish : NearStart);
}

/// What the content is called in a refusal.
std::string nameOfFormat(const TagStream& stream) {
    const std::string extension = lowerExtension(stream.path());
    return extension.empty() ? "not known" : extension;
}

} // namespace

std::unique_ptr<TagStore> openTagStore(TagStream& stream) {
    const std::int64_t tags = afterId3v2(stream);
    const std::string start = stream.at(0, MarkRoom);
    const std::string afterTags = stream.at(tags, MarkRoom);
    for (const Mark& mark : Marks) {
        const std::string_view bytes = mark.afterTags ? afterTags : start;
        if (bytes.size() >= mark.place && bytes.substr(mark.place).starts_with(mark.bytes)) {
            return mark.open(stream);
        }
    }
    if (isMpeg(stream, tags)) {
        return openId3Tags(stream);
    }
    throw canHoldTags(stream.path()) ? stream.error(TagFault::NotParsed)
                                     : stream.error(TagFault::NoTagFormat, {nameOfFormat(stream)});
}

bool canHoldTags(const std::filesystem::path& path) {
    static constexpr std::array Extensions{
        "mp3", "mp2", "mp1", "flac", "ogg", "oga",  "opus", "spx",  "m4a",  "m4b",
        "m4p", "m4r", "m4v", "mp4",  "wav", "wave", "aif",  "aiff", "aifc", "wma",
        "wmv", "asf", "ape", "wv",   "mpc", "mp+",  "mpp",  "tta",  "dsf"};
    const std::string extension = lowerExtension(path);
    return std::ranges::find(Extensions, extension) != Extensions.end();
}

} // namespace candor
