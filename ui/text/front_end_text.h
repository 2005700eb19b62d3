// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"
#include "features/patch_plan.h"

#include <QString>

namespace candor::ui {

/// A front end in few words: "log-mel, 64 bands, 16 kHz, 2048/1024" (transform size and hop).
[[nodiscard]] QString frontEndText(const FrontEnd& frontEnd);

/// Which windows of a file are looked at: "4 s patches, the first only".
[[nodiscard]] QString patchText(const PatchPlan& plan);

/// What kind of features it is: "log-mel", "MFCC" …
[[nodiscard]] QString frontEndKindText(FrontEndKind kind);

} // namespace candor::ui
