// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/metadata_fields.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <stdexcept>
#include <utility>

namespace candor {
namespace {

// What was found, short enough for a sentence.
std::string shown(const MetadataFields::Json& json) {
    constexpr std::size_t Most = 60;
    std::string text = json.dump(-1, ' ', true); // ASCII, so that it can be cut anywhere
    if (text.size() > Most) {
        text.resize(Most);
        text += "...";
    }
    return text;
}

template <class Number>
std::string rangeText(Number least, Number most) {
    const auto shownNumber = [](Number number) { return MetadataFields::Json(number).dump(); };
    return "from " + shownNumber(least) + " to " + shownNumber(most);
}

} // namespace

MetadataFields::MetadataFields(const Json& json, std::string prefix, std::filesystem::path where)
    : m_json(json), m_prefix(std::move(prefix)), m_where(std::move(where)) {
    if (!json.is_object()) {
        const std::string name =
            m_prefix.empty() ? "metadata" : m_prefix.substr(0, m_prefix.size() - 1);
        throw ModelError(m_where, ModelFault::MetadataType, {name, shown(json), "an object"});
    }
}

const MetadataFields::Json* MetadataFields::find(std::string_view key) {
    const auto entry = m_json.find(key);
    if (entry == m_json.end()) {
        return nullptr;
    }
    m_read.emplace(key);
    return &*entry;
}

const MetadataFields::Json* MetadataFields::present(std::string_view key) {
    const Json* json = find(key);
    return json == nullptr || json->is_null() ? nullptr : json;
}

MetadataFields MetadataFields::object(std::string_view key, const Json& value) const {
    return {value, pathOf(key) + ".", m_where};
}

void MetadataFields::know(std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
        m_read.emplace(key);
    }
}

std::vector<std::string> MetadataFields::unread() const {
    std::vector<std::string> keys;
    for (const auto& [key, value] : m_json.items()) {
        if (!m_read.contains(key)) {
            keys.push_back(pathOf(key));
        }
    }
    return keys;
}

std::string MetadataFields::pathOf(std::string_view key) const {
    return m_prefix + std::string(key);
}

void MetadataFields::refuseType(std::string_view key, const Json& found,
                                const std::string& expected) const {
    throw ModelError(m_where, ModelFault::MetadataType, {pathOf(key), shown(found), expected});
}

void MetadataFields::refuseValue(std::string_view key, const std::string& found,
                                 const std::string& expected) const {
    throw ModelError(m_where, ModelFault::MetadataValue, {pathOf(key), found, expected});
}

bool MetadataFields::read(std::string_view key, std::string& value) {
    const Json* json = present(key);
    if (json != nullptr && !json->is_string()) {
        refuseType(key, *json, "a text");
    }
    if (json != nullptr) {
        value = json->get<std::string>();
    }
    return json != nullptr;
}

bool MetadataFields::read(std::string_view key, bool& value) {
    const Json* json = present(key);
    if (json != nullptr && !json->is_boolean()) {
        refuseType(key, *json, "true or false");
    }
    if (json != nullptr) {
        value = json->get<bool>();
    }
    return json != nullptr;
}

double MetadataFields::number(std::string_view key, const Json& json, NumberRange range) const {
    if (!json.is_number()) {
        refuseType(key, json, "a number");
    }
    const double value = json.get<double>();
    if (!(value >= range.least && value <= range.most)) {
        refuseValue(key, shown(json), "a number " + rangeText(range.least, range.most));
    }
    return value;
}

bool MetadataFields::read(std::string_view key, double& value, NumberRange range) {
    const Json* json = present(key);
    if (json != nullptr) {
        value = number(key, *json, range);
    }
    return json != nullptr;
}

bool MetadataFields::readInteger(std::string_view key, std::int64_t& value, IntegerRange range) {
    const Json* json = present(key);
    if (json == nullptr) {
        return false;
    }
    // 8000.0 is as whole as 8000: Python writes what arithmetic left.
    if (!json->is_number() || std::trunc(json->get<double>()) != json->get<double>()) {
        refuseType(key, *json, "a whole number");
    }
    const double whole = json->get<double>();
    if (!(whole >= static_cast<double>(range.least) && whole <= static_cast<double>(range.most))) {
        refuseValue(key, shown(*json), "a whole number " + rangeText(range.least, range.most));
    }
    value = static_cast<std::int64_t>(whole);
    return true;
}

bool MetadataFields::read(std::string_view key, int& value, IntegerRange range) {
    std::int64_t whole = 0;
    const bool found = readInteger(key, whole, range);
    value = found ? static_cast<int>(whole) : value;
    return found;
}

bool MetadataFields::read(std::string_view key, std::size_t& value, IntegerRange range) {
    std::int64_t whole = 0;
    const bool found = readInteger(key, whole, range);
    value = found ? static_cast<std::size_t>(whole) : value;
    return found;
}

bool MetadataFields::read(std::string_view key, LabelSet& value) {
    const Json* json = present(key);
    if (json == nullptr) {
        return false;
    }
    if (!json->is_array() || json->empty()) {
        refuseType(key, *json, "a list of class names");
    }
    std::vector<std::string> names;
    for (const Json& name : *json) {
        if (!name.is_string()) {
            refuseType(key, name, "a list of texts");
        }
        names.push_back(name.get<std::string>());
        if (names.back().empty()) {
            refuseValue(key, "an empty name", "names that can be told apart");
        }
    }
    try {
        value = LabelSet(std::move(names));
    } catch (const std::invalid_argument& repeated) {
        refuseValue(key, std::string("not unique (") + repeated.what() + ")", "each name once");
    }
    return true;
}

bool MetadataFields::read(std::string_view key, std::vector<double>& value, NumberRange range) {
    const Json* json = present(key);
    if (json == nullptr) {
        return false;
    }
    std::vector<double> numbers;
    if (json->is_array()) {
        for (const Json& entry : *json) {
            numbers.push_back(number(key, entry, range));
        }
    } else {
        numbers.push_back(number(key, *json, range));
    }
    value = std::move(numbers);
    return true;
}

} // namespace candor
