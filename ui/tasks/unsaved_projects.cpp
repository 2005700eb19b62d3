// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/unsaved_projects.h"

#include "project/project_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <optional>
#include <system_error>

namespace candor::ui {
namespace {

constexpr std::size_t MostKept = 3;

/// Newest first.
QFileInfoList candidates(const std::filesystem::path& folder) {
    return QDir(QString::fromStdString(folder.string()))
        .entryInfoList({QStringLiteral("unsaved-*.candor")}, QDir::Files, QDir::Time);
}

/// Without tracks nothing was heard or decided: models and logits alone are soon opened again.
bool isEmpty(const ProjectContents& contents) {
    return contents.tracks.empty();
}

void discard(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::remove(path, error); // another time, then
}

/// Nothing when it is open elsewhere, or has gone.
std::optional<ProjectFile> openUnlessInUse(const std::filesystem::path& path) {
    try {
        return ProjectFile::open(path);
    } catch (const ProjectError& error) {
        if (error.fault() == ProjectFault::InUse || error.fault() == ProjectFault::FileMissing) {
            return std::nullopt;
        }
        throw;
    }
}

} // namespace

std::filesystem::path unsavedFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation).toStdString();
}

std::filesystem::path newUnsavedProject() {
    const std::filesystem::path folder = unsavedFolder();
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        throw ProjectError(folder, ProjectFault::NotWritable, {error.message()});
    }
    const QString stem =
        QStringLiteral("unsaved-%1-%2")
            .arg(QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddThhmmss")))
            .arg(QCoreApplication::applicationPid());
    std::filesystem::path path;
    for (int again = 0; path.empty() || std::filesystem::exists(path, error); ++again) {
        const QString name = again == 0 ? stem : stem + QStringLiteral("-%1").arg(again);
        path = folder / (name + QStringLiteral(".candor")).toStdString();
    }
    return path;
}

bool isUnsavedProject(const std::filesystem::path& path) {
    return path.parent_path() == unsavedFolder() &&
           path.filename().string().rfind("unsaved-", 0) == 0;
}

std::vector<UnsavedProject>
findUnsavedProjects(const std::filesystem::path& folder,
                    const std::function<void(const ProjectError&)>& refused) {
    std::vector<UnsavedProject> found;
    std::size_t kept = 0;
    for (const QFileInfo& file : candidates(folder)) {
        const std::filesystem::path path = file.filePath().toStdString();
        try {
            const auto project = openUnlessInUse(path);
            if (!project) {
                continue;
            }
            const ProjectContents contents =
                kept < MostKept ? project->contents() : ProjectContents();
            if (isEmpty(contents)) {
                discard(path); // empty, or older than the three
                continue;
            }
            ++kept;
            found.push_back({path, contents.tracks.size(), file.lastModified().toSecsSinceEpoch()});
        } catch (const ProjectError& error) {
            if (kept++ < MostKept) {
                refused(error);
            } else {
                discard(path);
            }
        }
    }
    return found;
}

} // namespace candor::ui
