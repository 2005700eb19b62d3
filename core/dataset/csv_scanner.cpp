// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_scanner.h"

#include <algorithm>
#include <span>
#include <utility>

namespace candor {
namespace {

constexpr std::size_t Piece = std::size_t{1} << 20;
constexpr std::size_t LongestRecord = std::size_t{64} << 20;
constexpr std::string_view ByteOrderMark = "\xef\xbb\xbf";

std::size_t countOutsideQuotes(std::string_view line, char wanted) {
    std::size_t count = 0;
    bool quoted = false;
    for (const char sign : line) {
        quoted = quoted != (sign == '"');
        count += sign == wanted && !quoted ? 1U : 0U;
    }
    return count;
}

// What numpy.savetxt writes without a delimiter.
bool isSpacedNumbers(std::string_view line) {
    return line.find(' ') != std::string_view::npos &&
           line.find_first_not_of("0123456789+-.eE ") == std::string_view::npos;
}

// What R's write.table writes: "file" "label" "rock"
bool isSpacedQuotes(std::string_view line) {
    return line.starts_with('"') && line.ends_with('"') &&
           line.find("\" \"") != std::string_view::npos;
}

char delimiterOf(std::string_view line) {
    char delimiter = ',';
    for (const char candidate : {';', '\t'}) {
        if (countOutsideQuotes(line, candidate) > countOutsideQuotes(line, delimiter)) {
            delimiter = candidate;
        }
    }
    const bool isSpaced = isSpacedNumbers(line) || isSpacedQuotes(line);
    return countOutsideQuotes(line, delimiter) == 0 && isSpaced ? ' ' : delimiter;
}

} // namespace

CsvScanner::CsvScanner(std::unique_ptr<TextSource> text, CsvForm form)
    : m_text(std::move(text)), m_form(form) {
    fill();
    if (std::string_view(m_buffer.data(), m_end).starts_with(ByteOrderMark)) {
        m_begin = ByteOrderMark.size();
    }
}

// Brings another piece of the file behind what is left; false when there is no more.
bool CsvScanner::fill() {
    std::copy(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_begin),
              m_buffer.begin() + static_cast<std::ptrdiff_t>(m_end), m_buffer.begin());
    m_end -= m_begin;
    m_begin = 0;
    if (m_buffer.size() < m_end + Piece) {
        m_buffer.resize(std::max(m_end + Piece, 2 * m_buffer.size()));
    }
    const std::size_t count = m_text->read(std::span(m_buffer).subspan(m_end, Piece));
    m_end += count;
    return count > 0;
}

// Where the line break at or after m_begin + from stands, counted from m_begin, or the end of the
// file; nothing when the file ends at `from`. May move the buffer: only such counts stay true.
std::optional<std::size_t> CsvScanner::lineEnd(std::size_t from) {
    std::size_t searched = from;
    do {
        const std::string_view there(m_buffer.data() + m_begin, m_end - m_begin);
        const std::size_t found = there.find('\n', searched);
        if (found != std::string_view::npos) {
            return found;
        }
        searched = there.size();
        if (searched > LongestRecord) {
            throw InputError(origin().path, InputFault::CsvCell,
                             {std::to_string(m_line), "1", "longer than 64 MiB", "lines of text"});
        }
    } while (fill());
    return searched > from ? std::optional(searched) : std::nullopt;
}

// A quoted cell may run over line breaks: the record goes on until its quotes are even.
std::size_t CsvScanner::recordLength(std::size_t firstLine) {
    std::size_t length = firstLine;
    std::ptrdiff_t quotes = 0;
    std::size_t counted = 0;
    while (true) {
        const char* record = m_buffer.data() + m_begin;
        quotes += std::count(record + counted, record + length, '"');
        ++m_line;
        if (quotes % 2 == 0) {
            return length;
        }
        counted = length;
        const auto end = lineEnd(length + 1);
        if (!end) {
            throw misplacedQuote();
        }
        length = *end;
    }
}

// Before its quotes are looked at: a comment may hold any.
bool CsvScanner::skipsComment(std::size_t lineLength) {
    if (m_form.comment == '\0' || lineLength == 0 || m_buffer[m_begin] != m_form.comment) {
        return false;
    }
    m_begin = std::min(m_begin + lineLength + 1, m_end);
    ++m_line;
    return true;
}

bool CsvScanner::next() {
    while (const auto firstLine = lineEnd(0)) {
        if (skipsComment(*firstLine)) {
            continue;
        }
        m_recordLine = m_line;
        const std::size_t length = recordLength(*firstLine);
        std::string_view record(m_buffer.data() + m_begin, length);
        char* const begin = m_buffer.data() + m_begin;
        m_begin = std::min(m_begin + length + 1, m_end);
        if (record.ends_with('\r')) {
            record.remove_suffix(1);
        }
        if (record.empty()) {
            continue;
        }
        if (m_form.delimiter == '\0' && setDelimiter(record)) {
            continue;
        }
        m_cells.clear();
        if (record.find('"') == std::string_view::npos) {
            splitPlain(record);
        } else {
            splitQuoted(begin, begin + record.size());
        }
        return true;
    }
    return false;
}

// Whether the line says so and holds nothing else.
bool CsvScanner::setDelimiter(std::string_view firstLine) {
    constexpr std::string_view Words = "sep=";
    const bool says = firstLine.size() == Words.size() + 1 && firstLine.starts_with(Words);
    m_form.delimiter = says ? firstLine.back() : delimiterOf(firstLine);
    return says;
}

void CsvScanner::splitPlain(std::string_view record) {
    if (m_form.delimiter == ' ') {
        splitSpaces(record);
        return;
    }
    while (true) {
        if (m_form.spaceFirst && record.starts_with(' ')) {
            record.remove_prefix(1);
        }
        const std::size_t end = record.find(m_form.delimiter);
        m_cells.push_back(record.substr(0, end));
        if (end == std::string_view::npos) {
            return;
        }
        record.remove_prefix(end + 1);
    }
}

// Any number of spaces is one delimiter.
void CsvScanner::splitSpaces(std::string_view record) {
    while (true) {
        record.remove_prefix(std::min(record.find_first_not_of(' '), record.size()));
        if (record.empty()) {
            return;
        }
        const std::size_t end = std::min(record.find(' '), record.size());
        m_cells.push_back(record.substr(0, end));
        record.remove_prefix(end);
    }
}

void CsvScanner::splitQuoted(char* at, char* end) {
    while (true) {
        if (m_form.spaceFirst && at != end && *at == ' ') {
            ++at;
        }
        if (at != end && *at == '"') {
            m_cells.push_back(unquote(at, end));
        } else {
            char* const stop = std::find(at, end, m_form.delimiter);
            m_cells.emplace_back(at, static_cast<std::size_t>(stop - at));
            if (m_cells.back().find('"') != std::string_view::npos) {
                throw misplacedQuote();
            }
            at = stop;
        }
        if (at == end) {
            return;
        }
        ++at; // the delimiter
    }
}

// Takes out quotes in place and leaves `at` behind the closing one.
std::string_view CsvScanner::unquote(char*& at, char* end) const {
    char* const text = ++at;
    char* write = text;
    while (at != end) {
        if (*at == '"') {
            if (at + 1 == end || at[1] != '"') {
                ++at;
                if (at != end && *at != m_form.delimiter) {
                    throw misplacedQuote();
                }
                return {text, static_cast<std::size_t>(write - text)};
            }
            ++at;
        }
        *write++ = *at++;
    }
    throw misplacedQuote();
}

InputError CsvScanner::misplacedQuote() const {
    return {origin().path,
            InputFault::CsvCell,
            {std::to_string(m_recordLine), std::to_string(m_cells.size() + 1), "a stray quote",
             "cells in quotes to begin, end and double them"}};
}

} // namespace candor
