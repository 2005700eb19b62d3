// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes of ASF, which WMA files are. Values of one field stand in one object; all other
// objects stay as they are.
#include "byte_reader.h"
#include "tagging/tag_asf_header.h"
#include "tagging/tag_plain_store.h"
#include "tagging/tag_text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace candor {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t AsfHead = 30;       // bytes: GUID, size, count of objects, two fixed ones
constexpr std::size_t ExtensionHead = 22; // bytes: GUID, two fixed ones, size of the objects

constexpr auto AsfDescription =
    "\x33\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C"sv;
constexpr auto AsfExtendedDescription =
    "\x40\xA4\xD0\xD2\x07\xE3\xD2\x11\x97\xF0\x00\xA0\xC9\x5E\xA8\x50"sv;
constexpr auto AsfExtension = "\xB5\x03\xBF\x5F\x2E\xA9\xCF\x11\x8E\xE3\x00\xC0\x0C\x20\x53\x65"sv;
constexpr auto AsfMetadata = "\xEA\xCB\xF8\xC5\xAF\x5B\x77\x48\x84\x67\xAA\x8C\x44\xFA\x4C\xCA"sv;
constexpr auto AsfMetadataLibrary =
    "\x94\x1C\x23\x44\x98\x94\xD1\x49\xA1\x41\x1D\x13\x4E\x45\x70\x54"sv;
constexpr auto FileProperties =
    "\xA1\xDC\xAB\x8C\x47\xA9\xCF\x11\x8E\xE4\x00\xC0\x0C\x20\x53\x65"sv;
constexpr std::size_t FileSizePlace = 16; // in the file's properties: eight bytes

std::string_view asfName(TagField field) {
    return field == TagField::Genre  ? "WM/Genre"
           : field == TagField::Mood ? "WM/Mood"
                                     : freeFieldName(field);
}

/// The five texts of a Content Description; the fourth is the comment.
using AsfTexts = std::array<std::string, 5>;
constexpr std::size_t AsfCommentPlace = 3;

TagRefusal asfHeaderRefusal() {
    return TagRefusal(TagFault::NotUnderstood, {"its header does not hold what it says"});
}

AsfTexts descriptionTexts(std::string_view body) {
    AsfTexts texts;
    ByteReader sizes(body, ByteOrder::LittleEndian);
    ByteReader bytes(body.substr(std::min(2 * texts.size(), body.size())));
    for (std::string& text : texts) {
        text = bytes.take(sizes.number(2));
    }
    if (sizes.failed() || bytes.failed() || !bytes.atEnd()) {
        throw asfHeaderRefusal();
    }
    return texts;
}

class AsfHeader final : public TagUnit {
public:
    AsfHeader(std::string_view bytes, std::int64_t fileSize)
        : m_head(bytes.substr(0, AsfHead)), m_size(bytes.size()), m_fileSize(fileSize),
          m_objects(asfObjects(bytes.substr(AsfHead))) {
        for (const std::string_view once : {AsfDescription, AsfExtendedDescription, AsfExtension}) {
            if (std::ranges::count(m_objects, once, &AsfObject::kind) > 1) {
                throw asfHeaderRefusal();
            }
        }
        if (const AsfObject* extension = find(m_objects, AsfExtension)) {
            ByteReader reader(extension->body, ByteOrder::LittleEndian);
            reader.take(ExtensionHead - 4);
            const std::uint64_t size = reader.number(4);
            if (reader.failed() || size != reader.left()) {
                throw asfHeaderRefusal();
            }
            m_inner = asfObjects(reader.rest());
        }
    }

    [[nodiscard]] TagValues values() const override {
        TagValues values;
        for (const TagField field : AllTagFields) {
            std::vector<std::string> texts =
                field == TagField::Comment ? comment() : attributeTexts(asfName(field));
            if (!texts.empty()) {
                values.emplace(field, std::move(texts));
            }
        }
        return values;
    }

    void set(TagField field, const std::vector<std::string>& values) override {
        if (field == TagField::Comment) {
            setComment(joinedValues(values));
            return;
        }
        for (const std::string_view kind : {AsfMetadata, AsfMetadataLibrary}) {
            if (AsfObject* library = find(m_inner, kind)) {
                auto attributes = asfAttributes(library->body, AsfLayout::Library);
                if (removeNamed(attributes, asfName(field)) > 0) {
                    library->body = asfBody(attributes);
                }
            }
        }
        AsfObject& object = findOrAdd(AsfExtendedDescription, std::string(2, '\0'));
        auto attributes = asfAttributes(object.body, AsfLayout::ContentDescription);
        removeNamed(attributes, asfName(field));
        for (const std::string& value : values) {
            attributes.push_back(asfTextAttribute(asfName(field), value));
        }
        object.body = asfBody(attributes);
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] std::string rendered(std::size_t /*room*/) const override {
        Objects objects = m_objects;
        if (AsfObject* extension = find(objects, AsfExtension)) {
            const std::string inner = asfBytes(m_inner);
            extension->body = extension->body.substr(0, ExtensionHead - 4) +
                              numberBytes(inner.size(), 4, ByteOrder::LittleEndian) + inner;
        }
        const std::size_t size = AsfHead + asfBytes(objects).size();
        for (AsfObject& object : objects) {
            if (saysFileSize(object)) {
                object.body.replace(FileSizePlace, 8, fileSizeBytes(size));
            }
        }
        return m_head.substr(0, 16) + numberBytes(size, 8, ByteOrder::LittleEndian) +
               numberBytes(objects.size(), 4, ByteOrder::LittleEndian) + m_head.substr(28) +
               asfBytes(objects);
    }

    [[nodiscard]] std::vector<TagPart> parts() const override {
        std::vector<TagPart> parts;
        for (const AsfObject& object : m_objects) {
            if (object.kind == AsfExtendedDescription) {
                addParts(parts, object, AsfLayout::ContentDescription);
            } else if (object.kind == AsfDescription) {
                const AsfTexts texts = descriptionTexts(object.body);
                for (std::size_t i = 0; i < texts.size(); ++i) {
                    parts.push_back(tagPart("text", texts[i],
                                            i == AsfCommentPlace ? std::optional(TagField::Comment)
                                                                 : std::nullopt));
                }
            } else if (object.kind != AsfExtension) {
                std::string body = object.body;
                if (saysFileSize(object)) {
                    body.erase(FileSizePlace, 8);
                }
                parts.push_back(tagPart(object.kind, body));
            }
        }
        for (const AsfObject& object : m_inner) {
            if (object.kind == AsfMetadata || object.kind == AsfMetadataLibrary) {
                addParts(parts, object, AsfLayout::Library);
            } else {
                parts.push_back(tagPart(object.kind, object.body));
            }
        }
        return parts;
    }

private:
    using Objects = std::vector<AsfObject>;

    template <typename List>
    static auto find(List& objects, std::string_view kind) -> decltype(objects.data()) {
        const auto found = std::ranges::find(objects, kind, &AsfObject::kind);
        return found == objects.end() ? nullptr : &*found;
    }
    AsfObject& findOrAdd(std::string_view kind, const std::string& emptyBody) {
        AsfObject* object = find(m_objects, kind);
        return object != nullptr ? *object
                                 : m_objects.emplace_back(AsfObject{std::string(kind), emptyBody});
    }
    static std::size_t removeNamed(std::vector<AsfAttribute>& attributes, std::string_view name) {
        return std::erase_if(attributes, [name](const AsfAttribute& attribute) {
            return sameName(attribute.name, name);
        });
    }

    /// A broadcast says something else there, and then it stays.
    [[nodiscard]] bool saysFileSize(const AsfObject& object) const {
        return object.kind == FileProperties &&
               std::string_view(object.body)
                       .substr(std::min(FileSizePlace, object.body.size()), 8) ==
                   numberBytes(static_cast<std::uint64_t>(m_fileSize), 8, ByteOrder::LittleEndian);
    }
    [[nodiscard]] std::string fileSizeBytes(std::size_t headerSize) const {
        return numberBytes(static_cast<std::uint64_t>(m_fileSize) - m_size + headerSize, 8,
                           ByteOrder::LittleEndian);
    }

    static void addParts(std::vector<TagPart>& parts, const AsfObject& object, AsfLayout layout) {
        for (const AsfAttribute& attribute : asfAttributes(object.body, layout)) {
            std::optional<TagField> field;
            for (const TagField known : AllTagFields) {
                const bool ours =
                    known != TagField::Comment && sameName(attribute.name, asfName(known));
                field = ours ? known : field;
            }
            parts.push_back(tagPart(attribute.name, attribute.bytes, field));
        }
    }

    static void addTexts(std::vector<std::string>& texts, const AsfObject* object, AsfLayout layout,
                         std::string_view name) {
        if (object == nullptr) {
            return;
        }
        for (const AsfAttribute& attribute : asfAttributes(object->body, layout)) {
            if (attribute.isText && sameName(attribute.name, name)) {
                texts.push_back(fromAsfText(attribute.value));
            }
        }
        std::erase(texts, std::string());
    }
    [[nodiscard]] std::vector<std::string> attributeTexts(std::string_view name) const {
        std::vector<std::string> texts;
        addTexts(texts, find(m_objects, AsfExtendedDescription), AsfLayout::ContentDescription,
                 name);
        addTexts(texts, find(m_inner, AsfMetadata), AsfLayout::Library, name);
        addTexts(texts, find(m_inner, AsfMetadataLibrary), AsfLayout::Library, name);
        return texts;
    }

    [[nodiscard]] std::vector<std::string> comment() const {
        const AsfObject* object = find(m_objects, AsfDescription);
        if (object == nullptr) {
            return {};
        }
        const std::string text = fromAsfText(descriptionTexts(object->body)[AsfCommentPlace]);
        return text.empty() ? std::vector<std::string>() : std::vector{text};
    }
    void setComment(const std::string& text) {
        constexpr std::size_t LargestText = 65535; // bytes
        AsfObject& object = findOrAdd(AsfDescription, std::string(10, '\0'));
        AsfTexts texts = descriptionTexts(object.body);
        texts[AsfCommentPlace] = text.empty() ? std::string() : asfText(text);
        if (texts[AsfCommentPlace].size() > LargestText) {
            throw TagRefusal(TagFault::WriteFailed, {"the comment is too long"});
        }
        object.body.clear();
        for (const std::string& part : texts) {
            object.body += numberBytes(part.size(), 2, ByteOrder::LittleEndian);
        }
        for (const std::string& part : texts) {
            object.body += part;
        }
    }

    std::string m_head;
    std::size_t m_size; // bytes of the whole header as it was
    std::int64_t m_fileSize;
    Objects m_objects;
    Objects m_inner; // of the Header Extension
};

} // namespace

std::unique_ptr<TagStore> openAsfTags(TagStream& stream) {
    const std::string head = stream.at(0, AsfHead);
    ByteReader reader(head, ByteOrder::LittleEndian);
    reader.take(16);
    const std::uint64_t size = reader.number(8);
    if (head.size() < AsfHead || size < AsfHead ||
        size > static_cast<std::uint64_t>(stream.length())) {
        throw stream.error(TagFault::NotParsed);
    }
    const auto whole = static_cast<std::int64_t>(size);
    return std::make_unique<PlainStore>(
        stream, TagFormat::Asf, std::make_unique<AsfHeader>(stream.at(0, whole), stream.length()),
        0, whole);
}

} // namespace candor
