// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/audio_error_text.h"

#include "text/filled_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace candor::ui {
namespace {

struct AudioEntry {
    AudioFault fault;
    const char* sentence;
};

/// lupdate reads these literals; they repeat those of core, which knows nothing of translations.
constexpr std::array AudioSentences{
    AudioEntry{AudioFault::FileMissing,
               QT_TRANSLATE_NOOP("AudioErrorText",
                                 "there is no such file; it may have been moved or deleted.")},
    AudioEntry{
        AudioFault::NotPermitted,
        QT_TRANSLATE_NOOP("AudioErrorText",
                          "you may not read this file; change its permissions and try again.")},
    AudioEntry{
        AudioFault::IsFolder,
        QT_TRANSLATE_NOOP("AudioErrorText", "this is a folder where a sound file was expected.")},
    AudioEntry{AudioFault::EmptyFile,
               QT_TRANSLATE_NOOP("AudioErrorText", "the file is empty (0 bytes); copy it again.")},
    AudioEntry{AudioFault::NotAudio,
               QT_TRANSLATE_NOOP("AudioErrorText",
                                 "this is not a sound file in any format that FFmpeg knows.")},
    AudioEntry{AudioFault::NoSound,
               QT_TRANSLATE_NOOP("AudioErrorText", "the file holds no sound.")},
    AudioEntry{
        AudioFault::CodecUnknown,
        QT_TRANSLATE_NOOP(
            "AudioErrorText",
            "there is no decoder here for its codec \"{0}\"; convert it to another format.")},
    AudioEntry{AudioFault::NothingDecoded,
               QT_TRANSLATE_NOOP(
                   "AudioErrorText",
                   "nothing in it could be decoded; the file is damaged from its start on.")},
    AudioEntry{AudioFault::ReadFailed,
               QT_TRANSLATE_NOOP("AudioErrorText", "it could not be read: {0}.")},
    AudioEntry{
        AudioFault::TooShort,
        QT_TRANSLATE_NOOP("AudioErrorText",
                          "{0} s of sound are too short; one patch of this model needs {1} s.")},
    AudioEntry{AudioFault::BeyondEnd,
               QT_TRANSLATE_NOOP("AudioErrorText",
                                 "it ends after {1} s, before the start asked for ({0} s).")},
};

} // namespace

QString audioFaultText(AudioFault fault, const std::vector<std::string>& arguments) {
    const std::string_view known = translatedSentence(fault);
    const std::string english(known.empty() ? AudioError::sentence(fault) : known);
    return filledSentence(QCoreApplication::translate("AudioErrorText", english.c_str()),
                          arguments);
}

QString audioErrorText(const std::filesystem::path& path, AudioFault fault,
                       const std::vector<std::string>& arguments) {
    return QString::fromStdString(path.filename().string()) + QStringLiteral(": ") +
           audioFaultText(fault, arguments);
}

std::string_view translatedSentence(AudioFault fault) {
    const auto* found =
        std::find_if(AudioSentences.begin(), AudioSentences.end(),
                     [fault](const AudioEntry& entry) { return entry.fault == fault; });
    return found == AudioSentences.end() ? std::string_view() : found->sentence;
}

} // namespace candor::ui
