// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace candor::ui {

/// {0}, {1} … give way to the arguments in one pass, so that braces in an argument stay as they
/// are. An index without argument stays, so that it is seen.
[[nodiscard]] QString filledSentence(const QString& sentence,
                                     const std::vector<std::string>& arguments);

} // namespace candor::ui
