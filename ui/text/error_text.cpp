// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/error_text.h"

#include "text/filled_sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace candor::ui {
namespace {

struct InputEntry {
    InputFault fault;
    const char* sentence;
};

/// lupdate reads these literals; they repeat those of core, which knows nothing of translations.
constexpr std::array InputSentences{
    InputEntry{InputFault::FileMissing,
               QT_TRANSLATE_NOOP("ErrorText", "there is no such file; check the path.")},
    InputEntry{
        InputFault::IsFolder,
        QT_TRANSLATE_NOOP("ErrorText",
                          "this is a folder; choose a logits file (.npz, .npy or .csv) in it.")},
    InputEntry{InputFault::NotReadable,
               QT_TRANSLATE_NOOP("ErrorText", "the file cannot be read ({0}).")},
    InputEntry{InputFault::EmptyFile,
               QT_TRANSLATE_NOOP("ErrorText", "the file is empty; write it again.")},
    InputEntry{
        InputFault::UnknownFormat,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "this is no logits file: expected .npz, .npy, .h5, .safetensors, CSV or JSON lines.")},
    InputEntry{
        InputFault::ArchiveDamaged,
        QT_TRANSLATE_NOOP("ErrorText",
                          "the .npz archive is damaged ({0}); write it again with numpy.savez.")},
    InputEntry{
        InputFault::ArchiveTooLarge,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"{0}\" would unpack to {1}, where {2} is sensible; store it with numpy.savez if "
            "that size is meant.")},
    InputEntry{InputFault::ChecksumWrong,
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "the checksum of \"{0}\" is wrong: the data was damaged; copy or write the file "
                   "again.")},
    InputEntry{
        InputFault::KeyMissing,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "expected an array named {0}, but found {1}; rename one, or choose it by its name.")},
    InputEntry{InputFault::KeyAmbiguous,
               QT_TRANSLATE_NOOP("ErrorText", "\"{0}\" and \"{1}\" mean the same; choose one.")},
    InputEntry{InputFault::SetsNotTold,
               QT_TRANSLATE_NOOP("ErrorText",
                                 "it holds several sets, {0}; choose the scores of one: {1}.")},
    InputEntry{InputFault::ChoiceUnknown,
               QT_TRANSLATE_NOOP("ErrorText", "there is no \"{0}\" in it; it has {1}.")},
    InputEntry{InputFault::NeedsConversion,
               QT_TRANSLATE_NOOP("ErrorText",
                                 "this is {0}, which is not read as it is; convert it with: {1}")},
    InputEntry{InputFault::NotLogits,
               QT_TRANSLATE_NOOP("ErrorText", "this is {0}, no logits file; {1}.")},
    InputEntry{InputFault::FormatDamaged,
               QT_TRANSLATE_NOOP("ErrorText", "the {0} file is damaged ({1}); write it again.")},
    InputEntry{InputFault::PickledObjects,
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "\"{0}\" holds pickled Python objects, which are never loaded; convert it with: "
                   "{1}")},
    InputEntry{
        InputFault::HeaderDamaged,
        QT_TRANSLATE_NOOP("ErrorText",
                          "the .npy header of \"{0}\" is damaged ({1}); write the file again.")},
    InputEntry{InputFault::TypeUnsupported,
               QT_TRANSLATE_NOOP("ErrorText", "\"{0}\" holds {1}, expected {2}.")},
    InputEntry{InputFault::ShapeWrong,
               QT_TRANSLATE_NOOP("ErrorText", "\"{0}\" has the shape {1}, expected {2}.")},
    InputEntry{
        InputFault::DataTruncated,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"{0}\" promises {1} bytes of data, but {2} are there; the file is cut short: copy "
            "or write it again.")},
    InputEntry{
        InputFault::NotFinite,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"{0}\" is NaN or infinite at {1}, expected finite numbers throughout; leave such "
            "patches out.")},
    InputEntry{InputFault::ProbabilityRange,
               QT_TRANSLATE_NOOP("ErrorText",
                                 "\"{0}\" is {1} at {2}, expected probabilities from 0 to "
                                 "1; if it holds logits, say so.")},
    InputEntry{
        InputFault::LabelRange,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"{0}\" is {1} for file {2}, expected a class from 0 to {3}, or -1 for unlabelled.")},
    InputEntry{
        InputFault::LabelRowInvalid,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "the row of \"{0}\" for file {1} is neither 0 and 1 throughout nor -1 throughout; "
            "expected one of these.")},
    InputEntry{
        InputFault::LabelNotWhole,
        QT_TRANSLATE_NOOP("ErrorText",
                          "\"{0}\" is {1} at {2}, expected whole class numbers, or rows of 0 and "
                          "1; of soft labels take the class with the most.")},
    InputEntry{InputFault::LabelUnknown,
               QT_TRANSLATE_NOOP("ErrorText",
                                 "\"{0}\" is \"{1}\" for file {2}, which is not among the "
                                 "class names; expected one of them.")},
    InputEntry{
        InputFault::LabelsAreNames,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"{0}\" holds words (\"{1}\"), but nothing says which column is which class; add "
            "\"class_names\" in the order of the columns. If that is the alphabet: {2}")},
    InputEntry{
        InputFault::LabelsPlusMinus,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"{0}\" is 1 or -1 throughout: say whether -1 is the other class or no label.")},
    InputEntry{
        InputFault::NothingLabelled,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "every file is unlabelled (\"{0}\" is -1 throughout), expected at least one label "
            "to judge by.")},
    InputEntry{
        InputFault::FileIndexRange,
        QT_TRANSLATE_NOOP("ErrorText",
                          "\"file_index\" is {0} for patch {1}, expected a file from 0 to {2}.")},
    InputEntry{
        InputFault::FileWithoutPatch,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "\"file_index\" never names file {0}, expected at least one patch for every file.")},
    InputEntry{InputFault::CountDiffers,
               QT_TRANSLATE_NOOP("ErrorText", "\"{0}\" has {1} entries, expected {2}.")},
    InputEntry{
        InputFault::NameRepeated,
        QT_TRANSLATE_NOOP("ErrorText", "\"{0}\" has \"{1}\" twice, expected names that differ.")},
    InputEntry{InputFault::LabelsNotFound,
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "no labels were found beside it, expected one of {0}; put that file in the same "
                   "folder or name it.")},
    InputEntry{InputFault::CsvHeader,
               QT_TRANSLATE_NOOP("ErrorText", "the first line is \"{0}\", expected {1}.")},
    InputEntry{
        InputFault::CsvCell,
        QT_TRANSLATE_NOOP("ErrorText", "line {0}, column \"{1}\" is \"{2}\", expected {3}.")},
    InputEntry{InputFault::CsvRowLength,
               QT_TRANSLATE_NOOP("ErrorText",
                                 "line {0} has {1} cells, expected {2} as in the first line.")},
    InputEntry{
        InputFault::ColumnsNotTold,
        QT_TRANSLATE_NOOP("ErrorText",
                          "whether {0} are classes cannot be told, as no label names them; name "
                          "the columns of the scores, or leave those out of the file.")},
    InputEntry{
        InputFault::LabelsNotTold,
        QT_TRANSLATE_NOOP("ErrorText", "the column of the labels cannot be told: {0}; choose it.")},
    InputEntry{
        InputFault::CsvIncomplete,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "the table has gaps: {0}; expected every class of every patch under every member.")},
    InputEntry{InputFault::PartMissing,
               QT_TRANSLATE_NOOP("ErrorText", "it has no {0}, expected {1}.")},
    InputEntry{InputFault::OutOfMemory,
               QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "the file needs {0} bytes of memory, more than is free; close other programs or "
                   "split the file.")},
};

const InputEntry* entryOf(InputFault fault) {
    const auto found =
        std::find_if(InputSentences.begin(), InputSentences.end(),
                     [fault](const InputEntry& entry) { return entry.fault == fault; });
    return found == InputSentences.end() ? nullptr : &*found;
}

} // namespace

QString inputErrorText(const std::filesystem::path& path, InputFault fault,
                       const std::vector<std::string>& arguments) {
    const std::string english(translatedSentence(fault));
    const QString text = QCoreApplication::translate("ErrorText", english.c_str());
    return QString::fromStdString(path.filename().string()) + QStringLiteral(": ") +
           filledSentence(text, arguments);
}

std::string_view translatedSentence(InputFault fault) {
    const InputEntry* entry = entryOf(fault);
    return entry != nullptr ? entry->sentence : InputError::sentence(fault);
}

} // namespace candor::ui
