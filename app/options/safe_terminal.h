// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>

namespace candor {

/// While it lives, standard output and standard error show no control character but tabs and ends
/// of lines, wherever a text comes from (shown_text.h): names of files, tags, classes and columns
/// may hold anything. Texts that programs read, written with `-`, go out as they are unless
/// standard output is a terminal.
class SafeTerminal {
public:
    SafeTerminal();
    ~SafeTerminal();
    SafeTerminal(const SafeTerminal&) = delete;
    SafeTerminal& operator=(const SafeTerminal&) = delete;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Back to the start of the line on standard error, and what stands there goes: for progress.
void startLineAnew();
/// Writes bytes for another program to standard output. False where that failed.
[[nodiscard]] bool writeForPrograms(const char* bytes, std::size_t count);

} // namespace candor
