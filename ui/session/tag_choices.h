// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_fields.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace candor::ui {

struct TagProposal;

/// Fields that a kind of label may be written into; the others are Candor's own.
inline constexpr std::array LabelFields{TagField::Genre, TagField::Mood, TagField::Instrument,
                                        TagField::Comment};

/// How accepted classes become tags: what the form at the top of "Write tags…" says. A field
/// without a mode is written only if it is empty.
struct TagChoices {
    TagField field = TagField::Genre;    // where the classes go
    std::map<TagField, WriteMode> modes; // of LabelFields
    bool provenance = false;             // Model and Confidence go along
    bool keepModified = false;           // the time of the last change stays
    bool partHardLinks = false;          // files with several names are written, too
    bool sidecars = false;               // a JSON file beside what cannot be tagged
    friend bool operator==(const TagChoices&, const TagChoices&) = default;

    [[nodiscard]] WriteMode mode() const; // of `field`
};

/// Those of the last time, and for the next one (QSettings). The field is the caller's: it belongs
/// to the models, not to the person.
[[nodiscard]] TagChoices rememberedTagChoices(TagField field);
void rememberTagChoices(const TagChoices& choices);

/// What is wished for a file. `model` names what proposed; provenance is left out where it is
/// empty, and says so where a person chose. It replaces what an earlier run said.
[[nodiscard]] std::vector<TagWish> tagWishes(const TagProposal& proposal, const TagChoices& choices,
                                             const std::string& model);

/// What a file's tags would become. Provenance follows labels: where no label changes, nothing
/// does.
[[nodiscard]] std::vector<TagChange> changesOf(const TagValues& now,
                                               const std::vector<TagWish>& wishes);

} // namespace candor::ui
