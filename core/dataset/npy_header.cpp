// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/npy_header.h"

#include "dataset/npy_literal.h"

#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <span>

namespace candor {
namespace {

constexpr std::uint64_t LongestHeader = 65536; // numpy's own are below 200 bytes

InputError damagedArray(const ArrayOrigin& origin, const std::string& reason) {
    return origin.refusal(InputFault::HeaderDamaged, {reason});
}

NpyKind npyKind(char code) {
    switch (code) {
    case 'b':
        return NpyKind::Boolean;
    case 'i':
        return NpyKind::Signed;
    case 'u':
        return NpyKind::Unsigned;
    case 'f':
        return NpyKind::Float;
    case 'U':
        return NpyKind::Unicode;
    case 'S':
        return NpyKind::Bytes;
    case 'O':
        return NpyKind::Object;
    default:
        return NpyKind::Other;
    }
}

void setType(NpyHeader& header, const std::string& type, const ArrayOrigin& origin) {
    header.type = type;
    const bool ordered = !type.empty() && std::strchr("<>=|", type.front()) != nullptr;
    const std::string_view code = std::string_view(type).substr(ordered ? 1 : 0);
    if (code.empty()) {
        throw damagedArray(origin, "the element type is empty");
    }
    header.kind = npyKind(code.front());
    const char foreign = std::endian::native == std::endian::little ? '>' : '<';
    header.swapped = ordered && type.front() == foreign;
    const auto digits = parseUnsigned(code.substr(1));
    if (header.kind == NpyKind::Object || header.kind == NpyKind::Other) {
        header.itemSize = 1; // never read
        return;
    }
    if (!digits || *digits > std::numeric_limits<std::uint32_t>::max()) {
        throw damagedArray(origin, "\"" + type + "\" is no element type");
    }
    header.itemSize = static_cast<std::size_t>(*digits);
    if (header.kind == NpyKind::Unicode) {
        header.itemSize *= 4; // four bytes a character
    }
}

// Throws unless the number of bytes fits 63 bits, so that nobody further on can overflow.
void requireCountable(const NpyHeader& header, const ArrayOrigin& origin) {
    constexpr std::uint64_t Most = std::numeric_limits<std::int64_t>::max();
    std::uint64_t bytes = std::max<std::size_t>(header.itemSize, 1);
    for (const std::uint64_t extent : header.shape) {
        if (extent != 0 && bytes > Most / extent) {
            throw damagedArray(origin, "the shape " + header.shapeText() + " is beyond any memory");
        }
        bytes *= extent == 0 ? 1 : extent;
    }
}

std::string readChecked(ByteStream& stream, std::uint64_t size) {
    std::string text(static_cast<std::size_t>(size), '\0');
    const auto bytes = std::as_writable_bytes(std::span(text));
    stream.read(bytes);
    stream.check(bytes);
    return text;
}

std::uint64_t littleEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t at = bytes.size(); at-- > 0;) {
        value = value << 8 | static_cast<unsigned char>(bytes[at]);
    }
    return value;
}

// The length that follows magic and version; leaves the stream at the literal.
std::uint64_t readLiteralLength(ByteStream& stream, std::uint64_t& offset) {
    const ArrayOrigin& origin = stream.origin();
    if (stream.size() < NpyMagic.size() + 4) {
        throw damagedArray(origin, "it has only " + std::to_string(stream.size()) + " bytes");
    }
    const auto start = readChecked(stream, NpyMagic.size() + 2);
    if (!start.starts_with(NpyMagic)) {
        throw damagedArray(origin, "it does not start as a numpy array does");
    }
    const int version = static_cast<unsigned char>(start[NpyMagic.size()]);
    if (version < 1 || version > 3) {
        throw damagedArray(origin,
                           "numpy format version " + std::to_string(version) + " is not known");
    }
    const std::uint64_t width = version == 1 ? 2 : 4;
    offset = start.size() + width;
    if (offset > stream.size()) {
        throw damagedArray(origin, "it has only " + std::to_string(stream.size()) + " bytes");
    }
    const std::uint64_t length = littleEndian(readChecked(stream, width));
    if (length > LongestHeader || length > stream.size() - offset) {
        throw damagedArray(origin, "it claims to be " + std::to_string(length) + " bytes long");
    }
    return length;
}

} // namespace

std::uint64_t NpyHeader::elements() const noexcept {
    std::uint64_t count = 1;
    for (const std::uint64_t extent : shape) {
        count *= extent;
    }
    return count;
}

std::string NpyHeader::typeName() const {
    static constexpr std::array Names = {"bool",         "int",       "uint",          "float",
                                         "unicode text", "byte text", "Python objects"};
    if (kind == NpyKind::Other) {
        return "the type \"" + type + "\"";
    }
    const std::string name = Names[static_cast<std::size_t>(kind)];
    const bool sized =
        kind == NpyKind::Signed || kind == NpyKind::Unsigned || kind == NpyKind::Float;
    return sized ? name + std::to_string(8 * itemSize) : name;
}

std::string NpyHeader::shapeText() const {
    std::string text = "(";
    for (const std::uint64_t extent : shape) {
        text += (text.size() > 1 ? ", " : "") + std::to_string(extent);
    }
    return text + (shape.size() == 1 ? ",)" : ")");
}

NpyHeader parseNpyHeader(std::string_view literal, const ArrayOrigin& origin) {
    NpyLiteral parsed;
    try {
        parsed = parseNpyLiteral(literal);
    } catch (const std::invalid_argument& error) {
        throw damagedArray(origin, error.what());
    }
    if (parsed.isRecord) {
        throw origin.refusal(InputFault::TypeUnsupported,
                             {"records of several fields", "an array of one plain type"});
    }
    NpyHeader header;
    header.fortranOrder = parsed.fortranOrder;
    header.shape = std::move(parsed.shape);
    setType(header, parsed.type, origin);
    requireCountable(header, origin);
    return header;
}

NpyArray openNpy(std::unique_ptr<ByteStream> stream) {
    std::uint64_t offset = 0;
    const std::uint64_t length = readLiteralLength(*stream, offset);
    const std::string literal = readChecked(*stream, length);
    NpyArray array{nullptr, parseNpyHeader(literal, stream->origin())};
    const std::uint64_t there = stream->size() - offset - length;
    array.stream = std::move(stream);
    if (array.header.kind == NpyKind::Object || array.header.kind == NpyKind::Other) {
        return array; // refused by its type, whatever its size
    }
    const std::uint64_t promised = array.dataSize();
    if (promised > there) {
        throw array.origin().refusal(InputFault::DataTruncated,
                                     {std::to_string(promised), std::to_string(there)});
    }
    if (promised < there) {
        throw damagedArray(array.origin(), "it promises " + std::to_string(promised) +
                                               " bytes of data, but " + std::to_string(there) +
                                               " follow");
    }
    return array;
}

} // namespace candor
