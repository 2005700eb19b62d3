// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/sound_failure.h"

#include "text/audio_error_text.h"

namespace candor::ui {

QString SoundFailure::text() const {
    return fault ? audioErrorText(path, *fault, arguments) : QString::fromStdString(sentence);
}

} // namespace candor::ui
