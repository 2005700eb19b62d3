// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace candor {

/// Four floats at once: what every x86-64 and ARM64 processor has, so that results do not depend on
/// which one of its family it is.
inline constexpr std::size_t FloatLanes = 4;
using FloatVector = float __attribute__((vector_size(FloatLanes * sizeof(float))));
using IntVector = std::int32_t __attribute__((vector_size(FloatLanes * sizeof(std::int32_t))));

[[nodiscard]] inline FloatVector loadFloats(const float* values) {
    FloatVector loaded;
    std::memcpy(&loaded, values, sizeof loaded);
    return loaded;
}
inline void storeFloats(float* values, FloatVector stored) {
    std::memcpy(values, &stored, sizeof stored);
}
[[nodiscard]] inline FloatVector allLanes(float value) {
    return FloatVector{value, value, value, value};
}
/// Lane by lane: chosen where the mask is all ones, other where it is zero.
[[nodiscard]] inline FloatVector select(IntVector mask, FloatVector chosen, FloatVector other) {
    IntVector chosenBits;
    IntVector otherBits;
    std::memcpy(&chosenBits, &chosen, sizeof chosen);
    std::memcpy(&otherBits, &other, sizeof other);
    const IntVector bits = (mask & chosenBits) | (~mask & otherBits);
    FloatVector selected;
    std::memcpy(&selected, &bits, sizeof bits);
    return selected;
}

} // namespace candor
