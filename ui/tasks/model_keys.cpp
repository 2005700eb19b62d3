// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/model_keys.h"

#include "audio/audio_error.h"
#include "inference/member_key.h"
#include "inference/model_error.h"

#include <algorithm>

namespace candor::ui {

std::string ModelKeys::of(const ModelFile& model) {
    if (!model.complete()) {
        return {};
    }
    try {
        const FileIdentity identity = identityOf(model.path);
        const auto known = std::ranges::find_if(m_known, [&](const Known& other) {
            return other.model.path == model.path && other.identity == identity &&
                   other.model.reading.description == model.reading.description;
        });
        if (known != m_known.end()) {
            return known->key;
        }
        std::string key = memberKey(model);
        std::erase_if(m_known, [&](const Known& other) { return other.model.path == model.path; });
        m_known.push_back({model, identity, key});
        return key;
    } catch (const AudioError&) {
        return {}; // no file: nothing is kept under it, and listening says why
    } catch (const ModelError&) {
        return {}; // the same
    }
}

} // namespace candor::ui
