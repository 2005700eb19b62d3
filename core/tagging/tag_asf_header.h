// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <taglib/tbytevector.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// One object of an ASF header ("Advanced Systems Format Specification", section 3), as bytes.
struct AsfObject {
    TagLib::ByteVector kind; // its GUID, 16 bytes
    TagLib::ByteVector body;
};

/// Nothing where the objects do not fill the bytes.
[[nodiscard]] std::optional<std::vector<AsfObject>> asfObjects(const TagLib::ByteVector& bytes);
[[nodiscard]] TagLib::ByteVector asfBytes(const std::vector<AsfObject>& objects);

/// A name with a value, in one of the two layouts that ASF has for them.
struct AsfAttribute {
    std::string name;         // UTF-8
    bool isText = false;      // UTF-16
    TagLib::ByteVector value; // as it is there
    TagLib::ByteVector bytes; // the whole entry
};
enum class AsfLayout : std::uint8_t {
    ContentDescription, // Extended Content Description
    Library             // Metadata, Metadata Library
};

/// The attributes of an object's body. Nothing where it is damaged.
[[nodiscard]] std::optional<std::vector<AsfAttribute>> asfAttributes(const TagLib::ByteVector& body,
                                                                     AsfLayout layout);
[[nodiscard]] TagLib::ByteVector asfBody(const std::vector<AsfAttribute>& attributes);
/// A text for the Extended Content Description; nothing where it is too long for it.
[[nodiscard]] std::optional<AsfAttribute> asfTextAttribute(std::string_view name,
                                                           const std::string& text);

/// UTF-16 with a zero behind.
[[nodiscard]] TagLib::ByteVector asfText(std::string_view utf8);
[[nodiscard]] std::string fromAsfText(const TagLib::ByteVector& bytes);

} // namespace candor
