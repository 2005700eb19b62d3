// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "options/safe_terminal.h"

#include "dataset/logits_reader.h"
#include "report/notes_text.h"

#include <unistd.h>

#include <iostream>

namespace candor::cli {

bool showsProgress(const Terminal& terminal) {
    return !terminal.quiet && (terminal.progress || ::isatty(STDERR_FILENO) != 0);
}

std::shared_ptr<const LogitsTable> readWithProgress(const std::filesystem::path& path,
                                                    ReadOptions options, const Terminal& terminal) {
    if (showsProgress(terminal)) {
        options.progress = [line = progressLine("reading " + path.filename().string(), terminal),
                            last = -1](std::uint64_t done, std::uint64_t total) mutable {
            const int percent = total == 0 ? 100 : static_cast<int>(100 * done / total);
            if (percent != last) {
                line(static_cast<std::size_t>(percent), 100);
                last = percent;
            }
        };
    }
    auto table = readLogits(path, options);
    requireLabels(*table); // every command that reads logits judges them
    if (!terminal.quiet) {
        std::cerr << notesText(*table);
    }
    return table;
}

std::function<void(std::size_t, std::size_t)> progressLine(const std::string& doing,
                                                           const Terminal& terminal) {
    if (!showsProgress(terminal)) {
        return [](std::size_t, std::size_t) {};
    }
    return [doing](std::size_t done, std::size_t total) {
        startLineAnew();
        if (done < total) {
            std::cerr << doing << ' ' << done << '/' << total << std::flush;
        }
    };
}

} // namespace candor::cli
