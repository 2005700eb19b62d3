// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_asf_header.h"

#include "byte_reader.h"
#include "tagging/tag_error.h"
#include "tagging/tag_text.h"

#include <utility>

namespace candor {
namespace {

constexpr std::size_t ObjectHead = 24; // bytes: GUID, size
constexpr std::size_t LargestWord = 65535;
constexpr std::uint64_t AsfTextType = 0;

std::string asfNumber(std::uint64_t number, std::size_t width) {
    return numberBytes(number, width, ByteOrder::LittleEndian);
}

TagRefusal asfRefusal(const char* what) {
    return TagRefusal(TagFault::NotUnderstood, {what});
}

AsfAttribute takeAttribute(ByteReader& bytes, AsfLayout layout) {
    AsfAttribute attribute;
    if (layout == AsfLayout::ContentDescription) {
        attribute.name = fromAsfText(bytes.take(bytes.number(2)));
        attribute.isText = bytes.number(2) == AsfTextType;
        attribute.value = bytes.take(bytes.number(2));
        return attribute;
    }
    bytes.number(2); // language
    bytes.number(2); // stream
    const std::uint64_t nameSize = bytes.number(2);
    attribute.isText = bytes.number(2) == AsfTextType;
    const std::uint64_t size = bytes.number(4);
    attribute.name = fromAsfText(bytes.take(nameSize));
    attribute.value = bytes.take(size);
    return attribute;
}

} // namespace

std::vector<AsfObject> asfObjects(std::string_view bytes) {
    std::vector<AsfObject> objects;
    ByteReader rest(bytes, ByteOrder::LittleEndian);
    while (!rest.atEnd()) {
        AsfObject object;
        object.kind = rest.take(16);
        const std::uint64_t size = rest.number(8);
        object.body = rest.take(size < ObjectHead ? 0 : size - ObjectHead);
        if (rest.failed() || size < ObjectHead) {
            throw asfRefusal("the objects of its header do not fill it");
        }
        objects.push_back(std::move(object));
    }
    return objects;
}

std::string asfBytes(const std::vector<AsfObject>& objects) {
    std::string bytes;
    for (const AsfObject& object : objects) {
        bytes += object.kind + asfNumber(object.body.size() + ObjectHead, 8) + object.body;
    }
    return bytes;
}

std::vector<AsfAttribute> asfAttributes(std::string_view body, AsfLayout layout) {
    std::vector<AsfAttribute> attributes;
    ByteReader rest(body, ByteOrder::LittleEndian);
    for (std::uint64_t left = rest.number(2); left > 0 && !rest.failed(); --left) {
        const std::size_t begin = rest.place();
        AsfAttribute attribute = takeAttribute(rest, layout);
        attribute.bytes = body.substr(begin, rest.place() - begin);
        attributes.push_back(std::move(attribute));
    }
    if (rest.failed() || !rest.atEnd()) {
        throw asfRefusal("the attributes in its header do not fill their object");
    }
    return attributes;
}

std::string asfBody(const std::vector<AsfAttribute>& attributes) {
    if (attributes.size() > LargestWord) {
        throw TagRefusal(TagFault::WriteFailed, {"there are more than 65535 attributes"});
    }
    std::string body = asfNumber(attributes.size(), 2);
    for (const AsfAttribute& attribute : attributes) {
        body += attribute.bytes;
    }
    return body;
}

AsfAttribute asfTextAttribute(std::string_view name, const std::string& text) {
    const std::string nameBytes = asfText(name);
    AsfAttribute attribute{std::string(name), true, asfText(text), {}};
    if (attribute.value.size() > LargestWord) {
        throw TagRefusal(TagFault::WriteFailed, {"the values are too long"});
    }
    attribute.bytes = asfNumber(nameBytes.size(), 2) + nameBytes + asfNumber(AsfTextType, 2) +
                      asfNumber(attribute.value.size(), 2) + attribute.value;
    return attribute;
}

std::string asfText(std::string_view utf8) {
    return utf16FromUtf8(utf8) + std::string(2, '\0');
}

std::string fromAsfText(std::string_view bytes) {
    return utf8FromUtf16(bytes, ByteOrder::LittleEndian);
}

} // namespace candor
