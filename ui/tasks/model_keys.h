// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"
#include "inference/model_file.h"

#include <string>
#include <vector>

namespace candor::ui {

/// memberKey() of models, each file read once as long as it is the same. For one thread.
class ModelKeys {
public:
    /// Empty when the model's file cannot be read or its description lacks something.
    [[nodiscard]] std::string of(const ModelFile& model);

private:
    struct Known {
        ModelFile model;
        FileIdentity identity;
        std::string key;
    };
    std::vector<Known> m_known;
};

} // namespace candor::ui
