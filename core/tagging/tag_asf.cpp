// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes of ASF, which WMA files are. TagLib parts several values between two objects and reads
// them back in another order; here they stand in one, and all other objects stay as they are.
#include "tagging/tag_asf_header.h"
#include "tagging/tag_store.h"
#include "tagging/tag_text.h"

#include <algorithm>
#include <array>

namespace candor {
namespace {

using TagLib::ByteVector;

constexpr unsigned int HeaderHead = 30;    // bytes: GUID, size, count of objects, two fixed ones
constexpr unsigned int ExtensionHead = 22; // bytes: GUID, two fixed ones, size of the objects
constexpr unsigned int MostAttributes = 65535;

const ByteVector Description{"\x33\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9\x00\xAA\x00\x62\xCE\x6C",
                             16};
const ByteVector ExtendedDescription{
    "\x40\xA4\xD0\xD2\x07\xE3\xD2\x11\x97\xF0\x00\xA0\xC9\x5E\xA8\x50", 16};
const ByteVector Extension{"\xB5\x03\xBF\x5F\x2E\xA9\xCF\x11\x8E\xE3\x00\xC0\x0C\x20\x53\x65", 16};
const ByteVector Metadata{"\xEA\xCB\xF8\xC5\xAF\x5B\x77\x48\x84\x67\xAA\x8C\x44\xFA\x4C\xCA", 16};
const ByteVector MetadataLibrary{"\x94\x1C\x23\x44\x98\x94\xD1\x49\xA1\x41\x1D\x13\x4E\x45\x70\x54",
                                 16};

std::string_view asfName(TagField field) {
    return field == TagField::Genre  ? "WM/Genre"
           : field == TagField::Mood ? "WM/Mood"
                                     : freeFieldName(field);
}

/// The five texts of a Content Description; the fourth is the comment.
using Texts = std::array<ByteVector, 5>;
constexpr std::size_t CommentPlace = 3;

std::optional<Texts> descriptionTexts(const ByteVector& body) {
    Texts texts;
    unsigned int at = 2 * static_cast<unsigned int>(texts.size());
    for (unsigned int i = 0; i < texts.size(); ++i) {
        const unsigned int size = body.size() < at ? 0 : body.toUShort(2 * i, false);
        if (at + size > body.size()) {
            return std::nullopt;
        }
        texts[i] = body.mid(at, size);
        at += size;
    }
    return texts;
}

class AsfStore final : public TagStore {
public:
    explicit AsfStore(TagStream& stream) : m_stream(stream) {
        m_head = stream.at(0, HeaderHead);
        m_size = m_head.size() < HeaderHead
                     ? 0
                     : static_cast<unsigned long>(m_head.toLongLong(16U, false));
        if (m_size < HeaderHead || m_size > static_cast<unsigned long>(stream.length())) {
            throw damaged();
        }
        m_objects = all(asfObjects(stream.at(HeaderHead, m_size - HeaderHead)));
        if (const AsfObject* extension = find(m_objects, Extension)) {
            m_inner = all(asfObjects(extension->body.mid(ExtensionHead)));
        }
    }

    [[nodiscard]] TagFormat format() const override { return TagFormat::Asf; }

    [[nodiscard]] TagValues values() override {
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
        for (const ByteVector& kind : {Metadata, MetadataLibrary}) {
            if (AsfObject* library = find(m_inner, kind)) {
                auto attributes = all(asfAttributes(library->body, AsfLayout::Library));
                if (removeNamed(attributes, asfName(field)) > 0) {
                    library->body = asfBody(attributes);
                }
            }
        }
        AsfObject& object = findOrAdd(ExtendedDescription, ByteVector(2, '\0'));
        auto attributes = all(asfAttributes(object.body, AsfLayout::ContentDescription));
        removeNamed(attributes, asfName(field));
        for (const std::string& value : values) {
            auto attribute = asfTextAttribute(asfName(field), value);
            if (!attribute || attributes.size() == MostAttributes) {
                throw m_stream.error(TagFault::WriteFailed, {"the values are too long"});
            }
            attributes.push_back(std::move(*attribute));
        }
        object.body = asfBody(attributes);
    }

    void save() override {
        if (AsfObject* extension = find(m_objects, Extension)) {
            const ByteVector inner = asfBytes(m_inner);
            extension->body = extension->body.mid(0, ExtensionHead - 4)
                                  .append(ByteVector::fromUInt(inner.size(), false))
                                  .append(inner);
        }
        const ByteVector objects = asfBytes(m_objects);
        ByteVector header = m_head.mid(0, 16);
        header.append(ByteVector::fromLongLong(objects.size() + HeaderHead, false));
        header.append(ByteVector::fromUInt(static_cast<unsigned int>(m_objects.size()), false));
        header.append(m_head.mid(HeaderHead - 2)).append(objects);
        m_stream.insert(header, 0, m_size);
    }

private:
    using Objects = std::vector<AsfObject>;

    [[nodiscard]] TagError damaged() const { return m_stream.error(TagFault::NotParsed); }
    template <typename Value>
    [[nodiscard]] Value all(std::optional<Value> value) const {
        return value ? std::move(*value) : throw damaged();
    }

    static AsfObject* find(Objects& objects, const ByteVector& kind) {
        const auto found = std::ranges::find(objects, kind, &AsfObject::kind);
        return found == objects.end() ? nullptr : &*found;
    }
    AsfObject& findOrAdd(const ByteVector& kind, const ByteVector& emptyBody) {
        AsfObject* object = find(m_objects, kind);
        return object != nullptr ? *object : m_objects.emplace_back(AsfObject{kind, emptyBody});
    }
    static std::size_t removeNamed(std::vector<AsfAttribute>& attributes, std::string_view name) {
        return std::erase_if(attributes, [name](const AsfAttribute& attribute) {
            return sameName(attribute.name, name);
        });
    }

    void addTexts(std::vector<std::string>& texts, const AsfObject* object, AsfLayout layout,
                  std::string_view name) const {
        if (object == nullptr) {
            return;
        }
        for (const AsfAttribute& attribute : all(asfAttributes(object->body, layout))) {
            if (attribute.isText && sameName(attribute.name, name)) {
                texts.push_back(fromAsfText(attribute.value));
            }
        }
        std::erase(texts, std::string());
    }
    std::vector<std::string> attributeTexts(std::string_view name) {
        std::vector<std::string> texts;
        addTexts(texts, find(m_objects, ExtendedDescription), AsfLayout::ContentDescription, name);
        addTexts(texts, find(m_inner, Metadata), AsfLayout::Library, name);
        addTexts(texts, find(m_inner, MetadataLibrary), AsfLayout::Library, name);
        return texts;
    }

    std::vector<std::string> comment() {
        const AsfObject* object = find(m_objects, Description);
        if (object == nullptr) {
            return {};
        }
        const std::string text = fromAsfText(all(descriptionTexts(object->body))[CommentPlace]);
        return text.empty() ? std::vector<std::string>() : std::vector{text};
    }
    void setComment(const std::string& text) {
        AsfObject& object = findOrAdd(Description, ByteVector(10, '\0'));
        Texts texts = all(descriptionTexts(object.body));
        texts[CommentPlace] = text.empty() ? ByteVector() : asfText(text);
        if (texts[CommentPlace].size() > 65535) {
            throw m_stream.error(TagFault::WriteFailed, {"the comment is too long"});
        }
        object.body.clear();
        for (const ByteVector& part : texts) {
            object.body.append(ByteVector::fromShort(static_cast<short>(part.size()), false));
        }
        for (const ByteVector& part : texts) {
            object.body.append(part);
        }
    }

    TagStream& m_stream;
    ByteVector m_head;
    unsigned long m_size = 0; // bytes of the header
    Objects m_objects;
    Objects m_inner; // of the Header Extension
};

} // namespace

std::unique_ptr<TagStore> openAsfTags(TagStream& stream) {
    return std::make_unique<AsfStore>(stream);
}

} // namespace candor
