// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_asf_header.h"

#include "tagging/tag_text.h"

#include <algorithm>

namespace candor {
namespace {

using TagLib::ByteVector;
using TagLib::String;

constexpr unsigned int ObjectHead = 24; // bytes: GUID, size
constexpr unsigned int LargestWord = 65535;
constexpr unsigned int TextType = 0;

/// Takes bytes off the front; asks for more than there are end in failure.
class Bytes {
public:
    explicit Bytes(const ByteVector& bytes) : m_bytes(bytes) {}

    ByteVector take(std::size_t count) {
        if (count > m_bytes.size() - m_at) {
            m_failed = true;
            m_at = m_bytes.size();
            return {};
        }
        const unsigned int begin = m_at;
        m_at += static_cast<unsigned int>(count);
        return m_bytes.mid(begin, static_cast<unsigned int>(count));
    }
    unsigned int word() {
        const ByteVector bytes = take(2);
        return bytes.size() == 2 ? bytes.toUShort(0U, false) : 0;
    }
    unsigned int doubleWord() {
        const ByteVector bytes = take(4);
        return bytes.size() == 4 ? bytes.toUInt(0U, false) : 0;
    }
    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    [[nodiscard]] bool atEnd() const noexcept { return m_at == m_bytes.size(); }
    [[nodiscard]] unsigned int place() const noexcept { return m_at; }

private:
    const ByteVector& m_bytes;
    unsigned int m_at = 0;
    bool m_failed = false;
};

ByteVector wordBytes(unsigned int number) {
    return ByteVector::fromShort(static_cast<short>(number), false);
}

AsfAttribute takeAttribute(Bytes& bytes, AsfLayout layout) {
    AsfAttribute attribute;
    if (layout == AsfLayout::ContentDescription) {
        attribute.name = fromAsfText(bytes.take(bytes.word()));
        attribute.isText = bytes.word() == TextType;
        attribute.value = bytes.take(bytes.word());
        return attribute;
    }
    bytes.word(); // language
    bytes.word(); // stream
    const unsigned int nameSize = bytes.word();
    attribute.isText = bytes.word() == TextType;
    const unsigned int size = bytes.doubleWord();
    attribute.name = fromAsfText(bytes.take(nameSize));
    attribute.value = bytes.take(size);
    return attribute;
}

} // namespace

std::optional<std::vector<AsfObject>> asfObjects(const ByteVector& bytes) {
    std::vector<AsfObject> objects;
    Bytes rest(bytes);
    while (!rest.atEnd()) {
        AsfObject object;
        object.kind = rest.take(16);
        const ByteVector size = rest.take(8);
        if (rest.failed() || size.toLongLong(0U, false) < ObjectHead) {
            return std::nullopt;
        }
        object.body = rest.take(static_cast<std::size_t>(size.toLongLong(0U, false)) - ObjectHead);
        objects.push_back(std::move(object));
    }
    return rest.failed() ? std::nullopt : std::optional(std::move(objects));
}

ByteVector asfBytes(const std::vector<AsfObject>& objects) {
    ByteVector bytes;
    for (const AsfObject& object : objects) {
        bytes.append(object.kind);
        bytes.append(ByteVector::fromLongLong(object.body.size() + ObjectHead, false));
        bytes.append(object.body);
    }
    return bytes;
}

std::optional<std::vector<AsfAttribute>> asfAttributes(const ByteVector& body, AsfLayout layout) {
    std::vector<AsfAttribute> attributes;
    Bytes rest(body);
    for (unsigned int left = rest.word(); left > 0 && !rest.failed(); --left) {
        const unsigned int begin = rest.place();
        AsfAttribute attribute = takeAttribute(rest, layout);
        attribute.bytes = body.mid(begin, rest.place() - begin);
        attributes.push_back(std::move(attribute));
    }
    return rest.failed() ? std::nullopt : std::optional(std::move(attributes));
}

ByteVector asfBody(const std::vector<AsfAttribute>& attributes) {
    ByteVector body = wordBytes(static_cast<unsigned int>(attributes.size()));
    for (const AsfAttribute& attribute : attributes) {
        body.append(attribute.bytes);
    }
    return body;
}

std::optional<AsfAttribute> asfTextAttribute(std::string_view name, const std::string& text) {
    const ByteVector nameBytes = asfText(name);
    AsfAttribute attribute{std::string(name), true, asfText(text), {}};
    if (attribute.value.size() > LargestWord) {
        return std::nullopt;
    }
    attribute.bytes.append(wordBytes(nameBytes.size())).append(nameBytes);
    attribute.bytes.append(wordBytes(TextType));
    attribute.bytes.append(wordBytes(attribute.value.size())).append(attribute.value);
    return attribute;
}

ByteVector asfText(std::string_view utf8) {
    return stringOf(utf8).data(String::UTF16LE).append(ByteVector(2, '\0'));
}

std::string fromAsfText(const ByteVector& bytes) {
    const unsigned int even = bytes.size() & ~1U;
    return utf8Of(String(bytes.mid(0, even), String::UTF16LE));
}

} // namespace candor
