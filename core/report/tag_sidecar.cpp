// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tag_sidecar.h"

#include "report/path_json.h"

#include <nlohmann/json.hpp>

namespace candor {

std::string tagSidecarJson(const TagSidecar& sidecar) {
    using Json = nlohmann::ordered_json;
    Json posterior = Json::object();
    for (const auto& [name, value] : sidecar.posterior) {
        posterior[name] = value;
    }
    Json content{{"format", 1}};
    putPath(content, "file", sidecar.file);
    content["tags"] = {{sidecar.field, sidecar.classes}};
    content["posterior"] = std::move(posterior);
    content["chosen_by_hand"] = sidecar.chosenByHand;
    content["model"] = sidecar.model.empty() ? Json(nullptr) : Json(sidecar.model);
    return Json{{"candor", std::move(content)}}.dump(2, ' ', false,
                                                     Json::error_handler_t::replace) +
           '\n';
}

std::filesystem::path tagSidecarOf(const std::filesystem::path& file) {
    std::filesystem::path sidecar = file;
    sidecar += ".candor.json";
    return sidecar;
}

} // namespace candor
