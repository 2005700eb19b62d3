// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancelled.h"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Why a logits file was refused. One value is one sentence (input_error.cpp holds the English, the
/// window's error_text the translations): what, where, what was expected, what to do.
enum class InputFault {
    FileMissing,      // no such file
    IsFolder,         // a folder where a file was expected
    NotReadable,      // {0} = the system's reason
    EmptyFile,        // zero bytes
    UnknownFormat,    // not .npz, .npy or CSV by content
    ArchiveDamaged,   // {0} = reason
    ArchiveTooLarge,  // {0} = key, {1} = unpacked size, {2} = what is sensible here
    ChecksumWrong,    // {0} = key
    KeyMissing,       // {0} = keys accepted, {1} = keys found
    KeyAmbiguous,     // {0} = key, {1} = other key
    SetsNotTold,      // {0} = the sets, {1} = keys found
    ChoiceUnknown,    // {0} = what was chosen, {1} = keys found
    NeedsConversion,  // {0} = what it is, {1} = the line that converts it
    NotLogits,        // {0} = what it is, {1} = what to do with it
    FormatDamaged,    // {0} = the format, {1} = reason
    PickledObjects,   // {0} = key, {1} = the line of Python that converts it
    HeaderDamaged,    // {0} = key, {1} = reason
    TypeUnsupported,  // {0} = key, {1} = found, {2} = expected
    ShapeWrong,       // {0} = key, {1} = found, {2} = expected
    DataTruncated,    // {0} = key, {1} = bytes promised, {2} = bytes there
    NotFinite,        // {0} = key, {1} = position
    ProbabilityRange, // {0} = key, {1} = value, {2} = position
    LabelRange,       // {0} = key, {1} = value, {2} = file index, {3} = largest class index
    LabelRowInvalid,  // {0} = key, {1} = file index
    LabelNotWhole,    // {0} = key, {1} = value, {2} = position
    LabelUnknown,     // {0} = key, {1} = word, {2} = file index
    LabelsAreNames,   // {0} = key, {1} = a word, {2} = the line of Python that names the classes
    LabelsPlusMinus,  // {0} = key
    NothingLabelled,  // {0} = key
    FileIndexRange,   // {0} = value, {1} = patch, {2} = files - 1
    FileWithoutPatch, // {0} = file index
    CountDiffers,     // {0} = key, {1} = found, {2} = expected
    NameRepeated,     // {0} = key, {1} = name
    LabelsNotFound,   // {0} = companion names tried (.npy pairs)
    CsvHeader,        // {0} = found, {1} = expected
    CsvCell,          // {0} = line, {1} = column, {2} = found, {3} = expected
    CsvRowLength,     // {0} = line, {1} = found, {2} = expected
    ColumnsNotTold,   // {0} = columns that may be classes
    LabelsNotTold,    // {0} = columns that may be the labels
    CsvIncomplete,    // {0} = what is missing
    PartMissing,      // {0} = the part of a data set, {1} = what was expected
    OutOfMemory,      // {0} = bytes needed
};

/// A file that cannot be used. Nothing that was open is touched by it.
class InputError : public std::runtime_error {
public:
    InputError(std::filesystem::path path, InputFault fault,
               std::vector<std::string> arguments = {});

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] InputFault fault() const noexcept { return m_fault; }
    [[nodiscard]] const std::vector<std::string>& arguments() const noexcept { return m_arguments; }

    /// The English sentence with {0}, {1} … for arguments; what() is that, filled, after the path.
    [[nodiscard]] static std::string_view sentence(InputFault fault);

private:
    std::filesystem::path m_path;
    InputFault m_fault;
    std::vector<std::string> m_arguments;
};

} // namespace candor
