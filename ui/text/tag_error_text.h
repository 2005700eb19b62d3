// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_error.h"
#include "tagging/tag_fields.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

/// The sentence in the user's language, without the file's name: for a row that shows it.
[[nodiscard]] QString tagFaultText(TagFault fault, const std::vector<std::string>& arguments);

/// The English sentence under which translators know a fault: that of TagError::sentence. Empty
/// when the table lacks it, which a test notices.
[[nodiscard]] std::string_view translatedSentence(TagFault fault);

/// "Genre", "Mood" …
[[nodiscard]] QString tagFieldName(TagField field);

/// Several values of a field in one cell: "Rock; Pop". Without any: an en dash.
[[nodiscard]] QString tagValuesText(const std::vector<std::string>& values);

} // namespace candor::ui
