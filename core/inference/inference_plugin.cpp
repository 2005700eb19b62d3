// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/inference_plugin.h"

#include "inference/model_error.h"

#include <dlfcn.h>

#include <cstdlib>
#include <memory>
#include <mutex>
#include <system_error>
#include <vector>

namespace candor {
namespace {

constexpr const char* PluginName = "candor-infer.so";

struct CloseLibrary {
    void operator()(void* library) const noexcept { ::dlclose(library); }
};
using Library = std::unique_ptr<void, CloseLibrary>;

std::vector<std::filesystem::path> places() {
    if (const char* named = std::getenv("CANDOR_INFER_PLUGIN"); named != nullptr && *named != 0) {
        return {named}; // asked for by name: no other will do
    }
    std::error_code failure;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", failure).parent_path();
    return {program / PluginName,
            program / CANDOR_PLUGIN_FOLDER / PluginName, // as installed, from the program's folder
            program.parent_path() / PluginName};         // tests lie in a folder of their own
}

std::string lastError() {
    const char* reason = ::dlerror();
    return reason == nullptr ? "no reason is given" : reason;
}

template <class Function>
Function* functionNamed(void* library, const char* name) {
    return reinterpret_cast<Function*>(::dlsym(library, name));
}

const InferenceBackend& backendOf(void* library, const std::filesystem::path& place) {
    const auto missing = [&](const std::string& reason) {
        return ModelError(place, ModelFault::LibTorchMissing, {place.string(), reason});
    };
    auto* version =
        functionNamed<InferencePluginVersionFunction>(library, InferencePluginVersionName);
    auto* backend = functionNamed<InferenceBackendFunction>(library, InferenceBackendName);
    if (version == nullptr || backend == nullptr) {
        throw missing("it is no plugin of Candor");
    }
    if (version() != InferencePluginVersion) {
        throw missing("it is of another version of Candor");
    }
    return *backend();
}

const InferenceBackend& loadPlugin() {
    const std::vector<std::filesystem::path> candidates = places();
    std::string reason;
    for (const std::filesystem::path& place : candidates) {
        std::error_code failure;
        if (candidates.size() > 1 && !std::filesystem::exists(place, failure)) {
            continue; // the reason for the one that is there says more
        }
        // Local: LibTorch brings its own copies of much that others link too.
        Library library(::dlopen(place.c_str(), RTLD_NOW | RTLD_LOCAL));
        if (library != nullptr) {
            const InferenceBackend& backend = backendOf(library.get(), place);
            (void)library.release(); // stays: LibTorch does not survive being unloaded
            return backend;
        }
        reason = lastError();
    }
    throw ModelError(candidates.front(), ModelFault::LibTorchMissing,
                     {candidates.front().string(),
                      reason.empty() ? "no such file there or in the library folder" : reason});
}

} // namespace

const InferenceBackend& torchBackend() {
    static std::mutex mutex;
    static const InferenceBackend* backend = nullptr;
    const std::lock_guard lock(mutex);
    if (backend == nullptr) {
        backend = &loadPlugin();
    }
    return *backend;
}

} // namespace candor
