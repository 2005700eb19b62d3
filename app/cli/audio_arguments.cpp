// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_arguments.h"

#include "inference/model_error.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <regex>

namespace candor::cli {
namespace {

CLI::Validator deviceName() {
    return CLI::Validator(
        [](std::string& text) -> std::string {
            static const std::regex names("auto|cpu|cuda(:[0-9]{1,3})?");
            return std::regex_match(text, names)
                       ? std::string()
                       : "a device is auto, cpu, cuda or cuda:N, not \"" + text + "\"";
        },
        "auto|cpu|cuda[:N]");
}

ComputeDevice chosenDevice(const InferenceBackend& backend, const std::string& name) {
    if (name == "cpu") {
        return {};
    }
    const int index = name.size() > 5 ? std::stoi(name.substr(5)) : 0;
    for (const ComputeDevice& device : backend.devices()) {
        if (device.kind == DeviceKind::Cuda && device.index == index) {
            return device;
        }
    }
    if (name == "auto") {
        return {};
    }
    throw UnavailableDevice("--device " + name + ": " + backend.version() +
                            " sees no such card here; use --device cpu");
}

void addMemoryOptions(CLI::App& command, AudioArguments& arguments) {
    command
        .add_option("--cache", arguments.cache,
                    "Where logits are kept and found again by what a file holds, or off (the "
                    "user's own cache if absent; see the command \"cache\")")
        ->envname("CANDOR_CACHE");
    CLI::Option* const project =
        command.add_option("--project", arguments.project,
                           "A project (.candor) that keeps what was heard as the run goes; the "
                           "same command again does only the rest");
    command
        .add_flag("--retry", arguments.retry, "Hear files again that failed before in this project")
        ->needs(project);
}

/// One path a line, or a NUL (find -print0).
std::vector<std::filesystem::path> pathsOf(std::istream& input) {
    const std::string text{std::istreambuf_iterator<char>(input), {}};
    const char separator = text.find('\0') == std::string::npos ? '\n' : '\0';
    std::vector<std::filesystem::path> paths;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(separator, from), text.size());
        std::string line = text.substr(from, end - from);
        if (separator == '\n' && !line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (!line.empty()) {
            paths.emplace_back(line);
        }
        from = end + 1;
    }
    return paths;
}

} // namespace

CLI::Option* addAudioOptions(CLI::App& command, AudioArguments& arguments) {
    CLI::Option* audio =
        command
            .add_option("AUDIO", arguments.audio,
                        "Files, folders, playlists (.m3u, .m3u8, .pls, .xspf), or - for a list on "
                        "standard input")
            ->required();
    command
        .add_option("--model", arguments.models,
                    "A TorchScript file, or a folder of the members of an ensemble; may be given "
                    "several times")
        ->required()
        ->take_all()
        ->allow_extra_args(false); // what follows is AUDIO
    command.add_option("--device", arguments.device, "Where the networks run")
        ->check(deviceName())
        ->capture_default_str();
    command.add_option("--workers", arguments.workers, "Threads (one a core if absent)")
        ->check(CLI::Range(1U, 1024U));
    command
        .add_option("--passes", arguments.passes,
                    "Runs of each model with dropout switched on, as members of an ensemble")
        ->check(CLI::Range(std::size_t{1}, std::size_t{1000}))
        ->capture_default_str();
    command.add_option("--batch", arguments.batch, "Patches a call at most")
        ->check(CLI::Range(std::size_t{1}, std::size_t{65536}));
    addMemoryOptions(command, arguments);
    return audio;
}

AudioListing listAudioArguments(const std::vector<std::string>& audio, std::istream& input,
                                std::stop_token stop) {
    std::vector<std::filesystem::path> named;
    for (const std::string& argument : audio) {
        if (argument == "-") {
            std::vector<std::filesystem::path> listed = pathsOf(input);
            named.insert(named.end(), listed.begin(), listed.end());
        } else {
            named.emplace_back(argument);
        }
    }
    return listAudio(named, stop);
}

std::vector<ModelFile> openModels(const std::vector<std::string>& models) {
    std::vector<ModelFile> opened;
    for (const std::string& named : models) {
        for (const std::filesystem::path& path : modelFiles(named)) {
            ModelFile model = openModelFile(path);
            if (!model.complete()) {
                std::string keys;
                for (const std::string& key : model.reading.missing) {
                    keys += (keys.empty() ? "\"" : ", \"") + key + '"';
                }
                throw ModelError(path, ModelFault::MetadataMissing, {keys});
            }
            opened.push_back(std::move(model));
        }
    }
    return opened;
}

Ensemble loadNetworks(const AudioArguments& arguments, const Terminal& terminal,
                      std::stop_token stop) {
    EnsembleRequest request;
    request.models = openModels(arguments.models);
    checkEnsemble(request.models);
    const InferenceBackend& backend = torchBackend();
    request.device = chosenDevice(backend, arguments.device);
    request.passes = arguments.passes;
    const std::size_t members = request.models.size() * request.passes;
    return loadEnsemble(backend, request, stop,
                        [members, line = progressLine("loading models", terminal)](
                            std::size_t done) { line(done, members); });
}

} // namespace candor::cli
