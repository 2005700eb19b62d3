// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fit_json.h"

#include "dataset/logits_table.h"
#include "evaluation/fitted_temperature.h"
#include "report/json_number.h"

#include <nlohmann/json.hpp>

namespace candor {

std::string fitJson(const LogitsTable& table, const std::string& split, Measure measure,
                    const FittedTemperature& fitted) {
    using Json = nlohmann::ordered_json;
    const Json json{{"file", table.source.string()},
                    {"split", split.empty() ? Json(nullptr) : Json(split)},
                    {"files", fitted.files},
                    {"members", table.logits.members()},
                    {"measure", measureKey(measure)},
                    {"temperature", fitted.temperature},
                    {"at_edge", fitted.atGridEdge},
                    {"gained", fitted.gained},
                    {"before", numberOrNull(fitted.valueAtOne)},
                    {"after", numberOrNull(fitted.value)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace candor
