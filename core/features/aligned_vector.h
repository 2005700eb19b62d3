// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace candor {

/// Begins on a cache line, so that any vector unit and any transform planned here may work on it.
template <typename T>
struct AlignedAllocator {
    using value_type = T;
    static constexpr std::align_val_t Alignment{64};

    AlignedAllocator() noexcept = default;
    template <typename Other>
    AlignedAllocator(const AlignedAllocator<Other>& /*other*/) noexcept {} // NOLINT: as allocators

    [[nodiscard]] T* allocate(std::size_t count) {
        return static_cast<T*>(::operator new(count * sizeof(T), Alignment));
    }
    void deallocate(T* place, std::size_t /*count*/) noexcept {
        ::operator delete(place, Alignment);
    }
    friend bool operator==(const AlignedAllocator& /*a*/, const AlignedAllocator& /*b*/) noexcept {
        return true;
    }
};

template <typename T>
using AlignedVector = std::vector<T, AlignedAllocator<T>>;

} // namespace candor
