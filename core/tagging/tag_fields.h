// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace candor {

/// The only fields that Candor ever touches.
enum class TagField : std::uint8_t {
    Genre,
    Mood,
    Instrument,
    Comment,
    Model,      // CANDOR_MODEL: what proposed the tags
    Confidence, // CANDOR_CONFIDENCE: "rock=0.91;pop=0.05"
};
inline constexpr std::array AllTagFields{TagField::Genre,   TagField::Mood,  TagField::Instrument,
                                         TagField::Comment, TagField::Model, TagField::Confidence};

/// "genre", "mood", "instrument", "comment", "model", "confidence": command line and journal.
[[nodiscard]] std::string_view tagFieldKey(TagField field);
[[nodiscard]] std::optional<TagField> tagFieldFromKey(std::string_view key);

/// Values in their order, UTF-8; a field that is absent has none.
using TagValues = std::map<TagField, std::vector<std::string>>;

/// The value of the field Confidence: "rock=0.91;pop=0.05", of the likeliest three those that may
/// have been meant (at least 0.05; the first in any case). `posterior`: falling.
[[nodiscard]] std::string
confidenceValue(const std::vector<std::pair<std::string, double>>& posterior);

/// What happens to a field that has values already.
enum class WriteMode : std::uint8_t { OnlyIfEmpty, Add, Replace };
/// "only-if-empty", "add", "replace".
[[nodiscard]] std::string_view writeModeKey(WriteMode mode);
[[nodiscard]] std::optional<WriteMode> writeModeFromKey(std::string_view key);

/// What is wished for one field of one file.
struct TagWish {
    TagField field = TagField::Genre;
    WriteMode mode = WriteMode::OnlyIfEmpty;
    std::vector<std::string> values;
};

/// What will happen to one field of one file: a line of the preview. Only fields that change.
struct TagChange {
    TagField field = TagField::Genre;
    std::vector<std::string> before;
    std::vector<std::string> after;
    friend bool operator==(const TagChange&, const TagChange&) = default;
};

/// The wishes that change something: a value that is there already (compared without case for Add)
/// is not written again. Comment, model and confidence are one text: several values stand in it
/// with "; " between. Model and confidence change along with another field that is wished for, or
/// not at all.
[[nodiscard]] std::vector<TagChange> plannedChanges(const TagValues& now,
                                                    const std::vector<TagWish>& wishes);

} // namespace candor
