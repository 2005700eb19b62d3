// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/project_check.h"

#include "audio/audio_error.h"
#include "audio/file_identity.h"
#include "cancelled.h"
#include "inference/logits_extraction.h"

namespace candor::ui {

ChangedFiles changedFiles(const std::vector<ProjectFinding>& findings,
                          const std::stop_token& stop) {
    ChangedFiles files;
    for (const ProjectFinding& finding : findings) {
        if (stop.stop_requested()) {
            throw Cancelled();
        }
        try {
            if (!identityOf(finding.logits->path).looksLike(finding.logits->identity)) {
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
