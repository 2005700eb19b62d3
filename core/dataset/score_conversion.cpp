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

void addOppositeClass(RawScores& scores, ScoreKind kind) {
    const std::size_t rows = scores.shape.members * scores.shape.patches;
    ScoreBuffer both(2 * rows * sizeof(double));
    const bool rowMajor = scores.order == ElementOrder::RowMajor;
    for (std::size_t member = 0; member < scores.shape.members; ++member) {
        for (std::size_t patch = 0; patch < scores.shape.patches; ++patch) {
            const std::size_t row = member * scores.shape.patches + patch;
            const std::size_t stored = rowMajor ? row : patch * scores.shape.members + member;
            const double score = scoreAt(scores.type, scores.values.data(), stored);
            const double opposite = kind == ScoreKind::Logits ? 0.0 : 1.0 - score;
            store<double>(both.data(), 2 * row, opposite);
            store<double>(both.data(), 2 * row + 1, score);
        }
    }
    scores = {{scores.shape.members, scores.shape.patches, 2},
              ElementType::Float64,
              ElementOrder::RowMajor,
              std::move(both)};
}

} // namespace candor
