// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_fields.h"

#include <QString>

namespace candor::ui {

/// A tag's name as people call it: "Genre", "Mood" …
[[nodiscard]] QString tagFieldText(TagField field);

} // namespace candor::ui
