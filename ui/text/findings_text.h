// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_format.h"
#include "inference/logits_extraction.h"

#include <QString>
#include <QStringList>

namespace candor::ui {

/// What was noticed while a file was decoded, a sentence each and the gravest first; empty when all
/// is well. `shorterThanPatch`: its only patch was filled up with zeros.
[[nodiscard]] QStringList findingsText(const AudioFindings& findings, bool shorterThanPatch);

/// Why a file gave nothing, in the user's language and without the file's name.
[[nodiscard]] QString fileFailureText(const FileFailure& failure);

} // namespace candor::ui
