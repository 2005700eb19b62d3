// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/project_error_text.h"

#include "text/filled_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace candor::ui {
namespace {

struct ProjectEntry {
    ProjectFault fault;
    const char* sentence;
};

/// lupdate reads these literals; they repeat those of core, which knows nothing of translations.
constexpr std::array ProjectSentences{
    ProjectEntry{ProjectFault::FileMissing,
                 QT_TRANSLATE_NOOP("ProjectErrorText",
                                   "there is no such project; it may have been moved or deleted.")},
    ProjectEntry{ProjectFault::NotReadable,
                 QT_TRANSLATE_NOOP("ProjectErrorText", "the project could not be read: {0}.")},
    ProjectEntry{
        ProjectFault::NotAProject,
        QT_TRANSLATE_NOOP("ProjectErrorText", "this is not a project of Candor (.candor).")},
    ProjectEntry{
        ProjectFault::Newer,
        QT_TRANSLATE_NOOP(
            "ProjectErrorText",
            "the project was saved by a newer Candor (format {0}, this one reads up to {1}); it "
            "was left as it is. Update Candor to open it.")},
    ProjectEntry{
        ProjectFault::Damaged,
        QT_TRANSLATE_NOOP(
            "ProjectErrorText",
            "the project is damaged ({0}); it was left as it is. What can still be read can be "
            "saved as a new project.")},
    ProjectEntry{ProjectFault::InUse,
                 QT_TRANSLATE_NOOP("ProjectErrorText",
                                   "the project is open in another Candor; close it there first.")},
    ProjectEntry{ProjectFault::NotWritable,
                 QT_TRANSLATE_NOOP("ProjectErrorText", "the project could not be written: {0}.")},
};

} // namespace

std::string_view translatedSentence(ProjectFault fault) {
    const auto* const found = std::ranges::find_if(
        ProjectSentences, [fault](const ProjectEntry& entry) { return entry.fault == fault; });
    return found == ProjectSentences.end() ? std::string_view() : found->sentence;
}

QString projectErrorText(const std::filesystem::path& path, ProjectFault fault,
                         const std::vector<std::string>& arguments) {
    const std::string english(translatedSentence(fault));
    const QString text = QCoreApplication::translate("ProjectErrorText", english.c_str());
    return QString::fromStdString(path.filename().string()) + QStringLiteral(": ") +
           filledSentence(text, arguments);
}

} // namespace candor::ui
