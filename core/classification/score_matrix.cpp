// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/score_matrix.h"

#include "classification/exact_math.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <stdexcept>

namespace candor {
namespace {

constexpr double SmallestProbability = 1e-12; // contracts, section 3

double logitOf(double probability, Activation activation) noexcept {
    const double logOn = exactLog(std::max(probability, SmallestProbability));
    if (activation == Activation::Softmax) {
        return logOn;
    }
    return logOn - exactLog(std::max(1.0 - probability, SmallestProbability));
}

template <typename Stored>
Stored load(const std::byte* at) noexcept {
    Stored value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

template <typename Stored, typename Value>
void gather(const std::byte* first, std::size_t stride, std::span<Value> row) noexcept {
    for (Value& value : row) {
        if constexpr (sizeof(Stored) == 2) {
            value = static_cast<Value>(fromFloat16(load<std::uint16_t>(first)));
        } else {
            value = static_cast<Value>(load<Stored>(first));
        }
        first += stride * sizeof(Stored);
    }
}

template <typename Value>
void readElements(ElementType type, const std::byte* bytes, std::size_t offset, std::size_t stride,
                  std::span<Value> row) noexcept {
    const std::byte* first = bytes + offset * elementSize(type);
    switch (type) {
    case ElementType::Float16:
        return gather<std::uint16_t>(first, stride, row);
    case ElementType::Float32:
        return gather<float>(first, stride, row);
    case ElementType::Float64:
        return gather<double>(first, stride, row);
    }
}

} // namespace

double fromFloat16(std::uint16_t bits) noexcept {
    const int exponent = (bits >> 10) & 0x1f;
    const int fraction = bits & 0x3ff;
    double magnitude = 0.0;
    if (exponent == 0x1f) {
        magnitude = fraction == 0 ? INFINITY : NAN;
    } else if (exponent == 0) {
        magnitude = std::ldexp(fraction, -24);
    } else {
        magnitude = std::ldexp(fraction + 1024, exponent - 25);
    }
    return (bits & 0x8000) != 0 ? -magnitude : magnitude;
}

LogitMatrix::LogitMatrix(ScoreShape shape, ScoreFormat format, Activation activation,
                         ScoreBuffer scores)
    : m_shape(shape), m_format(format), m_activation(activation), m_scores(std::move(scores)) {
    if (m_scores.size() != shape.elements() * elementSize(format.type)) {
        throw std::invalid_argument("the score buffer does not fit its shape");
    }
    const bool rowMajor = format.order == ElementOrder::RowMajor;
    m_memberStride = rowMajor ? shape.patches * shape.classes : 1;
    m_patchStride = rowMajor ? shape.classes : shape.members;
    m_classStride = rowMajor ? 1 : shape.members * shape.patches;
}

LogitMatrix LogitMatrix::fromValues(ScoreShape shape, std::span<const double> values,
                                    Activation activation, ScoreKind kind) {
    ScoreBuffer buffer(values.size_bytes());
    std::copy_n(std::as_bytes(values).data(), values.size_bytes(), buffer.data());
    return {
        shape, {ElementType::Float64, ElementOrder::RowMajor, kind}, activation, std::move(buffer)};
}

void LogitMatrix::readRow(std::size_t member, std::size_t patch,
                          std::span<double> logits) const noexcept {
    const std::size_t offset = member * m_memberStride + patch * m_patchStride;
    readElements(m_format.type, m_scores.data(), offset, m_classStride, logits);
    if (m_format.kind == ScoreKind::Probabilities) {
        for (double& value : logits) {
            value = logitOf(value, m_activation);
        }
    }
}

void LogitMatrix::readRow(std::size_t member, std::size_t patch,
                          std::span<float> logits) const noexcept {
    const std::size_t offset = member * m_memberStride + patch * m_patchStride;
    readElements(m_format.type, m_scores.data(), offset, m_classStride, logits);
    if (m_format.kind == ScoreKind::Probabilities) {
        for (float& value : logits) {
            value = static_cast<float>(logitOf(value, m_activation));
        }
    }
}

} // namespace candor
