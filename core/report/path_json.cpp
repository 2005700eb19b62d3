// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/path_json.h"

#include "dataset/percent_text.h"
#include "dataset/unicode_text.h"

#include <nlohmann/json.hpp>

namespace candor {
namespace {

constexpr const char* PercentSuffix = "_percent";

} // namespace

void putPath(nlohmann::ordered_json& object, const std::string& key, const std::string& path) {
    object[key] = path; // writers put U+FFFD for bytes that are no UTF-8
    if (!isUtf8(path)) {
        object[key + PercentSuffix] = percentText(path);
    }
}

std::string pathIn(const nlohmann::ordered_json& object, const std::string& key) {
    const auto encoded = object.find(key + PercentSuffix);
    return encoded == object.end() ? object.at(key).get<std::string>()
                                   : percentBytes(encoded->get<std::string>());
}

} // namespace candor
