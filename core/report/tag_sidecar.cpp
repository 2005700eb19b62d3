// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tag_sidecar.h"

#include <nlohmann/json.hpp>

namespace candor {

std::string tagSidecarJson(const TagSidecar& sidecar) {
    using Json = nlohmann::ordered_json;
    Json posterior = Json::object();
    for (const auto& [name, value] : sidecar.posterior) {
        posterior[name] = value;
    }
    const Json json{{"candor",
                     {{"format", 1},
                      {"file", sidecar.file},
                      {"tags", {{sidecar.field, sidecar.classes}}},
                      {"posterior", std::move(posterior)},
                      {"chosen_by_hand", sidecar.chosenByHand},
                      {"model", sidecar.model.empty() ? Json(nullptr) : Json(sidecar.model)}}}};
    // File names may hold any bytes; JSON may not.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::filesystem::path tagSidecarOf(const std::filesystem::path& file) {
    std::filesystem::path sidecar = file;
    sidecar += ".candor.json";
    return sidecar;
}

} // namespace candor
