// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/front_end_presets.h"

namespace candor {

std::span<const FrontEndPreset> frontEndPresets() {
    return {};
}

const FrontEndPreset* findPreset(std::string_view name) {
    for (const FrontEndPreset& preset : frontEndPresets()) {
        if (preset.name == name) {
            return &preset;
        }
    }
    return nullptr;
}

} // namespace candor
