// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/written_states.h"

#include <algorithm>
#include <system_error>

namespace candor {
namespace {

bool holdsState(const std::vector<FileIdentity>& states, const FileIdentity& state) {
    return std::any_of(states.begin(), states.end(),
                       [&](const FileIdentity& known) { return known.looksLike(state); });
}

} // namespace

WrittenStates::WrittenStates(const std::vector<WriteRecord>& records) {
    for (const WriteRecord& record : records) {
        if (record.stage == WriteStage::Written || record.stage == WriteStage::Undone) {
            std::vector<FileIdentity>& states = m_states[record.file.string()];
            states.push_back(record.before);
            states.push_back(record.after);
        }
    }
}

bool WrittenStates::isSameSound(const std::filesystem::path& path, const FileIdentity& seen,
                                const FileIdentity& now) const {
    std::error_code error; // of a file that is gone: not the same
    const auto resolved = std::filesystem::canonical(path, error);
    const auto found = m_states.find(resolved.string());
    return !error && found != m_states.end() && holdsState(found->second, seen) &&
           holdsState(found->second, now);
}

WrittenStates knownWrittenStates() {
    const std::filesystem::path folder = defaultJournalFolder();
    std::error_code error; // a folder that cannot be seen holds nothing for us
    return std::filesystem::is_directory(folder, error)
               ? WrittenStates(WriteJournal(folder).records())
               : WrittenStates();
}

} // namespace candor
