// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/write_journal.h"

#include <optional>
#include <string>
#include <string_view>

namespace candor {

/// One line of the journal without its end: a JSON object with what is new in `record` since
/// `known`, its number, stage and time always. Text that is no UTF-8, as a path may be, stands as
/// {"percent": "caf%E9"}.
[[nodiscard]] std::string journalLine(const WriteRecord& record, const WriteRecord& known);

/// What a line says of one write: members that it does not name are empty.
class JournalLine {
public:
    /// None when it is no line of a journal: cut off, or written by something else.
    [[nodiscard]] static std::optional<JournalLine> parsed(std::string_view line);
    JournalLine(JournalLine&&) noexcept;
    ~JournalLine();

    [[nodiscard]] std::uint64_t number() const noexcept { return m_number; }
    /// Puts what the line says into the record. False when its members are of other types.
    [[nodiscard]] bool applyTo(WriteRecord& record) const;

private:
    struct Object;
    explicit JournalLine(std::unique_ptr<Object> object, std::uint64_t number);
    std::unique_ptr<Object> m_object;
    std::uint64_t m_number = 0;
};

} // namespace candor
