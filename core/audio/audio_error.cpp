// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/audio_error.h"

#include "sentence.h"
#include "shown_text.h"

#include <utility>

namespace candor {

std::string_view AudioError::sentence(AudioFault fault) {
    switch (fault) {
    case AudioFault::FileMissing:
        return "there is no such file; it may have been moved or deleted.";
    case AudioFault::NotPermitted:
        return "you may not read this file; change its permissions and try again.";
    case AudioFault::IsFolder:
        return "this is a folder where a sound file was expected.";
    case AudioFault::EmptyFile:
        return "the file is empty (0 bytes); copy it again.";
    case AudioFault::NotAudio:
        return "this is not a sound file in any format that FFmpeg knows.";
    case AudioFault::NoSound:
        return "the file holds no sound.";
    case AudioFault::CodecUnknown:
        return "there is no decoder here for its codec \"{0}\"; convert it to another format.";
    case AudioFault::NothingDecoded:
        return "nothing in it could be decoded; the file is damaged from its start on.";
    case AudioFault::ReadFailed:
        return "it could not be read: {0}.";
    case AudioFault::TooShort:
        return "{0} s of sound are too short; one patch of this model needs {1} s.";
    case AudioFault::BeyondEnd:
        return "it ends after {1} s, before the start asked for ({0} s).";
    }
    return "it could not be read.";
}

AudioError::AudioError(std::filesystem::path path, AudioFault fault,
                       std::vector<std::string> arguments)
    : std::runtime_error(shownPath(path) + ": " + filledSentence(sentence(fault), arguments)),
      m_path(std::move(path)), m_fault(fault), m_arguments(std::move(arguments)) {}

} // namespace candor
