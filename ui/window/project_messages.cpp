// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/project_messages.h"

#include "text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::ui {
namespace {

/// Words of this file; lupdate finds them under this name.
struct ProjectMessages {
    Q_DECLARE_TR_FUNCTIONS(ProjectMessages)
};

QString names(const std::vector<std::filesystem::path>& paths) {
    constexpr std::size_t MostNames = 3;
    QStringList found;
    for (std::size_t index = 0; index < std::min(paths.size(), MostNames); ++index) {
        found << QString::fromStdString(paths[index].filename().string());
    }
    if (paths.size() > MostNames) {
        found << ProjectMessages::tr("%1 more").arg(countText(paths.size() - MostNames));
    }
    return found.join(QStringLiteral(", "));
}

QString agoText(std::int64_t seconds) {
    constexpr std::int64_t Minute = 60;
    constexpr std::int64_t Hour = 60 * Minute;
    constexpr std::int64_t Day = 24 * Hour;
    const auto text = [](std::int64_t count, const QString& one, const QString& several) {
        return count == 1 ? one : several.arg(countText(static_cast<std::uint64_t>(count)));
    };
    if (seconds < Minute) {
        return ProjectMessages::tr("just now");
    }
    if (seconds < Hour) {
        return text(seconds / Minute, ProjectMessages::tr("a minute ago"),
                    ProjectMessages::tr("%1 minutes ago"));
    }
    if (seconds < Day) {
        return text(seconds / Hour, ProjectMessages::tr("an hour ago"),
                    ProjectMessages::tr("%1 hours ago"));
    }
    return text(seconds / Day, ProjectMessages::tr("a day ago"),
                ProjectMessages::tr("%1 days ago"));
}

QString filesText(std::size_t files) {
    return files == 1 ? ProjectMessages::tr("1 file")
                      : ProjectMessages::tr("%1 files").arg(countText(files));
}

} // namespace

QString changedFilesText(std::size_t files) {
    return files == 1 ? ProjectMessages::tr("1 file has changed since it was heard: it is heard "
                                            "again.")
                      : ProjectMessages::tr("%1 files have changed since they were heard: they are "
                                            "heard again.")
                            .arg(countText(files));
}

QString missingFilesText(std::size_t files) {
    return files == 1 ? ProjectMessages::tr("1 file is not there now; what was heard of it is "
                                            "shown all the same.")
                      : ProjectMessages::tr("%1 files are not there now; what was heard of them is "
                                            "shown all the same.")
                            .arg(countText(files));
}

QString rescueText(const ProjectRescue& rescue) {
    return ProjectMessages::tr("Saved from the damaged project: %1, what was heard of %2 of them, "
                               "and %3 decisions.")
        .arg(filesText(rescue.tracks), countText(rescue.findings), countText(rescue.decisions));
}

QStringList missingPartsTexts(const OpenedProject& project) {
    QStringList texts;
    std::vector<std::filesystem::path> gone;
    for (const ProjectModel& model : project.missingModels) {
        gone.push_back(model.path);
    }
    if (!gone.empty()) {
        texts << ProjectMessages::tr("Models of the project that are not there now: %1. What the "
                                     "others said is shown.")
                     .arg(names(gone));
    }
    if (!project.changedModels.empty()) {
        texts << ProjectMessages::tr("Models that have changed since the project was saved: %1. "
                                     "Tick them to hear the files with them again.")
                     .arg(names(project.changedModels));
    }
    if (!project.missingLogits.empty()) {
        texts << ProjectMessages::tr("Logits of the project that are not there now: %1.")
                     .arg(names(project.missingLogits));
    }
    return texts;
}

QString unsavedText(const UnsavedProject& project, std::int64_t now) {
    const std::int64_t age = std::max<std::int64_t>(0, now - project.when);
    return ProjectMessages::tr("%1, %2", "files, time")
        .arg(filesText(project.tracks), agoText(age));
}

} // namespace candor::ui
