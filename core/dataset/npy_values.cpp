// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/npy_values.h"

#include "classification/score_matrix.h"
#include "dataset/byte_order.h"
#include "dataset/conversion_line.h"
#include "dataset/read_meter.h"
#include "dataset/unicode_text.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

namespace candor {
namespace {

constexpr std::size_t PieceSize = std::size_t{1} << 20;

// Reads the data in pieces of whole items, in this machine's byte order.
template <typename Take>
void readPieces(NpyArray& array, std::size_t unit, ReadMeter& meter, Take take) {
    const std::size_t item = array.header.itemSize;
    const std::size_t items = std::max<std::size_t>(PieceSize / item, 1);
    std::vector<std::byte> piece;
    std::uint64_t left = array.header.elements();
    while (left > 0) {
        piece.resize(item * static_cast<std::size_t>(std::min<std::uint64_t>(left, items)));
        array.stream->read(piece);
        array.stream->check(piece);
        if (array.header.swapped) {
            swapByteOrder(piece, unit);
        }
        meter.advance(piece.size());
        take(std::span<const std::byte>(piece));
        left -= piece.size() / item;
    }
    array.stream->finish();
}

template <typename Stored, typename Value>
void convert(std::span<const std::byte> piece, std::vector<Value>& values) {
    values.resize(piece.size() / sizeof(Stored));
    for (std::size_t index = 0; index < values.size(); ++index) {
        Stored stored;
        std::memcpy(&stored, piece.data() + index * sizeof(Stored), sizeof stored);
        if constexpr (std::is_same_v<Stored, std::uint64_t> && std::is_integral_v<Value>) {
            stored = std::min<Stored>(stored, std::numeric_limits<Value>::max());
        }
        values[index] = static_cast<Value>(stored);
    }
}

template <typename Value>
void convertHalves(std::span<const std::byte> piece, std::vector<Value>& values) {
    std::vector<std::uint16_t> halves;
    convert<std::uint16_t>(piece, halves);
    values.resize(halves.size());
    std::transform(halves.begin(), halves.end(), values.begin(),
                   [](std::uint16_t half) { return static_cast<Value>(fromFloat16(half)); });
}

template <typename Value>
using Conversion = void (*)(std::span<const std::byte>, std::vector<Value>&);

template <typename Value>
Conversion<Value> integerConversion(const NpyHeader& header) {
    const bool isSigned = header.kind == NpyKind::Signed;
    if (header.kind == NpyKind::Boolean) {
        return header.itemSize == 1 ? convert<std::uint8_t, Value> : nullptr;
    }
    if (!isSigned && header.kind != NpyKind::Unsigned) {
        return nullptr;
    }
    switch (header.itemSize) {
    case 1:
        return isSigned ? convert<std::int8_t, Value> : convert<std::uint8_t, Value>;
    case 2:
        return isSigned ? convert<std::int16_t, Value> : convert<std::uint16_t, Value>;
    case 4:
        return isSigned ? convert<std::int32_t, Value> : convert<std::uint32_t, Value>;
    case 8:
        return isSigned ? convert<std::int64_t, Value> : convert<std::uint64_t, Value>;
    default:
        return nullptr;
    }
}

Conversion<double> realConversion(const NpyHeader& header) {
    if (header.kind != NpyKind::Float) {
        return integerConversion<double>(header);
    }
    switch (header.itemSize) {
    case 2:
        return convertHalves<double>;
    case 4:
        return convert<float, double>;
    case 8:
        return convert<double, double>;
    default:
        return nullptr;
    }
}

template <typename Value>
void readConverted(NpyArray& array, ReadMeter& meter, Conversion<Value> conversion,
                   const std::function<void(std::span<const Value>)>& take) {
    std::vector<Value> values;
    readPieces(array, array.header.itemSize, meter, [&](std::span<const std::byte> piece) {
        conversion(piece, values);
        take(values);
    });
}

constexpr const char* TextExpected = "text: a unicode array, or bytes in UTF-8";

InputError textRefusal(const NpyArray& array, std::uint64_t index, const char* found) {
    return array.origin().refusal(
        InputFault::TypeUnsupported,
        {std::string(found) + " at " + std::to_string(index), TextExpected});
}

} // namespace

void readIntegers(NpyArray& array, ReadMeter& meter,
                  const std::function<void(std::span<const std::int64_t>)>& take) {
    const auto conversion = integerConversion<std::int64_t>(array.header);
    if (conversion == nullptr) {
        refuseType(array, "integers: convert it with .astype(int)", "int");
    }
    readConverted(array, meter, conversion, take);
}

void readReals(NpyArray& array, ReadMeter& meter,
               const std::function<void(std::span<const double>)>& take) {
    const auto conversion = realConversion(array.header);
    if (conversion == nullptr) {
        refuseType(array, "float16, float32 or float64", "\"float64\"");
    }
    readConverted(array, meter, conversion, take);
}

void readTexts(NpyArray& array, ReadMeter& meter,
               const std::function<void(std::string_view)>& take) {
    const bool unicode = array.header.kind == NpyKind::Unicode;
    if (!unicode && array.header.kind != NpyKind::Bytes) {
        refuseType(array, std::string(TextExpected) + "; convert it with .astype(str)", "str");
    }
    const std::size_t item = array.header.itemSize;
    if (item == 0 || item > PieceSize) {
        throw array.origin().refusal(InputFault::TypeUnsupported,
                                     {"text of " + std::to_string(item) + " bytes an entry",
                                      "1 to " + std::to_string(PieceSize)});
    }
    std::uint64_t index = 0;
    std::string text;
    readPieces(array, 4, meter, [&](std::span<const std::byte> piece) {
        for (; !piece.empty(); piece = piece.subspan(item), ++index) {
            const auto bytes = piece.first(item);
            if (!(unicode ? utf8FromUcs4(bytes, text) : utf8FromPaddedBytes(bytes, text))) {
                throw textRefusal(array, index,
                                  unicode ? "characters that are not Unicode"
                                          : "bytes that are not UTF-8");
            }
            take(text);
        }
    });
}

void refuseType(const NpyArray& array, const std::string& expected, const std::string& conversion) {
    if (array.header.kind == NpyKind::Object) {
        throw array.origin().refusal(InputFault::PickledObjects,
                                     {conversionLine(array.origin(), conversion)});
    }
    throw array.origin().refusal(InputFault::TypeUnsupported, {array.header.typeName(), expected});
}

} // namespace candor
