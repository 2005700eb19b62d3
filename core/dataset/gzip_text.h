// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/text_source.h"

#include <memory>

namespace candor {

/// Unpacks gzip (several members one after the other, too). Throws InputError (FormatDamaged; also
/// where it unpacks to more than 64 MiB and five hundred times its size).
[[nodiscard]] std::unique_ptr<TextSource> gunzipped(std::unique_ptr<TextSource> packed,
                                                    std::uint64_t packedSize);

} // namespace candor
