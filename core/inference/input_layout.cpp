// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/input_layout.h"

#include "inference/metadata_names.h"
#include "inference/model_error.h"

#include <algorithm>
#include <optional>

namespace candor {
namespace {

enum class Role { Rows, Frames, Channel };

bool names(const std::vector<InputDimension>& shape, std::initializer_list<InputAxis> axes) {
    return std::any_of(axes.begin(), axes.end(), [&](InputAxis axis) {
        return std::find(shape.begin(), shape.end(), InputDimension(axis)) != shape.end();
    });
}

// What each dimension after N stands for.
std::vector<Role> rolesOf(const std::vector<InputDimension>& shape, const PatchShape& patch) {
    bool rowsTaken = names(shape, {InputAxis::Bands});
    bool framesTaken = names(shape, {InputAxis::Frames, InputAxis::Samples});
    std::vector<Role> roles;
    for (std::size_t i = 1; i < shape.size(); ++i) {
        if (const auto* axis = std::get_if<InputAxis>(&shape[i])) {
            roles.push_back(*axis == InputAxis::Bands ? Role::Rows : Role::Frames);
            continue;
        }
        const auto size = static_cast<std::size_t>(std::get<std::int64_t>(shape[i]));
        if (size > 1 && !rowsTaken && size == patch.rows) {
            rowsTaken = true;
            roles.push_back(Role::Rows);
        } else if (size > 1 && !framesTaken && size == patch.frames) {
            framesTaken = true;
            roles.push_back(Role::Frames);
        } else {
            roles.push_back(Role::Channel);
        }
    }
    return roles;
}

std::string shapeText(const std::vector<InputDimension>& shape) {
    std::string text = "[";
    for (const InputDimension& dimension : shape) {
        const auto* axis = std::get_if<InputAxis>(&dimension);
        text += text.size() > 1 ? ", " : "";
        text += axis != nullptr ? std::string(nameOf(AxisNames, *axis))
                                : std::to_string(std::get<std::int64_t>(dimension));
    }
    return text + "]";
}

// Every value of a patch must have one place.
bool complete(const std::vector<Role>& roles, const PatchShape& patch) {
    const auto rows = std::count(roles.begin(), roles.end(), Role::Rows);
    const auto frames = std::count(roles.begin(), roles.end(), Role::Frames);
    return frames == 1 && (rows == 1 || (rows == 0 && patch.rows == 1));
}

} // namespace

std::string InputLayout::text(std::size_t count) const {
    std::string text = "[" + std::to_string(count);
    for (const std::int64_t size : repeated) {
        text += ", " + std::to_string(size);
    }
    return text + "]";
}

InputLayout inputLayout(const ModelDescription& description, const PatchShape& patch,
                        const std::filesystem::path& model) {
    const std::vector<InputDimension>& shape = description.inputShape;
    const std::vector<Role> roles = rolesOf(shape, patch);
    if (!complete(roles, patch)) {
        throw ModelError(model, ModelFault::MetadataValue,
                         {"input_shape", shapeText(shape),
                          "a place each for the " + std::to_string(patch.rows) + " bands and " +
                              std::to_string(patch.frames) + " frames of a patch"});
    }
    InputLayout layout;
    const auto frames = std::find(roles.begin(), roles.end(), Role::Frames);
    const auto rows = std::find(roles.begin(), roles.end(), Role::Rows);
    layout.framesFirst = rows != roles.end() && frames < rows;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const bool channel = roles[i] == Role::Channel;
        const std::size_t size = roles[i] == Role::Rows ? patch.rows : patch.frames;
        layout.sizes.push_back(channel ? 1 : static_cast<std::int64_t>(size));
        layout.repeated.push_back(channel ? std::get<std::int64_t>(shape[i + 1])
                                          : layout.sizes.back());
    }
    return layout;
}

} // namespace candor
