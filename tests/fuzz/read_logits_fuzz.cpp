// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all: readLogits must return a table whose every row can be read, or throw
// InputError.
#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace {

// A file in memory with a path that can be opened again and again.
const std::string& pathOf(int file) {
    static const std::string path = "/proc/self/fd/" + std::to_string(file);
    return path;
}

void readRows(const candor::LogitsTable& table) {
    std::vector<double> row(table.logits.classes());
    for (std::size_t member = 0; member < table.logits.members(); ++member) {
        for (std::size_t patch = 0; patch < table.logits.patches(); ++patch) {
            table.logits.readRow(member, patch, row);
        }
    }
    for (std::size_t file = 0; file < table.files(); ++file) {
        static_cast<void>(table.fileNames.at(file));
        static_cast<void>(table.patches.patch(file, table.patches.patchCount(file) - 1));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const int file = ::memfd_create("logits", 0);
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, data, size, 0) != static_cast<ssize_t>(size)) {
        return -1;
    }
    candor::ReadOptions options;
    options.labels = pathOf(file); // a .npy has itself for company
    try {
        readRows(*candor::readLogits(pathOf(file), options));
    } catch (const candor::InputError&) {
        return 0; // one sentence, as promised
    }
    return 0;
}
