// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/program_cache.h"

#include "project/logits_cache.h"

#include <QSettings>

#include <cstdlib>
#include <memory>
#include <string_view>

namespace candor::ui {
namespace {

QString limitKey() {
    return QStringLiteral("cache/bytes");
}

std::unique_ptr<LogitsCache> openCache() {
    const std::filesystem::path file = programCacheFile();
    return file.empty() ? nullptr : std::make_unique<LogitsCache>(file, cacheLimit());
}

} // namespace

std::filesystem::path programCacheFile() {
    const char* chosen = std::getenv("CANDOR_CACHE");
    if (chosen == nullptr || *chosen == '\0') {
        return defaultCacheFile();
    }
    return std::string_view(chosen) == "off" ? std::filesystem::path() : chosen;
}

LogitsCache* programCache() {
    static const std::unique_ptr<LogitsCache> cache = openCache();
    return cache.get();
}

std::uint64_t cacheLimit() {
    return QSettings()
        .value(limitKey(), static_cast<qulonglong>(LogitsCache::DefaultBytes))
        .toULongLong();
}

void rememberCacheLimit(std::uint64_t bytes) {
    QSettings().setValue(limitKey(), static_cast<qulonglong>(bytes));
}

} // namespace candor::ui
