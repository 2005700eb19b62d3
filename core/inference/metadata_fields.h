// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/metadata_names.h"
#include "inference/model_error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Both ends are allowed.
struct NumberRange {
    double least = -std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::max();
};
struct IntegerRange {
    std::int64_t least = 0;
    std::int64_t most = std::numeric_limits<std::int32_t>::max();
};

/// One JSON object read key by key. A key that is absent or null leaves the value as it is and
/// gives false; a value of another type or out of range is a ModelError (MetadataType,
/// MetadataValue) that names the key with its path: "front_end.fft_size".
class MetadataFields {
public:
    using Json = nlohmann::ordered_json;

    /// `json` must outlive this. Throws ModelError when it is no object.
    MetadataFields(const Json& json, std::string prefix, std::filesystem::path where);

    bool read(std::string_view key, std::string& value);
    bool read(std::string_view key, bool& value);
    bool read(std::string_view key, double& value, NumberRange range = {});
    bool read(std::string_view key, int& value, IntegerRange range = {});
    bool read(std::string_view key, std::size_t& value, IntegerRange range = {});
    /// Not empty, each without repetition and not empty.
    bool read(std::string_view key, LabelSet& value);
    /// A number or a list of numbers.
    bool read(std::string_view key, std::vector<double>& value, NumberRange range = {});
    template <class Value, std::size_t N>
    bool read(std::string_view key, Value& value, const std::array<MetadataName<Value>, N>& names) {
        std::string name;
        if (!read(key, name)) {
            return false;
        }
        for (const MetadataName<Value>& entry : names) {
            if (entry.name == name) {
                value = entry.value;
                return true;
            }
        }
        refuseValue(key, "\"" + name + "\"", listed(names));
    }

    /// The value, null included; nullptr when the key is absent. Marks it as understood.
    [[nodiscard]] const Json* find(std::string_view key);
    [[nodiscard]] MetadataFields object(std::string_view key, const Json& value) const;
    void know(std::initializer_list<std::string_view> keys);
    /// Keys that were never asked for, with their path.
    [[nodiscard]] std::vector<std::string> unread() const;

    [[noreturn]] void refuseType(std::string_view key, const Json& found,
                                 const std::string& expected) const;
    [[noreturn]] void refuseValue(std::string_view key, const std::string& found,
                                  const std::string& expected) const;
    [[nodiscard]] std::string pathOf(std::string_view key) const;
    [[nodiscard]] const std::filesystem::path& where() const noexcept { return m_where; }

private:
    const Json* present(std::string_view key);
    bool readInteger(std::string_view key, std::int64_t& value, IntegerRange range);
    double number(std::string_view key, const Json& json, NumberRange range) const;

    const Json& m_json;
    std::string m_prefix; // "front_end." or empty
    std::filesystem::path m_where;
    std::set<std::string, std::less<>> m_read;
};

} // namespace candor
