// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Why a model, or a run of one, was refused. One value is one sentence (model_error.cpp holds the
/// English, the window the translations): what, where, what was expected, what to do.
enum class ModelFault {
    FileMissing,
    NotReadable,    // {0} = the system's reason
    NotTorchScript, // neither a TorchScript archive nor anything known
    PickledModel,   // a torch.save file of weights or a Python object; {0} = the Python lines
                    // that make a TorchScript file of it
    NoModelsInFolder,
    MetadataMissing, // {0} = keys that are missing, comma separated
    MetadataNotJson, // {0} = where it is (embedded or a path), {1} = the parser's reason
    MetadataType,    // {0} = key, {1} = found, {2} = expected
    MetadataValue,   // {0} = key, {1} = found, {2} = expected
    LabelsDiffer,    // {0} = other model, {1} = labels here, {2} = labels there
    TaskDiffers,     // {0} = other model, {1} = task here, {2} = task there
    PatchesDiffer,   // {0} = other model, {1} = plan here, {2} = plan there
    LibTorchMissing, // {0} = where the plugin was looked for, {1} = reason
    LoadFailed,      // {0} = first line of LibTorch's reason
    ShapeRefused,    // {0} = shape given, {1} = first line of LibTorch's reason
    OutputShape,     // {0} = shape found, {1} = shape expected
    ClassCount,      // {0} = outputs found, {1} = labels in the description
    NotFinite,       // {0} = where (dry run, or a file)
    ForwardFailed,   // {0} = first line of LibTorch's reason
    NeedsCuda,       // {0} = first line of LibTorch's reason
    NoDropout,       // passes asked of a model without dropout
    RandomAnswers,   // two answers to one patch differ, and no passes were asked for
    TrainingMode,    // its graph normalises by what it is given, as when traced in training mode
    OutOfMemory,     // {0} = device
    NotWritable,     // a description; {0} = the system's reason
};

class ModelError : public std::runtime_error {
public:
    ModelError(std::filesystem::path path, ModelFault fault,
               std::vector<std::string> arguments = {});

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] ModelFault fault() const noexcept { return m_fault; }
    [[nodiscard]] const std::vector<std::string>& arguments() const noexcept { return m_arguments; }

    /// The English sentence with {0}, {1} … for arguments.
    [[nodiscard]] static std::string_view sentence(ModelFault fault);

private:
    std::filesystem::path m_path;
    ModelFault m_fault;
    std::vector<std::string> m_arguments;
};

} // namespace candor
