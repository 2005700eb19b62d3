// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tag_memory.h"

#include "audio/audio_error.h"
#include "tagging/tag_file.h"

#include <algorithm>
#include <exception>
#include <filesystem>

namespace candor::ui {
namespace {

KnownTags readNow(const std::string& path) {
    KnownTags known;
    try {
        known.identity = identityOf(path);
        known.values = readTags(path).values;
    } catch (const TagError& error) {
        known.failure = failureOf(error);
    } catch (const AudioError& error) {
        known.failure = error.fault() == AudioFault::FileMissing
                            ? TagFailure{TagFault::FileMissing, {}, error.what()}
                            : TagFailure{std::nullopt, {}, error.what()};
    } catch (const std::exception& error) {
        known.failure = TagFailure{TagFault::NotReadable, {error.what()}, error.what()};
    }
    return known;
}

/// Without an answer of the system: never the same as what was read.
FileIdentity presentIdentity(const std::string& path) {
    try {
        return identityOf(path);
    } catch (const AudioError&) {
        return {}; // readNow() finds the same and says it
    }
}

bool holds(const std::vector<FileIdentity>& states, const FileIdentity& state) {
    return std::any_of(states.begin(), states.end(),
                       [&](const FileIdentity& known) { return known.looksLike(state); });
}

} // namespace

const KnownTags& TagMemory::read(const std::string& path) {
    KnownTags& known = m_known[path];
    const bool isFresh = known.identity.modified != 0 && !known.failure &&
                         known.identity.looksLike(presentIdentity(path));
    if (!isFresh) {
        known = readNow(path);
    }
    return known;
}

WrittenStates::WrittenStates(const std::vector<WriteRecord>& records) {
    for (const WriteRecord& record : records) {
        if (record.stage == WriteStage::Written || record.stage == WriteStage::Undone) {
            std::vector<FileIdentity>& states = m_states[record.file.string()];
            states.push_back(record.before);
            states.push_back(record.after);
        }
    }
}

bool WrittenStates::isSameSound(const std::string& path, const FileIdentity& seen,
                                const FileIdentity& now) const {
    std::error_code error; // of a file that is gone: not the same
    const auto resolved = std::filesystem::canonical(path, error);
    const auto found = m_states.find(resolved.string());
    return !error && found != m_states.end() && holds(found->second, seen) &&
           holds(found->second, now);
}

} // namespace candor::ui
