// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/project_check.h"

#include "audio/audio_error.h"
#include "audio/file_identity.h"
#include "cancelled.h"
#include "inference/logits_extraction.h"
#include "tagging/tag_error.h"
#include "tagging/written_states.h"

#include <optional>

namespace candor::ui {
namespace {

/// The journal of tags, read when the first file differs.
class WrittenByUs {
public:
    [[nodiscard]] bool is(const FileLogits& heard, const FileIdentity& now) {
        if (!m_states) {
            try {
                m_states = knownWrittenStates();
            } catch (const TagError&) {
                m_states.emplace(); // cannot be read: such files are heard again, no harm
            }
        }
        return m_states->isSameSound(heard.path, heard.identity, now);
    }

private:
    std::optional<WrittenStates> m_states;
};

} // namespace

ChangedFiles changedFiles(const std::vector<ProjectFinding>& findings,
                          const std::stop_token& stop) {
    ChangedFiles files;
    WrittenByUs written;
    for (const ProjectFinding& finding : findings) {
        if (stop.stop_requested()) {
            throw Cancelled();
        }
        try {
            const FileIdentity now = identityOf(finding.logits->path);
            if (!now.looksLike(finding.logits->identity) && !written.is(*finding.logits, now)) {
                files.changed.push_back(finding.number);
            }
        } catch (const AudioError&) {
            // A disk that is not plugged in, perhaps. A file that was not there before either is
            // no news.
            files.missing += finding.logits->failure ? 0U : 1U;
        }
    }
    return files;
}

} // namespace candor::ui
