// SPDX-License-Identifier: GPL-3.0-or-later
#include "output_file.h"

#include "options/safe_terminal.h"

#include "dataset/file_draft.h"
#include "dataset/logits_writer.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace candor::cli {
namespace {

[[noreturn]] void fail(const std::string& path) {
    throw OutputError(path + ": cannot be written (" + std::strerror(errno) +
                      "); choose another place with --json or --csv");
}

void writeTo(const std::filesystem::path& place, const std::string& named,
             const std::string& text) {
    std::ofstream file(place, std::ios::binary | std::ios::trunc);
    if (!file) {
        fail(named);
    }
    file << text;
    file.close();
    if (!file) {
        fail(named);
    }
}

/// /dev/null, /dev/stdout, a named pipe: written to, never replaced by a file.
bool isDeviceOrPipe(const std::string& path) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
           !std::filesystem::is_directory(status);
}

} // namespace

void writeOutput(const std::string& path, const std::string& text) {
    if (path == "-") {
        if (!writeForPrograms(text.data(), text.size())) {
            fail("standard output");
        }
        return;
    }
    if (isDeviceOrPipe(path)) {
        writeTo(path, path, text);
        return;
    }
    try {
        FileDraft draft(path);
        writeTo(draft.path(), path, text);
        draft.commit();
    } catch (const WriteError& error) {
        throw OutputError(error.what());
    }
}

} // namespace candor::cli
