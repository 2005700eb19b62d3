// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tag_history.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace candor::ui {
namespace {

void addFields(std::vector<TagField>& fields, const std::vector<TagChange>& changes) {
    for (const TagChange& change : changes) {
        if (std::find(fields.begin(), fields.end(), change.field) == fields.end()) {
            fields.push_back(change.field);
        }
    }
}

} // namespace

TagHistory historyOf(std::vector<WriteRecord> records) {
    TagHistory history;
    std::unordered_map<std::string, std::size_t> places;
    for (WriteRecord& record : records) {
        const auto [place, isNew] = places.try_emplace(record.batch, history.size());
        if (isNew) {
            history.push_back({record.batch, record.begun, {}, {}, {}});
        }
        WriteBatch& batch = history[place->second];
        addFields(batch.fields, record.changes);
        ++batch.counts[static_cast<std::size_t>(record.stage)];
        batch.files.push_back(std::move(record));
    }
    for (WriteBatch& batch : history) {
        std::sort(batch.fields.begin(), batch.fields.end());
    }
    std::reverse(history.begin(), history.end());
    return history;
}

} // namespace candor::ui
