// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/byte_stream.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

class ReadMeter;

/// How a table strays from plain CSV.
struct CsvForm {
    char delimiter = '\0';   // '\0': comma, semicolon or tab, whichever the first line has most of
    char comment = '\0';     // lines that begin with it are skipped; '\0': there are none
    bool spaceFirst = false; // a space may stand between a delimiter and its cell
};

/// The records of a CSV file (RFC 4180) one after the other: quotes, doubled quotes and line breaks
/// in quotes, LF or CRLF, with or without a byte order mark. Comma, semicolon or tab, whichever the
/// first line has most of, unless the form says otherwise. Empty lines are skipped. Holds one piece
/// of the file at a time.
class CsvScanner {
public:
    CsvScanner(std::unique_ptr<ByteStream> stream, ReadMeter& meter, CsvForm form = {});

    /// The next record, or false at the end. Throws InputError (CsvCell for a quote that is never
    /// closed or that stands wrong; NotReadable) or Cancelled.
    bool next();
    /// Cells of the record without their quotes; valid until the next call.
    [[nodiscard]] const std::vector<std::string_view>& cells() const noexcept { return m_cells; }
    /// The line that the record began on, from 1.
    [[nodiscard]] std::uint64_t line() const noexcept { return m_recordLine; }
    [[nodiscard]] const ArrayOrigin& origin() const noexcept { return m_stream->origin(); }

private:
    bool fill();
    std::optional<std::size_t> lineEnd(std::size_t from);
    std::size_t recordLength(std::size_t firstLine);
    bool skipsComment(std::size_t lineLength);
    void splitPlain(std::string_view record);
    void splitQuoted(char* at, char* end);
    std::string_view unquote(char*& at, char* end) const;
    [[nodiscard]] InputError misplacedQuote() const;

    std::unique_ptr<ByteStream> m_stream;
    ReadMeter& m_meter;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; // of the next record
    std::size_t m_end = 0;   // of what is in the buffer
    std::uint64_t m_unread;  // bytes of the file not yet in the buffer
    std::uint64_t m_line = 1;
    std::uint64_t m_recordLine = 1;
    CsvForm m_form;
    std::vector<std::string_view> m_cells;
};

} // namespace candor
