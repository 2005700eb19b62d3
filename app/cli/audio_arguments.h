// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/audio_listing.h"
#include "command.h"
#include "inference/ensemble.h"
#include "inference/model_file.h"

#include <cstddef>
#include <istream>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <vector>

namespace candor::cli {

/// A device that was asked for and is not there.
class UnavailableDevice : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What the commands that run networks have in common.
struct AudioArguments {
    std::vector<std::string> models; // files and folders
    std::vector<std::string> audio;  // files, folders, playlists, "-" for standard input
    std::string device = "auto";
    unsigned workers = 0;
    std::size_t passes = 1;
    std::size_t batch = 0;
    std::string cache;   // a file, "off", or empty: the user's own
    std::string project; // empty: none
    bool retry = false;  // hears files again that failed before
};

/// Adds AUDIO… (returned; required), --model, --device, --workers, --passes, --batch,
/// --cache, --project and --retry.
CLI::Option* addAudioOptions(CLI::App& command, AudioArguments& arguments);

/// The files that AUDIO names, "-" replaced by the paths on `input`. Throws Cancelled.
[[nodiscard]] AudioListing listAudioArguments(const std::vector<std::string>& audio,
                                              std::istream& input, std::stop_token stop);

/// Models of all files and folders in order, each complete. Throws ModelError.
[[nodiscard]] std::vector<ModelFile> openModels(const std::vector<std::string>& models);

/// Loads LibTorch and the networks. Throws ModelError, Cancelled, UnavailableDevice.
[[nodiscard]] Ensemble loadNetworks(const AudioArguments& arguments, const Terminal& terminal,
                                    std::stop_token stop);

} // namespace candor::cli
