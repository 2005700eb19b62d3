// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/write_steps.h"

#include "audio/audio_error.h"
#include "audio/packet_hash.h"
#include "cancelled.h"
#include "tagging/draft_name.h"
#include "tagging/file_copy.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace candor {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t Billion = 1'000'000'000; // nanoseconds of a second

OpenFile openedDraft(const fs::path& path, int flags) {
    OpenFile file(::open(path.c_str(), flags | O_CLOEXEC, 0600));
    return file ? std::move(file) : throw std::system_error(errno, std::generic_category());
}

std::string joined(const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) {
        text += text.empty() ? value : "; " + value;
    }
    return text;
}

TagValues withChanges(TagValues values, const std::vector<TagChange>& changes) {
    for (const TagChange& change : changes) {
        values[change.field] = change.after;
    }
    return values;
}

} // namespace

std::vector<std::string> valuesOf(const TagValues& values, TagField field) {
    const auto found = values.find(field);
    return found == values.end() ? std::vector<std::string>() : found->second;
}

bool sameValues(TagFormat format, const std::vector<std::string>& one,
                const std::vector<std::string>& other) {
    return format == TagFormat::Id3v23 ? joined(one) == joined(other) : one == other;
}

std::string soundOf(const WriteTarget& target, const fs::path& path, const std::stop_token& stop) {
    try {
        return packetHash(path, stop);
    } catch (const AudioError& error) {
        throw target.failure(TagFault::WriteFailed, {"its sound could not be compared, because " +
                                                     std::string(error.what())});
    }
}

void withReasons(const WriteTarget& target, const std::function<void()>& work) {
    try {
        work();
    } catch (const TagError& error) {
        if (error.fault() != TagFault::DiskFull && error.fault() != TagFault::JournalFailed &&
            target.isDiskFull()) {
            throw target.failure(ENOSPC); // a library that writes may not say so
        }
        if (error.path() == target.path() || error.fault() == TagFault::JournalFailed) {
            throw;
        }
        throw target.failure(error.fault(), error.arguments()); // not of the draft
    } catch (const std::system_error& error) {
        throw target.failure(error.code().value());
    }
}

WriteSteps::WriteSteps(WriteTarget& target, std::stop_token stop, const StepHook& hook)
    : m_target(target), m_stop(std::move(stop)), m_hook(hook),
      m_draft(newDraftName(target.path())) {}

WriteSteps::~WriteSteps() {
    discard();
}

bool WriteSteps::discard() noexcept {
    if (m_made && !m_placed && ::unlink(m_draft.c_str()) != 0) {
        // A disk that was unplugged takes both with it, and may come back with the draft.
        const bool gone = errno == ENOENT && ::access(m_target.path().c_str(), F_OK) == 0;
        if (!gone) {
            return false;
        }
    }
    m_made = false;
    return true;
}

void WriteSteps::reached(WriteStep step) const {
    if (m_hook) {
        m_hook(step);
    }
    if (m_stop.stop_requested() && !m_placed) {
        throw Cancelled();
    }
}

void WriteSteps::makeDraft() {
    const OpenFile draft = openedDraft(m_draft, O_WRONLY | O_CREAT | O_EXCL);
    m_made = true;
}

void WriteSteps::copyToDraft() {
    makeDraft();
    copyBytes(m_target.file(), openedDraft(m_draft, O_WRONLY), m_target.identity().size, m_stop);
    if (draftIdentity().content != m_target.identity().content) {
        throw m_target.failure(TagFault::ChangedSince);
    }
}

void WriteSteps::tagDraft(const FileTags& now, const std::vector<TagChange>& changes,
                          const std::string& sound) {
    writeTagsInPlace(m_draft, changes);
    reached(WriteStep::Tagged);
    requireValues(now, changes);
    requireOthers(changes);
    requireSound(sound);
    reached(WriteStep::Verified);
}

void WriteSteps::requireValues(const FileTags& now, const std::vector<TagChange>& changes) const {
    const FileTags read = readTags(m_draft);
    const TagValues expected = withChanges(now.values, changes);
    for (const TagField field : AllTagFields) {
        if (!sameValues(read.format, valuesOf(read.values, field), valuesOf(expected, field))) {
            throw m_target.failure(TagFault::ValuesDiffer, {std::string(tagFieldKey(field))});
        }
    }
}

void WriteSteps::requireOthers(const std::vector<TagChange>& changes) const {
    try {
        requireOthersKept(m_target.path(), m_draft, changes);
    } catch (const TagError&) {
        m_target.requireUnchanged(m_stop); // another program wrote it meanwhile
        throw;
    }
}

void WriteSteps::requireSound(const std::string& sound) const {
    if (soundOf(m_target, m_draft, m_stop) != sound) {
        throw m_target.failure(TagFault::SoundDiffers);
    }
}

std::vector<std::string> WriteSteps::finishDraft(std::optional<std::int64_t> modified) const {
    const OpenFile draft = openedDraft(m_draft, O_RDWR);
    std::vector<std::string> left = carryAttributes(m_target.file(), draft);
    if (modified) {
        const std::int64_t fraction = (*modified % Billion + Billion) % Billion;
        const timespec times[2] = {{0, UTIME_OMIT}, {(*modified - fraction) / Billion, fraction}};
        if (::futimens(draft.descriptor(), times) != 0) {
            throw std::system_error(errno, std::generic_category());
        }
    }
    if (::fsync(draft.descriptor()) != 0) {
        throw std::system_error(errno, std::generic_category());
    }
    return left;
}

FileIdentity WriteSteps::draftIdentity() const {
    try {
        FileIdentity identity = identityOf(m_draft);
        identity.content = contentHash(m_draft, m_stop);
        return identity;
    } catch (const AudioError& error) {
        throw m_target.failure(TagFault::WriteFailed, {error.what()});
    }
}

void WriteSteps::place() {
    m_target.requireUnchanged(m_stop);
    if (m_stop.stop_requested()) {
        throw Cancelled();
    }
    if (std::rename(m_draft.c_str(), m_target.path().c_str()) != 0) {
        throw std::system_error(errno, std::generic_category());
    }
    m_placed = true;
    // The file is there. Should its folder not reach the disk before the power fails, the journal
    // is settled by what is found then.
    static_cast<void>(synchronise(m_target.folder()));
}

} // namespace candor
