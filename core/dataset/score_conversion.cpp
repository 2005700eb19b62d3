// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/score_conversion.h"

#include "dataset/score_values.h"

#include <cstddef>
#include <cstring>
#include <utility>

namespace candor {
namespace {

template <typename Stored>
void store(std::byte* values, std::size_t index, double value) noexcept {
    const auto stored = static_cast<Stored>(value);
    std::memcpy(values + index * sizeof stored, &stored, sizeof stored);
}

} // namespace

void divideByHundred(RawScores& scores) {
    const std::size_t count = scores.shape.elements();
    const ElementType type = scores.type;
    ScoreBuffer wider;
    if (type == ElementType::Float16) {
        wider = ScoreBuffer(count * sizeof(float));
    }
    const std::byte* from = scores.values.data();
    std::byte* to = wider.size() > 0 ? wider.data() : scores.values.data();
    for (std::size_t index = 0; index < count; ++index) {
        const double share = scoreAt(type, from, index) / 100.0;
        if (type == ElementType::Float64) {
            store<double>(to, index, share);
        } else {
            store<float>(to, index, share);
        }
    }
    if (wider.size() > 0) {
        scores.values = std::move(wider);
        scores.type = ElementType::Float32;
    }
}

} // namespace candor
