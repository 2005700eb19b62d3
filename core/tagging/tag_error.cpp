// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_error.h"

#include "sentence.h"
#include "shown_text.h"

#include <utility>

namespace candor {

std::string_view TagError::sentence(TagFault fault) {
    switch (fault) {
    case TagFault::FileMissing:
        return "there is no such file; it may have been moved or deleted.";
    case TagFault::NotReadable:
        return "its tags could not be read: {0}.";
    case TagFault::NoTagFormat:
        return "no tags can be written into this format ({0}); save them as a table instead.";
    case TagFault::NotParsed:
        return "its tags could not be read: the file is damaged, or not what its name says.";
    case TagFault::NotUnderstood:
        return "Candor does not understand all of its tags ({0}), and writing might lose some; the "
               "file is what it was.";
    case TagFault::ChangedSince:
        return "the file has changed since it was analysed; analyse it again.";
    case TagFault::ReadOnlyFile:
        return "you may not write this file; change its permissions and try again.";
    case TagFault::ReadOnlyFolder:
        return "no file can be made in its folder ({0}); change the folder's permissions and try "
               "again.";
    case TagFault::LinkLeadsOut:
        return "it is a link that leads out of the folder, to {0}; name that file itself, or allow "
               "links to be followed.";
    case TagFault::HardLinked:
        return "the file has {0} names (hard links), and writing would part this one from the "
               "others; allow that, or write the others' copy.";
    case TagFault::Locked:
        return "another program has locked the file; close it there and try again.";
    case TagFault::DiskFull:
        return "there is not enough room on its disk: {0} bytes are needed, {1} are free.";
    case TagFault::WriteFailed:
        return "the tags could not be written: {0}; the file is what it was.";
    case TagFault::ValuesDiffer:
        return "the field {0} did not read back as it was written; the file is what it was.";
    case TagFault::OthersDiffer:
        return "writing would have changed {0}, which was not asked for; the file is what it was.";
    case TagFault::SoundDiffers:
        return "writing would have changed the sound; the file is what it was.";
    case TagFault::JournalFailed:
        return "the history of writes could not be kept ({0}), and without it nothing is written.";
    case TagFault::NothingToUndo:
        return "there is nothing to be undone here.";
    case TagFault::StillRunning:
        return "the write {0} is still being done; wait for its end or stop it there, and undo it "
               "then.";
    case TagFault::ChangedByOthers:
        return "another program has written this file since; only the tags that Candor wrote can "
               "get their old values back.";
    }
    return "its tags could not be written; the file is what it was.";
}

TagError::TagError(std::filesystem::path path, TagFault fault, std::vector<std::string> arguments)
    : std::runtime_error(shownPath(path) + ": " + filledSentence(sentence(fault), arguments)),
      m_path(std::move(path)), m_fault(fault), m_arguments(std::move(arguments)) {}

TagRefusal::TagRefusal(TagFault fault, std::vector<std::string> arguments)
    : std::runtime_error(filledSentence(TagError::sentence(fault), arguments)), m_fault(fault),
      m_arguments(std::move(arguments)) {}

} // namespace candor
