// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/column_pattern.h"

#include "dataset/csv_cell.h"

#include <algorithm>
#include <string_view>

namespace candor {
namespace {

bool matches(std::string_view pattern, std::string_view name) {
    const std::size_t star = pattern.find('*');
    if (star == std::string_view::npos) {
        return pattern == name;
    }
    const std::string_view rest = pattern.substr(star + 1);
    if (!name.starts_with(pattern.substr(0, star))) {
        return false;
    }
    for (std::size_t at = star; at <= name.size(); ++at) {
        if (matches(rest, name.substr(at))) {
            return true;
        }
    }
    return false;
}

InputError unknown(std::string_view pattern, const std::vector<std::string>& names,
                   const ArrayOrigin& origin) {
    std::string list;
    for (const std::string& name : names) {
        list += (list.empty() ? "\"" : ", \"") + name + '"';
    }
    return {origin.path, InputFault::ChoiceUnknown, {std::string(pattern), list}};
}

} // namespace

std::vector<std::size_t> namesMatching(const std::string& patterns,
                                       const std::vector<std::string>& names,
                                       const ArrayOrigin& origin) {
    std::vector<std::size_t> places;
    std::string_view rest = patterns;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(','), rest.size());
        const std::string_view pattern = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        bool isFound = false;
        for (std::size_t place = 0; place < names.size(); ++place) {
            if (matches(pattern, names[place])) {
                isFound = true;
                if (std::ranges::find(places, place) == places.end()) {
                    places.push_back(place);
                }
            }
        }
        if (!isFound) {
            throw unknown(pattern, names, origin);
        }
    }
    return places;
}

} // namespace candor
