// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_fields.h"

#include "tagging/tag_text.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <utility>

namespace candor {
namespace {

constexpr std::array<std::pair<TagField, std::string_view>, 6> FieldKeys{
    {{TagField::Genre, "genre"},
     {TagField::Mood, "mood"},
     {TagField::Instrument, "instrument"},
     {TagField::Comment, "comment"},
     {TagField::Model, "model"},
     {TagField::Confidence, "confidence"}}};
constexpr std::array<std::pair<WriteMode, std::string_view>, 3> ModeKeys{
    {{WriteMode::OnlyIfEmpty, "only-if-empty"},
     {WriteMode::Add, "add"},
     {WriteMode::Replace, "replace"}}};

template <typename Keys, typename Value>
std::string_view keyOf(const Keys& keys, Value value) {
    return std::find_if(keys.begin(), keys.end(),
                        [value](const auto& entry) { return entry.first == value; })
        ->second;
}

template <typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<std::pair<Value, std::string_view>, Count>& keys,
                             std::string_view key) {
    for (const auto& [value, name] : keys) {
        if (name == key) {
            return value;
        }
    }
    return std::nullopt;
}

/// ASCII alone: "Rock" and "rock" are one genre; other scripts are compared as they are.
bool sameValue(std::string_view one, std::string_view other) {
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [lower](char a, char b) { return lower(a) == lower(b); });
}

std::vector<std::string> withAdded(std::vector<std::string> values,
                                   const std::vector<std::string>& added) {
    for (const std::string& value : added) {
        if (std::none_of(values.begin(), values.end(),
                         [&](const std::string& there) { return sameValue(there, value); })) {
            values.push_back(value);
        }
    }
    return values;
}

bool saysOrigin(TagField field) {
    return field == TagField::Model || field == TagField::Confidence;
}

std::vector<std::string> afterWish(const std::vector<std::string>& before, const TagWish& wish) {
    if (!isOneText(wish.field)) {
        return withAdded(wish.mode == WriteMode::Add ? before : std::vector<std::string>(),
                         wish.values);
    }
    std::vector<std::string> parts;
    if (wish.mode == WriteMode::Add) {
        parts = splitValues(joinedValues(before));
    }
    const std::size_t count = parts.size();
    parts = withAdded(std::move(parts), wish.values);
    return count > 0 && parts.size() == count ? before : std::vector{joinedValues(parts)};
}

} // namespace

std::string_view tagFieldKey(TagField field) {
    return keyOf(FieldKeys, field);
}

std::optional<TagField> tagFieldFromKey(std::string_view key) {
    return valueOf(FieldKeys, key);
}

std::string confidenceValue(const std::vector<std::pair<std::string, double>>& posterior) {
    constexpr std::size_t MostClasses = 3;
    constexpr double LeastConfidence = 0.05;
    std::string text;
    for (std::size_t i = 0; i < std::min(MostClasses, posterior.size()); ++i) {
        const auto& [name, confidence] = posterior[i];
        if (i == 0 || confidence >= LeastConfidence) {
            std::array<char, 32> digits{};
            const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), confidence,
                                           std::chars_format::fixed, 2);
            text += (text.empty() ? "" : ";") + name + '=' + std::string(digits.data(), end.ptr);
        }
    }
    return text;
}

std::string_view writeModeKey(WriteMode mode) {
    return keyOf(ModeKeys, mode);
}

std::optional<WriteMode> writeModeFromKey(std::string_view key) {
    return valueOf(ModeKeys, key);
}

std::vector<TagChange> plannedChanges(const TagValues& now, const std::vector<TagWish>& wishes) {
    std::vector<TagChange> changes;
    for (const TagWish& wish : wishes) {
        const auto found = now.find(wish.field);
        const std::vector<std::string> before =
            found == now.end() ? std::vector<std::string>() : found->second;
        if (wish.values.empty() || (wish.mode == WriteMode::OnlyIfEmpty && !before.empty())) {
            continue;
        }
        std::vector<std::string> after = afterWish(before, wish);
        if (after != before) {
            changes.push_back({wish.field, before, std::move(after)});
        }
    }
    // They would call tags of other programs Candor's.
    const bool originAlone = std::ranges::all_of(
        changes, [](const TagChange& change) { return saysOrigin(change.field); });
    const bool moreWished =
        !std::ranges::all_of(wishes, [](const TagWish& wish) { return saysOrigin(wish.field); });
    return originAlone && moreWished ? std::vector<TagChange>() : changes;
}

} // namespace candor
