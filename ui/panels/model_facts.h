// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/listen_values.h"

#include <QString>

#include <vector>

namespace candor::ui {

/// What a model is called: by its description, or else by its file.
[[nodiscard]] QString modelName(const ListenModel& model);
/// Everything that is known of it, a line each.
[[nodiscard]] QString modelToolTip(const ListenModel& model);
/// "bass, brass, flute …": all of them, a few a line.
[[nodiscard]] QString classesText(const LabelSet& classes);
/// The front end, or how many there are.
[[nodiscard]] QString frontEndsText(const std::vector<ModelFile>& models);
/// "1.25, fitted on 4,096 files of NSynth validation", or that none was fitted.
[[nodiscard]] QString modelTemperatureText(const ModelTemperature& temperature);

} // namespace candor::ui
