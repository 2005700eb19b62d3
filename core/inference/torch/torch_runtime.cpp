// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch/torch_runtime.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <dlfcn.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/cuda.h>
#include <torch/version.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <thread>

namespace candor {
namespace {

std::mutex& randomNumbers() {
    static std::mutex mutex;
    return mutex;
}

// OpenBLAS has threads of its own, which at::set_num_threads does not reach.
void setBlasThreads(int threads) {
    using SetThreads = void(int);
    if (auto* set =
            reinterpret_cast<SetThreads*>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))) {
        set(threads);
    }
}

std::string processorName() {
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    return "CPU, " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
}

// The names that NVIDIA's driver gives, in the order of the bus. CUDA may count in another one, so
// they are only used when all are alike. Its own headers would tell, but need not be there.
std::vector<std::string> cardNames() {
    std::vector<std::string> names;
    std::error_code none; // no driver: no names
    for (auto entry = std::filesystem::directory_iterator("/proc/driver/nvidia/gpus", none);
         !none && entry != std::filesystem::directory_iterator(); entry.increment(none)) {
        std::ifstream file(entry->path() / "information");
        std::string line;
        while (std::getline(file, line)) {
            if (line.starts_with("Model:")) {
                names.push_back(line.substr(line.find_first_not_of(" \t", 6)));
            }
        }
    }
    return names;
}

ComputeDevice card(int index, const std::vector<std::string>& names) {
    const bool alike = !names.empty() && std::count(names.begin(), names.end(), names.front()) ==
                                             static_cast<std::ptrdiff_t>(names.size());
    std::string name = alike ? names.front() : "CUDA card";
    if (names.size() != 1) {
        name += " " + std::to_string(index);
    }
    return {DeviceKind::Cuda, index, std::move(name)};
}

} // namespace

std::string torchVersion() {
    return "LibTorch " + std::to_string(TORCH_VERSION_MAJOR) + "." +
           std::to_string(TORCH_VERSION_MINOR) + "." + std::to_string(TORCH_VERSION_PATCH);
}

std::vector<ComputeDevice> torchDevices() {
    std::vector<ComputeDevice> devices{{DeviceKind::Cpu, 0, processorName()}};
    if (torch::cuda::is_available()) {
        const std::vector<std::string> names = cardNames();
        const auto count = static_cast<int>(torch::cuda::device_count());
        for (int index = 0; index < count; ++index) {
            devices.push_back(card(index, names));
        }
    }
    return devices;
}

c10::Device torchDevice(const ComputeDevice& device) {
    return device.kind == DeviceKind::Cpu
               ? c10::Device(c10::kCPU)
               : c10::Device(c10::kCUDA, static_cast<c10::DeviceIndex>(device.index));
}

void prepareRuntime() {
    static std::once_flag once;
    std::call_once(once, [] {
        at::set_num_interop_threads(1);
        setBlasThreads(1);
        // Profiling executors compile again for every shape and thread; patches have one shape.
        torch::jit::getProfilingMode() = false;
    });
}

void prepareThread() {
    thread_local const bool prepared = [] {
        at::set_num_threads(1);
        return true;
    }();
    (void)prepared;
}

torch::jit::Module optimised(const torch::jit::Module& frozen) {
    torch::jit::Module copy = frozen.clone(); // it changes the graph that it is given
    return torch::jit::optimize_for_inference(copy);
}

SeededSection::SeededSection(std::uint64_t seed) : m_lock(randomNumbers()) {
    at::manual_seed(seed); // of every device
}

} // namespace candor
