// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags_json.h"

namespace candor::cli {

using Json = nlohmann::ordered_json;

Json valuesJson(const TagValues& values) {
    Json json = Json::object();
    for (const auto& [field, texts] : values) {
        json[std::string(tagFieldKey(field))] = texts;
    }
    return json;
}

Json changesJson(const std::vector<TagChange>& changes) {
    Json json = Json::array();
    for (const TagChange& change : changes) {
        json.push_back({{"field", tagFieldKey(change.field)},
                        {"before", change.before},
                        {"after", change.after}});
    }
    return json;
}

std::string jsonText(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace candor::cli
