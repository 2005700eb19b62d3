// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/byte_stream.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

enum class NpyKind { Boolean, Signed, Unsigned, Float, Unicode, Bytes, Object, Other };

/// What the header of a .npy array (numpy format 1.0 to 3.0) says.
struct NpyHeader {
    NpyKind kind = NpyKind::Other;
    std::size_t itemSize = 0; // bytes
    bool swapped = false;     // not in this machine's byte order
    bool fortranOrder = false;
    std::vector<std::uint64_t> shape;
    std::string type; // as numpy writes it: "<f4"

    [[nodiscard]] std::uint64_t elements() const noexcept;
    /// "float32", "int64", "unicode" …: the type in the words of a numpy user.
    [[nodiscard]] std::string typeName() const;
    /// "(5, 3630, 10)"
    [[nodiscard]] std::string shapeText() const;
};

/// An array whose header has been read: its data comes next and is as long as the header says.
struct NpyArray {
    std::unique_ptr<ByteStream> stream;
    NpyHeader header;

    [[nodiscard]] const ArrayOrigin& origin() const noexcept { return stream->origin(); }
    [[nodiscard]] std::uint64_t dataSize() const noexcept {
        return header.elements() * header.itemSize;
    }
};

inline constexpr std::string_view NpyMagic = "\x93NUMPY";

/// Parses the Python literal of a header; nothing but the one form that numpy writes is accepted.
/// Throws InputError (HeaderDamaged; TypeUnsupported for records).
[[nodiscard]] NpyHeader parseNpyHeader(std::string_view literal, const ArrayOrigin& origin);

/// Reads the header and holds its promise against the size of the stream, so that no claim is
/// believed before memory is asked for. Throws InputError.
[[nodiscard]] NpyArray openNpy(std::unique_ptr<ByteStream> stream);

} // namespace candor
