// SPDX-License-Identifier: GPL-3.0-or-later
#include "output_file.h"

#include <unistd.h>

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

} // namespace

void writeOutput(const std::string& path, const std::string& text) {
    if (path == "-") {
        std::cout << text << std::flush;
        if (!std::cout) {
            fail("standard output");
        }
        return;
    }
    const std::string draft = path + ".part" + std::to_string(::getpid());
    std::ofstream file(draft, std::ios::binary | std::ios::trunc);
    if (!file) {
        fail(path);
    }
    file << text;
    file.close();
    if (!file || std::rename(draft.c_str(), path.c_str()) != 0) {
        const int reason = errno;
        std::error_code ignored; // the draft may already be gone
        std::filesystem::remove(draft, ignored);
        errno = reason;
        fail(path);
    }
}

} // namespace candor::cli
