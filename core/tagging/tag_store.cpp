// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_store.h"

#include <algorithm>
#include <utility>

namespace candor {

void TagStore::add(std::unique_ptr<TagUnit> tag, std::int64_t place, std::int64_t size) {
    m_units.push_back({std::move(tag), place, size, false});
}

TagValues TagStore::values() const {
    TagValues values;
    for (const Placed& unit : m_units) {
        TagValues more = unit.tag->values();
        values.insert(more.begin(), more.end()); // where there is none yet
    }
    return values;
}

void TagStore::set(TagField field, const std::vector<std::string>& values) {
    for (Placed& unit : m_units) {
        if (&unit == m_units.data() || unit.tag->values().contains(field)) {
            unit.tag->set(field, values);
            unit.changed = true;
        }
    }
}

std::vector<TagSplice> TagStore::inOrder(std::vector<TagSplice> splices) {
    std::ranges::sort(
        splices, {}, [](const TagSplice& splice) { return std::pair(splice.place, splice.end()); });
    const auto overlap = [](const TagSplice& one, const TagSplice& next) {
        return one.end() > next.place;
    };
    if (std::ranges::adjacent_find(splices, overlap) != splices.end()) {
        throw TagRefusal(TagFault::NotUnderstood, {"one lies within another"});
    }
    return splices;
}

std::vector<TagPart> TagStore::parts() const {
    std::vector<TagPart> parts;
    for (const Placed& unit : m_units) {
        std::vector<TagPart> more = unit.tag->parts();
        std::ranges::move(more, std::back_inserter(parts));
    }
    return parts;
}

std::vector<TagSplice> TagStore::splices() const {
    std::vector<TagSplice> splices;
    for (const Placed& unit : m_units) {
        if (unit.isWritten()) {
            splices.push_back(
                {unit.place, unit.size, unit.tag->rendered(static_cast<std::size_t>(unit.size))});
        }
    }
    return inOrder(std::move(splices));
}

} // namespace candor
