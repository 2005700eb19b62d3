// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/input_error.h"

#include "sentence.h"
#include "shown_text.h"

#include <utility>

namespace candor {
namespace {

std::string_view containerSentence(InputFault fault) {
    switch (fault) {
    case InputFault::FileMissing:
        return "there is no such file; check the path.";
    case InputFault::IsFolder:
        return "this is a folder; choose a logits file (.npz, .npy or .csv) in it.";
    case InputFault::NotReadable:
        return "the file cannot be read ({0}).";
    case InputFault::EmptyFile:
        return "the file is empty; write it again.";
    case InputFault::UnknownFormat:
        return "this is no logits file: expected .npz, .npy, .h5, .safetensors, CSV or JSON lines.";
    case InputFault::ArchiveDamaged:
        return "the .npz archive is damaged ({0}); write it again with numpy.savez.";
    case InputFault::ArchiveTooLarge:
        return "\"{0}\" would unpack to {1}, where {2} is sensible; store it with numpy.savez if "
               "that size is meant.";
    case InputFault::ChecksumWrong:
        return "the checksum of \"{0}\" is wrong: the data was damaged; copy or write the file "
               "again.";
    case InputFault::KeyMissing:
        return "expected an array named {0}, but found {1}; rename one, or choose it by its name.";
    case InputFault::KeyAmbiguous:
        return "\"{0}\" and \"{1}\" mean the same; choose one.";
    case InputFault::SetsNotTold:
        return "it holds several sets, {0}; choose the scores of one: {1}.";
    case InputFault::ChoiceUnknown:
        return "there is no \"{0}\" in it; it has {1}.";
    case InputFault::NeedsConversion:
        return "this is {0}, which is not read as it is; convert it with: {1}";
    case InputFault::NotLogits:
        return "this is {0}, no logits file; {1}.";
    case InputFault::FormatDamaged:
        return "the {0} file is damaged ({1}); write it again.";
    case InputFault::PickledObjects:
        return "\"{0}\" holds pickled Python objects, which are never loaded; convert it with: "
               "{1}";
    default:
        return {};
    }
}

std::string_view arraySentence(InputFault fault) {
    switch (fault) {
    case InputFault::HeaderDamaged:
        return "the .npy header of \"{0}\" is damaged ({1}); write the file again.";
    case InputFault::TypeUnsupported:
        return "\"{0}\" holds {1}, expected {2}.";
    case InputFault::ShapeWrong:
        return "\"{0}\" has the shape {1}, expected {2}.";
    case InputFault::DataTruncated:
        return "\"{0}\" promises {1} bytes of data, but {2} are there; the file is cut short: copy "
               "or write it again.";
    case InputFault::NotFinite:
        return "\"{0}\" is NaN or infinite at {1}, expected finite numbers throughout; leave such "
               "patches out.";
    case InputFault::ProbabilityRange:
        return "\"{0}\" is {1} at {2}, expected probabilities from 0 to 1; if it holds logits, say "
               "so.";
    case InputFault::CountDiffers:
        return "\"{0}\" has {1} entries, expected {2}.";
    case InputFault::NameRepeated:
        return "\"{0}\" has \"{1}\" twice, expected names that differ.";
    case InputFault::OutOfMemory:
        return "the file needs {0} bytes of memory, more than is free; close other programs or "
               "split the file.";
    default:
        return {};
    }
}

std::string_view labelSentence(InputFault fault) {
    switch (fault) {
    case InputFault::LabelRange:
        return "\"{0}\" is {1} for file {2}, expected a class from 0 to {3}, or -1 for unlabelled.";
    case InputFault::LabelRowInvalid:
        return "the row of \"{0}\" for file {1} is neither 0 and 1 throughout nor -1 throughout; "
               "expected one of these.";
    case InputFault::LabelNotWhole:
        return "\"{0}\" is {1} at {2}, expected whole class numbers, or rows of 0 and 1; of soft "
               "labels take the class with the most.";
    case InputFault::LabelUnknown:
        return "\"{0}\" is \"{1}\" for file {2}, which is not among the class names; expected one "
               "of them.";
    case InputFault::LabelsAreNames:
        return "\"{0}\" holds words (\"{1}\"), but nothing says which column is which class; add "
               "\"class_names\" in the order of the columns. If that is the alphabet: {2}";
    case InputFault::LabelsPlusMinus:
        return "\"{0}\" is 1 or -1 throughout: say whether -1 is the other class or no label.";
    case InputFault::NothingLabelled:
        return "every file is unlabelled (\"{0}\" is -1 throughout), expected at least one label "
               "to judge by.";
    case InputFault::FileIndexRange:
        return "\"file_index\" is {0} for patch {1}, expected a file from 0 to {2}.";
    case InputFault::FileWithoutPatch:
        return "\"file_index\" never names file {0}, expected at least one patch for every file.";
    case InputFault::LabelsNotFound:
        return "no labels were found beside it, expected one of {0}; put that file in the same "
               "folder or name it.";
    default:
        return {};
    }
}

std::string_view csvSentence(InputFault fault) {
    switch (fault) {
    case InputFault::CsvHeader:
        return "the first line is \"{0}\", expected {1}.";
    case InputFault::CsvCell:
        return "line {0}, column \"{1}\" is \"{2}\", expected {3}.";
    case InputFault::CsvRowLength:
        return "line {0} has {1} cells, expected {2} as in the first line.";
    case InputFault::ColumnsNotTold:
        return "whether {0} are classes cannot be told, as no label names them; name the columns "
               "of the scores, or leave those out of the file.";
    case InputFault::LabelsNotTold:
        return "the column of the labels cannot be told: {0}; choose it.";
    case InputFault::CsvIncomplete:
        return "the table has gaps: {0}; expected every class of every patch under every member.";
    case InputFault::PartMissing:
        return "it has no {0}, expected {1}.";
    default:
        return {};
    }
}

} // namespace

std::string_view InputError::sentence(InputFault fault) {
    for (const auto group : {containerSentence, arraySentence, labelSentence, csvSentence}) {
        if (const std::string_view text = group(fault); !text.empty()) {
            return text;
        }
    }
    return "the file cannot be used.";
}

InputError::InputError(std::filesystem::path path, InputFault fault,
                       std::vector<std::string> arguments)
    : std::runtime_error(shownPath(path) + ": " + filledSentence(sentence(fault), arguments)),
      m_path(std::move(path)), m_fault(fault), m_arguments(std::move(arguments)) {}

} // namespace candor
