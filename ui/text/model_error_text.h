// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_error.h"

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

/// The sentence for a model in the user's language, without its name: for a row that shows it.
[[nodiscard]] QString modelFaultText(ModelFault fault, const std::vector<std::string>& arguments);

/// The same after the name without folder:
/// "net.pt: LibTorch could not load the model: …"
[[nodiscard]] QString modelErrorText(const std::filesystem::path& path, ModelFault fault,
                                     const std::vector<std::string>& arguments);

/// The English sentence under which translators know a fault: that of ModelError::sentence. Empty
/// when the table lacks it, which a test notices.
[[nodiscard]] std::string_view translatedSentence(ModelFault fault);

} // namespace candor::ui
