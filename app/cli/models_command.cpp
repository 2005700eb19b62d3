// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "inference/model_error.h"
#include "inference/model_file.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <vector>

namespace candor::cli {
namespace {

const char* kindText(FrontEndKind kind) {
    switch (kind) {
    case FrontEndKind::Waveform:
        return "waveform";
    case FrontEndKind::Stft:
        return "stft";
    case FrontEndKind::LogMel:
        return "log-mel";
    case FrontEndKind::Mfcc:
        return "mfcc";
    case FrontEndKind::Cqt:
        return "cqt";
    }
    return "";
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

void printModel(const ModelFile& model) {
    const ModelDescription& is = model.reading.description;
    std::cout << model.path.string() << ": ";
    if (!model.complete()) {
        std::cout << "lacks " << joined(model.reading.missing) << '\n';
        return;
    }
    std::cout << is.name << ", " << (is.task == Task::SingleLabel ? "single-label" : "multi-label")
              << ", " << kindText(is.frontEnd.kind) << " at " << is.frontEnd.sampleRate
              << " Hz, patches of " << is.patches.seconds << " s, T = " << is.temperature.value
              << "\n  " << is.labels.size() << " classes: " << joined(is.labels.names()) << '\n';
}

/// Models that cannot be read are named; the others are shown all the same.
int runModels(const std::vector<std::string>& named) {
    std::size_t failed = 0;
    std::size_t shown = 0;
    const auto guarded = [&failed](const auto& work) {
        try {
            work();
        } catch (const ModelError& error) {
            std::cerr << "candor-cli: " << error.what() << '\n';
            ++failed;
        }
    };
    for (const std::string& name : named) {
        guarded([&] {
            for (const std::filesystem::path& path : modelFiles(name)) {
                guarded([&] {
                    printModel(openModelFile(path));
                    ++shown;
                });
            }
        });
    }
    return failed == 0 ? Done : shown == 0 ? NothingDone : SomeFailed;
}

} // namespace

void addModelsCommand(CLI::App& app, int& status) {
    auto models = std::make_shared<std::vector<std::string>>();
    CLI::App* command =
        app.add_subcommand("models", "Say what models are and what their descriptions lack");
    command->add_option("MODEL", *models, "TorchScript files, or folders of them")->required();
    command->footer("Example:\n  candor-cli models resources/demo/models");
    command->callback([models, &status] { status = runModels(*models); });
}

} // namespace candor::cli
