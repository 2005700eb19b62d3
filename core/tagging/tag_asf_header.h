// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// One object of an ASF header ("Advanced Systems Format Specification", section 3), as bytes.
struct AsfObject {
    std::string kind; // its GUID, 16 bytes
    std::string body;
};

/// Throws TagRefusal where the objects do not fill the bytes.
[[nodiscard]] std::vector<AsfObject> asfObjects(std::string_view bytes);
[[nodiscard]] std::string asfBytes(const std::vector<AsfObject>& objects);

/// A name with a value, in one of the two layouts that ASF has for them.
struct AsfAttribute {
    std::string name;    // UTF-8
    bool isText = false; // UTF-16
    std::string value;   // as it is there
    std::string bytes;   // the whole entry
};
enum class AsfLayout : std::uint8_t {
    ContentDescription, // Extended Content Description
    Library             // Metadata, Metadata Library
};

/// The attributes of an object's body. Throws TagRefusal where they do not fill it.
[[nodiscard]] std::vector<AsfAttribute> asfAttributes(std::string_view body, AsfLayout layout);
[[nodiscard]] std::string asfBody(const std::vector<AsfAttribute>& attributes);
/// A text for the Extended Content Description. Throws TagRefusal (WriteFailed) where it is too
/// long for it.
[[nodiscard]] AsfAttribute asfTextAttribute(std::string_view name, const std::string& text);

/// UTF-16 with a zero behind.
[[nodiscard]] std::string asfText(std::string_view utf8);
[[nodiscard]] std::string fromAsfText(std::string_view bytes);

} // namespace candor
