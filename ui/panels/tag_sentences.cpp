// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/tag_sentences.h"

#include "tasks/tag_task.h"
#include "text/number_text.h"
#include "text/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <map>

namespace candor::ui {
namespace {

struct TagSentences {
    Q_DECLARE_TR_FUNCTIONS(TagSentences)
};

/// The reason that most of the refused files share.
QString commonReason(const TagPlan& plan) {
    std::map<QString, std::size_t> reasons;
    for (const PlannedFile& file : plan.files) {
        if (file.state == PlanState::Refused && file.failure) {
            ++reasons[tagFailureText(*file.failure)];
        }
    }
    QString common;
    std::size_t most = 0;
    for (const auto& [reason, files] : reasons) {
        if (files > most) {
            most = files;
            common = reason;
        }
    }
    if (common.endsWith(QLatin1Char('.'))) {
        common.chop(1);
    }
    return reasons.size() > 1 ? TagSentences::tr("mostly: %1").arg(common) : common;
}

/// Adds "1 is new" or "12 are new" when there are any.
void add(QStringList& parts, std::size_t count, const QString& one, const QString& many) {
    if (count == 1) {
        parts << one;
    } else if (count > 1) {
        parts << many.arg(countText(count));
    }
}

} // namespace

QString fileCountText(std::size_t files) {
    return files == 1 ? TagSentences::tr("1 file")
                      : TagSentences::tr("%1 files").arg(countText(files));
}

QString rowsText(int rows) {
    return rows == 1 ? TagSentences::tr("1 row")
                     : TagSentences::tr("%1 rows").arg(countText(static_cast<std::uint64_t>(rows)));
}

QString planSentence(const TagPlan& plan) {
    if (plan.files.empty()) {
        return TagSentences::tr("No file is accepted yet, so there is nothing to write.");
    }
    QStringList parts;
    const std::size_t changes = plan.count(PlanState::Changes);
    parts << (changes == 1 ? TagSentences::tr("1 file changes")
                           : TagSentences::tr("%1 files change").arg(countText(changes)));
    add(parts, plan.count(PlanState::Sidecar), TagSentences::tr("1 gets a file beside it"),
        TagSentences::tr("%1 get a file beside them"));
    add(parts, plan.count(PlanState::Same), TagSentences::tr("1 stays as it is"),
        TagSentences::tr("%1 stay as they are"));
    const std::size_t refused = plan.count(PlanState::Refused);
    if (refused > 0) {
        parts << TagSentences::tr("%1 cannot be written (%2)")
                     .arg(countText(refused), commonReason(plan));
    }
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QString warningSentence(const TagPlan& plan) {
    if (plan.toWrite() == 0) {
        return TagSentences::tr("Nothing would be written with these choices.");
    }
    const QString time =
        plan.choices.keepModified
            ? TagSentences::tr("The time of a file’s last change stays what it is, so other "
                               "programs may not notice.")
            : TagSentences::tr("The time of a file’s last change becomes now, so that other "
                               "programs notice.");
    return TagSentences::tr("Nothing has been written yet. A copy of each file gets the tags, is "
                            "checked, and takes the file’s place; the sound stays to the bit, and "
                            "History can undo it.") +
           QLatin1Char(' ') + time;
}

QString runSentence(const TagRun& run) {
    if (run.stopped && run.files.empty()) {
        return TagSentences::tr("Nothing was done: %1").arg(tagFailureText(*run.stopped));
    }
    QStringList parts;
    if (run.isUndo) {
        add(parts, run.count(TagRunState::Restored), TagSentences::tr("1 is what it was"),
            TagSentences::tr("%1 are what they were"));
        add(parts, run.count(TagRunState::FieldsOnly),
            TagSentences::tr("1 has its old values of the fields back"),
            TagSentences::tr("%1 have their old values of the fields back"));
        add(parts, run.count(TagRunState::Failed), TagSentences::tr("1 could not be undone"),
            TagSentences::tr("%1 could not be undone"));
    } else {
        parts << TagSentences::tr("%1 written").arg(fileCountText(run.count(TagRunState::Written)));
        add(parts, run.count(TagRunState::Sidecar), TagSentences::tr("1 file made beside another"),
            TagSentences::tr("%1 files made beside others"));
        add(parts, run.count(TagRunState::Same), TagSentences::tr("1 had it already"),
            TagSentences::tr("%1 had it already"));
        add(parts, run.count(TagRunState::Failed), TagSentences::tr("1 failed"),
            TagSentences::tr("%1 failed"));
    }
    add(parts, run.count(TagRunState::NotReached), TagSentences::tr("1 not reached"),
        TagSentences::tr("%1 not reached"));
    QString sentence = parts.isEmpty() ? TagSentences::tr("There was nothing to undo")
                                       : parts.join(QStringLiteral(", "));
    sentence += QLatin1Char('.');
    if (run.isUndo && !parts.isEmpty()) {
        sentence.prepend(TagSentences::tr("Of %1: ").arg(fileCountText(run.files.size())));
    }
    return run.stopped ? sentence + QLatin1Char(' ') +
                             TagSentences::tr("It stopped: %1").arg(tagFailureText(*run.stopped))
                       : sentence;
}

QString progressText(const TagProgress& progress) {
    const QString done =
        TagSentences::tr("%1 of %2").arg(countText(progress.done), fileCountText(progress.files));
    return progress.secondsLeft && progress.done < progress.files
               ? TagSentences::tr("%1, %2 left")
                     .arg(done, timeText(std::ceil(*progress.secondsLeft)))
               : done;
}

} // namespace candor::ui
