// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options/exit_status.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI
namespace candor {
struct LogitsTable;
struct ReadOptions;
} // namespace candor

namespace candor::cli {

/// What every command knows: where progress goes.
struct Terminal {
    bool quiet = false;
    bool progress = false; // asked for even where standard error is no terminal
};

/// Each adds its subcommand; the command runs after parsing and leaves its exit status.
void addEvaluateCommand(CLI::App& app, const Terminal& terminal, int& status);
void addSweepCommand(CLI::App& app, const Terminal& terminal, int& status);
void addSummaryCommand(CLI::App& app, const Terminal& terminal, int& status);
void addFitCommand(CLI::App& app, const Terminal& terminal, int& status);
void addExtractCommand(CLI::App& app, const Terminal& terminal, int& status);
void addClassifyCommand(CLI::App& app, const Terminal& terminal, int& status);
void addMergeCommand(CLI::App& app, const Terminal& terminal, int& status);
void addCacheCommand(CLI::App& app, const Terminal& terminal, int& status);
void addModelsCommand(CLI::App& app, int& status);
void addTagsCommand(CLI::App& app, const Terminal& terminal, int& status);
void addDatasetCommand(CLI::App& app, int& status);

/// Whether progress is to be written on standard error.
[[nodiscard]] bool showsProgress(const Terminal& terminal);

/// Reads with a progress line on standard error, and prints the data set's notes there.
[[nodiscard]] std::shared_ptr<const LogitsTable>
readWithProgress(const std::filesystem::path& path, ReadOptions options, const Terminal& terminal);

/// A progress line "sweeping 12/51" that follows itself in place; silent as Terminal says.
[[nodiscard]] std::function<void(std::size_t, std::size_t)> progressLine(const std::string& doing,
                                                                         const Terminal& terminal);

} // namespace candor::cli
