// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace candor::cli {

/// A result that could not be written; the sentence names the file and the reason.
class OutputError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Writes to standard output for "-", into a device or pipe as it is, otherwise to a file, whole or
/// not at all: the text goes to a new file beside it, which then takes its place. Throws
/// OutputError.
void writeOutput(const std::string& path, const std::string& text);

} // namespace candor::cli
