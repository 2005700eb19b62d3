// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_error.h"

#include "sentence.h"
#include "shown_text.h"

#include <utility>

namespace candor {

std::string_view ProjectError::sentence(ProjectFault fault) {
    switch (fault) {
    case ProjectFault::FileMissing:
        return "there is no such project; it may have been moved or deleted.";
    case ProjectFault::NotReadable:
        return "the project could not be read: {0}.";
    case ProjectFault::NotAProject:
        return "this is not a project of Candor (.candor).";
    case ProjectFault::Newer:
        return "the project was saved by a newer Candor (format {0}, this one reads up to {1}); it "
               "was left as it is. Update Candor to open it.";
    case ProjectFault::Damaged:
        return "the project is damaged ({0}); it was left as it is. What can still be read can be "
               "saved as a new project.";
    case ProjectFault::InUse:
        return "the project is open in another Candor; close it there first.";
    case ProjectFault::NotWritable:
        return "the project could not be written: {0}.";
    }
    return "the project could not be opened.";
}

ProjectError::ProjectError(std::filesystem::path path, ProjectFault fault,
                           std::vector<std::string> arguments)
    : std::runtime_error(shownPath(path) + ": " + filledSentence(sentence(fault), arguments)),
      m_path(std::move(path)), m_fault(fault), m_arguments(std::move(arguments)) {}

} // namespace candor
