// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_id3_fields.h"

#include "tagging/tag_error.h"
#include "tagging/tag_id3_text.h"
#include "tagging/tag_text.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace candor {
namespace {

using Frame = Id3Tag::Frame;

enum class FrameKind : std::uint8_t { Genre, Mood, Comment, Named, Foreign };

FrameKind kindOf(const Frame& frame) {
    const std::string& id = frame.id;
    return id == "TCON" || id == "TCO"   ? FrameKind::Genre
           : id == "TMOO"                ? FrameKind::Mood
           : id == "COMM" || id == "COM" ? FrameKind::Comment
           : id == "TXXX" || id == "TXX" ? FrameKind::Named
                                         : FrameKind::Foreign;
}

bool mayHold(const Frame& frame, TagField field) {
    switch (kindOf(frame)) {
    case FrameKind::Genre:
        return field == TagField::Genre;
    case FrameKind::Mood:
        return field == TagField::Mood;
    case FrameKind::Comment:
        return field == TagField::Comment;
    case FrameKind::Named:
        return field != TagField::Genre && field != TagField::Comment;
    case FrameKind::Foreign:
        break;
    }
    return false;
}

/// Language, and description if it has one, then values.
Id3Texts textsOf(const Id3Tag& tag, const Frame& frame) {
    const auto content = tag.content(frame);
    return content ? decodedTexts(*content, kindOf(frame) == FrameKind::Comment ? 3 : 0)
                   : Id3Texts();
}

std::optional<TagField> fieldOf(FrameKind kind, const Id3Texts& texts) {
    switch (kind) {
    case FrameKind::Genre:
        return TagField::Genre;
    case FrameKind::Mood:
        return TagField::Mood;
    case FrameKind::Comment: // with a description it is another program's, as iTunes' "iTunNORM"
        return !texts.texts.empty() && texts.texts.front().empty()
                   ? std::optional(TagField::Comment)
                   : std::nullopt;
    case FrameKind::Named:
        for (const TagField field :
             {TagField::Mood, TagField::Instrument, TagField::Model, TagField::Confidence}) {
            if (!texts.texts.empty() && sameName(texts.texts.front(), freeFieldName(field))) {
                return field;
            }
        }
        return std::nullopt;
    case FrameKind::Foreign:
        return std::nullopt;
    }
    return std::nullopt;
}

std::vector<std::string> valuesOf(TagField field, FrameKind kind, const Id3Texts& texts,
                                  int version) {
    std::vector<std::string> values;
    const bool described = kind == FrameKind::Comment || kind == FrameKind::Named;
    for (std::size_t i = described ? 1 : 0; i < texts.texts.size(); ++i) {
        const std::vector<std::string> names =
            field == TagField::Genre ? genresOf(texts.texts[i]) : std::vector{texts.texts[i]};
        for (const std::string& name : names) {
            const auto parts =
                version == 4 || isOneText(field) ? std::vector{name} : splitValues(name);
            std::ranges::copy_if(parts, std::back_inserter(values),
                                 [](const std::string& part) { return !part.empty(); });
        }
    }
    return values;
}

Frame frameFor(TagField field, const std::vector<std::string>& values, const std::string& language,
               int version) {
    Frame frame;
    Id3Texts texts;
    if (field == TagField::Genre) {
        frame.id = version == 2 ? "TCO" : "TCON";
    } else if (field == TagField::Mood && version == 4) {
        frame.id = "TMOO";
    } else if (field == TagField::Comment) {
        frame.id = version == 2 ? "COM" : "COMM";
        texts.language = language;
        texts.texts.emplace_back();
    } else {
        frame.id = version == 2 ? "TXX" : "TXXX";
        texts.texts.emplace_back(freeFieldName(field));
    }
    if (version != 4 || isOneText(field)) {
        texts.texts.push_back(joinedValues(values));
    } else {
        texts.texts.insert(texts.texts.end(), values.begin(), values.end());
    }
    if (field == TagField::Genre) {
        std::ranges::transform(texts.texts, texts.texts.begin(), genreText);
    }
    frame.body = encodedTexts(texts, version);
    return frame;
}

} // namespace

TagValues id3Values(const Id3Tag& tag) {
    TagValues values;
    for (const Frame& frame : tag.frames()) {
        const FrameKind kind = kindOf(frame);
        if (kind == FrameKind::Foreign) {
            continue;
        }
        const Id3Texts texts = textsOf(tag, frame);
        if (const auto field = fieldOf(kind, texts)) {
            auto found = valuesOf(*field, kind, texts, tag.version());
            if (!found.empty()) {
                auto& all = values[*field];
                all.insert(all.end(), found.begin(), found.end());
            }
        }
    }
    return values;
}

std::optional<TagField> id3FieldOf(const Id3Tag& tag, const Frame& frame) {
    const FrameKind kind = kindOf(frame);
    return kind == FrameKind::Foreign ? std::nullopt : fieldOf(kind, textsOf(tag, frame));
}

void setId3Field(Id3Tag& tag, TagField field, const std::vector<std::string>& values) {
    std::vector<std::size_t> ours;
    std::string language(3, 'X'); // what ID3 says where it is not known
    for (std::size_t i = 0; i < tag.frames().size(); ++i) {
        const Frame& frame = tag.frames()[i];
        if (!mayHold(frame, field)) {
            continue;
        }
        if (!tag.content(frame)) {
            throw TagRefusal(TagFault::NotUnderstood,
                             {"its frame " + frame.id + " is compressed or encrypted"});
        }
        const Id3Texts texts = textsOf(tag, frame);
        if (fieldOf(kindOf(frame), texts) == field) {
            language = ours.empty() && texts.language.size() == 3 ? texts.language : language;
            ours.push_back(i);
        }
    }
    tag.replace(ours, values.empty()
                          ? std::nullopt
                          : std::optional(frameFor(field, values, language, tag.version())));
}

TagFormat id3Format(const Id3Tag& tag) {
    return tag.version() == 4 ? TagFormat::Id3v24 : TagFormat::Id3v23;
}

} // namespace candor
