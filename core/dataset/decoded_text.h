// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/text_source.h"

#include <memory>

namespace candor {

/// Text of one of the encodings of openText() as UTF-8, without a mark at its start. Bytes that
/// neither UTF-8 nor Windows-1252 has, or that change from one to the other, stay as they are: who
/// reads them refuses them by line and column.
[[nodiscard]] std::unique_ptr<TextSource> decoded(std::unique_ptr<TextSource> text);

} // namespace candor
