// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/torch_reason.h"

#include <algorithm>
#include <initializer_list>

namespace candor {
namespace {

bool containsAny(std::string_view text, std::initializer_list<std::string_view> parts) {
    return std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        return text.find(part) != std::string_view::npos;
    });
}

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t\r");
    const std::size_t last = line.find_last_not_of(" \t\r.");
    return first == std::string_view::npos || last == std::string_view::npos
               ? std::string_view()
               : line.substr(first, last + 1 - first);
}

// TorchScript puts a traceback first and "RuntimeError: why" (or the class that was raised) after
// it; other messages begin with why.
std::string decisiveLine(std::string_view message) {
    std::string_view first;
    std::string_view raised;
    while (!message.empty()) {
        const std::size_t end = std::min(message.find('\n'), message.size());
        const std::string_view line = trimmed(message.substr(0, end));
        message.remove_prefix(std::min(end + 1, message.size()));
        first = first.empty() ? line : first;
        const std::size_t colon = line.find("Error: ");
        const bool named = colon != std::string_view::npos &&
                           line.find_first_of(" \"'") > colon; // one word before the colon
        if (raised.empty() && named) {
            raised = line.substr(colon + std::string_view("Error: ").size());
        }
    }
    constexpr std::size_t Most = 240; // characters of a sentence
    return std::string((raised.empty() ? first : raised).substr(0, Most));
}

} // namespace

TorchReason torchReason(std::string_view message) {
    TorchReason reason{TorchFailure::Other, decisiveLine(message)};
    if (containsAny(message, {"out of memory", "can't allocate memory", "not enough memory",
                              "bad_alloc", "bad allocation"})) {
        reason.failure = TorchFailure::Memory;
    } else if (containsAny(message, {"CUDA", "cuda", "cuDNN", "NVIDIA",
                                     "Expected all tensors to be on the same device"})) {
        reason.failure = TorchFailure::Cuda;
    } else if (containsAny(reason.line, {"shape", "size", "dimension", "channels", "Dimension",
                                         "must match", "expected input", "out of range"})) {
        reason.failure = TorchFailure::Shape;
    }
    return reason;
}

} // namespace candor
