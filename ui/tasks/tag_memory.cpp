// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/tag_memory.h"

#include "audio/audio_error.h"
#include "tagging/tag_file.h"

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

} // namespace candor::ui
