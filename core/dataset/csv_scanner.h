// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/text_source.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// How a table strays from plain CSV.
struct CsvForm {
    char delimiter = '\0';   // '\0': comma, semicolon or tab, whichever the first line has most of
    char comment = '\0';     // lines that begin with it are skipped; '\0': there are none
    bool spaceFirst = false; // a space may stand between a delimiter and its cell
};

/// The records of a CSV file (RFC 4180) one after the other: quotes, doubled quotes and line breaks
/// in quotes, LF or CRLF, with or without a byte order mark. Unless the form says otherwise the
/// delimiter is what a first line "sep=;" names, as Excel writes it; else comma, semicolon or tab,
/// whichever the first line has most of outside quotes; else spaces, where that line is numbers and
/// spaces. Empty lines are skipped. Holds one piece of the file at a time.
class CsvScanner {
public:
    explicit CsvScanner(std::unique_ptr<TextSource> text, CsvForm form = {});

    /// The next record, or false at the end. Throws InputError (CsvCell for a quote that is never
    /// closed or that stands wrong; NotReadable) or Cancelled.
    bool next();
    /// Cells of the record without their quotes; valid until the next call.
    [[nodiscard]] const std::vector<std::string_view>& cells() const noexcept { return m_cells; }
    /// The line that the record began on, from 1.
    [[nodiscard]] std::uint64_t line() const noexcept { return m_recordLine; }
    [[nodiscard]] const ArrayOrigin& origin() const noexcept { return m_text->origin(); }
    [[nodiscard]] char delimiter() const noexcept { return m_form.delimiter; }
    /// See TextSource.
    [[nodiscard]] bool isLegacy() const noexcept { return m_text->isLegacy(); }

private:
    bool fill();
    std::optional<std::size_t> lineEnd(std::size_t from);
    std::size_t recordLength(std::size_t firstLine);
    bool skipsComment(std::size_t lineLength);
    bool setDelimiter(std::string_view firstLine);
    void splitPlain(std::string_view record);
    void splitSpaces(std::string_view record);
    void splitQuoted(char* at, char* end);
    std::string_view unquote(char*& at, char* end) const;
    [[nodiscard]] InputError misplacedQuote() const;

    std::unique_ptr<TextSource> m_text;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; // of the next record
    std::size_t m_end = 0;   // of what is in the buffer
    std::uint64_t m_line = 1;
    std::uint64_t m_recordLine = 1;
    CsvForm m_form;
    std::vector<std::string_view> m_cells;
};

} // namespace candor
