// SPDX-License-Identifier: GPL-3.0-or-later
#include "audacity_output.h"

#include "audio_run.h"
#include "output_file.h"

#include "report/audacity_labels.h"

#include <filesystem>
#include <numeric>

namespace candor::cli {
namespace {

std::string audacityLabels(const FileLogits& file, const PatchLabelling& labelling) {
    std::vector<std::size_t> members(file.members);
    std::iota(members.begin(), members.end(), std::size_t{0});
    return audacityLabels(
        {file.logits, file.patches, members, file.patchStart, file.patchSeconds, file.duration()},
        labelling);
}

} // namespace

void writeAudacityLabels(const std::string& folder, const AudioRun& run, double temperature,
                         std::optional<double> atLeast) {
    std::error_code error;
    std::filesystem::create_directory(folder, error);
    if (error) {
        throw OutputError(folder + ": the folder cannot be made (" + error.message() +
                          "); choose another one with --audacity");
    }
    std::vector<std::filesystem::path> heard;
    for (const AudioRun::File& file : run.files) {
        if (!file.logits->failure) {
            heard.push_back(file.listed.path);
        }
    }
    const std::vector<std::string> names = labelTrackNames(heard);
    const PatchLabelling labelling{run.labels, run.task, Temperature(temperature), atLeast};
    std::size_t next = 0;
    for (const AudioRun::File& file : run.files) {
        if (!file.logits->failure) {
            writeOutput((std::filesystem::path(folder) / names[next++]).string(),
                        audacityLabels(*file.logits, labelling));
        }
    }
}

} // namespace candor::cli
