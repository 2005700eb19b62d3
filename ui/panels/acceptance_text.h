// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_description.h"

#include "session/archive_session.h"

#include <QString>

#include <cstddef>

namespace candor::ui {

/// "sure: 1 240 accepted, 310 to review, about 37 of the accepted wrong". `proposed`: files that
/// something is proposed for; 0: what is missing instead. Without `isSure` the word before the
/// colon falls away.
[[nodiscard]] QString promiseText(const ArchiveCounts& counts, std::size_t proposed, bool isSure);

/// "about 37", "fewer than one".
[[nodiscard]] QString expectedWrongText(double expectedWrong);

/// On what the temperature was fitted, or plainly that it was not.
[[nodiscard]] QString temperatureOriginText(double temperature, const ModelTemperature& own);

/// The same of one that was fitted on answers about one's own files.
[[nodiscard]] QString ownFitText(const OwnFit& fit);

} // namespace candor::ui
