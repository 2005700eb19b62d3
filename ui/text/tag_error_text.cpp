// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tag_error_text.h"

#include "text/filled_sentence.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace candor::ui {
namespace {

struct Entry {
    TagFault fault;
    const char* sentence;
};

/// lupdate reads these literals; they repeat those of core, which knows nothing of translations.
constexpr std::array Sentences{
    Entry{TagFault::FileMissing,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "there is no such file; it may have been moved or deleted.")},
    Entry{TagFault::NotReadable,
          QT_TRANSLATE_NOOP("TagErrorText", "its tags could not be read: {0}.")},
    Entry{TagFault::NoTagFormat,
          QT_TRANSLATE_NOOP(
              "TagErrorText",
              "no tags can be written into this format ({0}); save them as a table instead.")},
    Entry{TagFault::NotParsed,
          QT_TRANSLATE_NOOP(
              "TagErrorText",
              "its tags could not be read: the file is damaged, or not what its name says.")},
    Entry{TagFault::NotUnderstood,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "Candor does not understand all of its tags ({0}), and writing might "
                            "lose some; the file is what it was.")},
    Entry{TagFault::ChangedSince,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "the file has changed since it was analysed; analyse it again.")},
    Entry{TagFault::ReadOnlyFile,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "you may not write this file; change its permissions and try again.")},
    Entry{TagFault::ReadOnlyFolder,
          QT_TRANSLATE_NOOP("TagErrorText", "no file can be made in its folder ({0}); change the "
                                            "folder's permissions and try again.")},
    Entry{TagFault::LinkLeadsOut,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "it is a link that leads out of the folder, to {0}; name that file "
                            "itself, or allow links to be followed.")},
    Entry{TagFault::HardLinked,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "the file has {0} names (hard links), and writing would part this one "
                            "from the others; allow that, or write the others' copy.")},
    Entry{TagFault::Locked,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "another program has locked the file; close it there and try again.")},
    Entry{TagFault::DiskFull,
          QT_TRANSLATE_NOOP(
              "TagErrorText",
              "there is not enough room on its disk: {0} bytes are needed, {1} are free.")},
    Entry{TagFault::WriteFailed,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "the tags could not be written: {0}; the file is what it was.")},
    Entry{TagFault::ValuesDiffer,
          QT_TRANSLATE_NOOP(
              "TagErrorText",
              "the field {0} did not read back as it was written; the file is what it was.")},
    Entry{TagFault::OthersDiffer,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "writing would have changed {0}, which was not asked for; the file is "
                            "what it was.")},
    Entry{TagFault::SoundDiffers,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "writing would have changed the sound; the file is what it was.")},
    Entry{TagFault::JournalFailed,
          QT_TRANSLATE_NOOP(
              "TagErrorText",
              "the history of writes could not be kept ({0}), and without it nothing is written.")},
    Entry{TagFault::NothingToUndo,
          QT_TRANSLATE_NOOP("TagErrorText", "there is nothing to be undone here.")},
    Entry{TagFault::StillRunning,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "the write {0} is still being done; wait for its end or stop it there, "
                            "and undo it then.")},
    Entry{TagFault::ChangedByOthers,
          QT_TRANSLATE_NOOP("TagErrorText",
                            "another program has written this file since; only the "
                            "tags that Candor wrote can get their old values back.")},
};

} // namespace

QString tagFaultText(TagFault fault, const std::vector<std::string>& arguments) {
    const std::string_view known = translatedSentence(fault);
    const std::string english(known.empty() ? TagError::sentence(fault) : known);
    return filledSentence(QCoreApplication::translate("TagErrorText", english.c_str()), arguments);
}

std::string_view translatedSentence(TagFault fault) {
    const auto* found = std::find_if(Sentences.begin(), Sentences.end(),
                                     [fault](const Entry& entry) { return entry.fault == fault; });
    return found == Sentences.end() ? std::string_view() : found->sentence;
}

QString tagFieldName(TagField field) {
    switch (field) {
    case TagField::Genre:
        return QCoreApplication::translate("TagFieldName", "Genre");
    case TagField::Mood:
        return QCoreApplication::translate("TagFieldName", "Mood");
    case TagField::Instrument:
        return QCoreApplication::translate("TagFieldName", "Instrument");
    case TagField::Comment:
        return QCoreApplication::translate("TagFieldName", "Comment");
    case TagField::Model:
        return QCoreApplication::translate("TagFieldName", "Model");
    case TagField::Confidence:
        return QCoreApplication::translate("TagFieldName", "Confidence");
    }
    return {};
}

QString tagValuesText(const std::vector<std::string>& values) {
    QStringList texts;
    for (const std::string& value : values) {
        texts << QString::fromStdString(value).simplified(); // one line, whatever the tag holds
    }
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral("; "));
}

} // namespace candor::ui
