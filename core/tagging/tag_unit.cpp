// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_unit.h"

#include "audio/file_identity.h"

#include <utility>

namespace candor {

TagPart tagPart(std::string name, std::string_view bytes, std::optional<TagField> field) {
    return {std::move(name), field, hashOfBytes(bytes)};
}

} // namespace candor
