// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"
#include "tagging/tag_fields.h"
#include "tagging/written_states.h"

#include "session/tag_plan.h"

#include <string>
#include <unordered_map>
#include <variant>

namespace candor::ui {

/// Tags of a file as they are now, or why they cannot be read.
struct KnownTags {
    FileIdentity identity; // what the file was when they were read
    TagValues values;
    std::optional<TagFailure> failure;
};

/// Tags that were read, for as long as a file's size and time of change stay: other choices for ten
/// thousand files then cost no reading. For one thread.
class TagMemory {
public:
    /// Reads them where they are not known. Never throws for a bad file.
    const KnownTags& read(const std::string& path);

private:
    std::unordered_map<std::string, KnownTags> m_known;
};

} // namespace candor::ui
