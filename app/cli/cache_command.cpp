// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "known_logits.h"
#include "project/logits_cache.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>

namespace candor::cli {
namespace {

struct CacheOptions {
    std::string cache;
    bool clear = false;
    std::optional<std::uint64_t> limit; // bytes
};

/// "1.4 GiB".
std::string sizeText(std::uint64_t bytes) {
    constexpr std::array Units{"bytes", "KiB", "MiB", "GiB", "TiB"};
    double size = static_cast<double>(bytes);
    std::size_t unit = 0;
    for (; size >= 1024.0 && unit + 1 < Units.size(); ++unit) {
        size /= 1024.0;
    }
    char text[32];
    std::snprintf(text, sizeof text, unit == 0 ? "%.0f %s" : "%.1f %s", size, Units[unit]);
    return text;
}

int runCache(const CacheOptions& options, const Terminal& terminal) {
    const std::filesystem::path file =
        options.cache.empty() ? defaultCacheFile() : std::filesystem::path(options.cache);
    if (options.cache == "off") {
        std::cout << "the cache is off (--cache, or CANDOR_CACHE in the environment)\n";
        return Done;
    }
    LogitsCache cache(file);
    if (options.clear) {
        cache.clear();
    }
    if (options.limit) {
        cache.setLimit(*options.limit);
    }
    if (!terminal.quiet) {
        std::cout << file.string() << ": " << sizeText(cache.bytes()) << ", " << cache.entries()
                  << " entries\n";
    }
    if (const std::string problem = cache.lastProblem(); !problem.empty()) {
        std::cerr << "candor-cli: " << problem << '\n';
        return NothingDone;
    }
    return Done;
}

} // namespace

void addCacheCommand(CLI::App& app, const Terminal& terminal, int& status) {
    auto options = std::make_shared<CacheOptions>();
    CLI::App* command = app.add_subcommand(
        "cache", "Say where logits are kept for later runs and how many, or empty that place");
    command->add_option("--cache", options->cache, "Another one than the user's own")
        ->envname("CANDOR_CACHE");
    command->add_flag("--clear", options->clear, "Empty it");
    command
        ->add_option("--limit", options->limit,
                     "Shrink it now to this size, such as 500M or 2G, by what was used least "
                     "recently (runs keep it below 2 GiB by themselves)")
        ->transform(CLI::AsSizeValue(false));
    command->footer("Example:\n  candor-cli cache --limit 500M");
    command->callback([options, &terminal, &status] { status = runCache(*options, terminal); });
}

} // namespace candor::cli
