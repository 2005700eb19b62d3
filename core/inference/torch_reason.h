// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace candor {

/// What LibTorch's message tells about a failure. Its exceptions have no codes, and the wording is
/// the same in 1.13 and 2.x.
enum class TorchFailure {
    Memory, // of the processor or the card
    Cuda,   // something in the graph wants a card
    Shape,  // a tensor of another shape was expected
    Other,
};

struct TorchReason {
    TorchFailure failure = TorchFailure::Other;
    std::string line; // the one line that says why, without TorchScript's traceback
};

[[nodiscard]] TorchReason torchReason(std::string_view message);

} // namespace candor
