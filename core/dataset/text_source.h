// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/array_origin.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <utility>

namespace candor {

class ByteStream;
class ReadMeter;

/// The text of a file from front to end, piece by piece, however long it is.
class TextSource {
public:
    explicit TextSource(ArrayOrigin origin) : m_origin(std::move(origin)) {}
    virtual ~TextSource() = default;
    TextSource(const TextSource&) = delete;
    TextSource& operator=(const TextSource&) = delete;

    /// Up to piece.size() of the next bytes; 0 at the end. Throws InputError or Cancelled.
    virtual std::size_t read(std::span<char> piece) = 0;
    /// Whether what was read so far was in Windows-1252.
    [[nodiscard]] virtual bool isLegacy() const noexcept { return false; }
    [[nodiscard]] const ArrayOrigin& origin() const noexcept { return m_origin; }

private:
    ArrayOrigin m_origin;
};

/// The bytes as they are. Counts them in the meter.
[[nodiscard]] std::unique_ptr<TextSource> plainText(std::unique_ptr<ByteStream> stream,
                                                    ReadMeter& meter);

/// A file of text as people have it, in UTF-8: compressed by gzip or not; UTF-8 or UTF-16, with a
/// mark at its start or not; else Windows-1252 from its first byte that is no UTF-8 on, if all
/// before is plain ASCII. Throws InputError (also FormatDamaged).
[[nodiscard]] std::unique_ptr<TextSource> openText(const std::filesystem::path& path,
                                                   ReadMeter& meter);

/// Up to `size` bytes of a file that gzip packed, unpacked. Throws InputError.
[[nodiscard]] std::string unpackedStart(const std::filesystem::path& path, std::size_t size);

/// gzip's two magic bytes.
inline constexpr char GzipMagic[] = "\x1f\x8b";

} // namespace candor
