// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <type_traits>

namespace candor {

/// Numbers that start on a cache line, uninitialised: what vector loads want. The array only ever
/// grows, so that a buffer kept between passes stops allocating after the first.
template <typename T>
class LaneArray {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    static constexpr std::size_t Alignment = 64;

    /// Room for `size` numbers. Their values are lost when the array has to grow.
    void resize(std::size_t size) {
        if (size > m_capacity) {
            m_data.reset();
            m_data.reset(
                static_cast<T*>(::operator new (size * sizeof(T), std::align_val_t{Alignment})));
            m_capacity = size;
        }
        m_size = size;
    }
    [[nodiscard]] T* data() noexcept { return m_data.get(); }
    [[nodiscard]] const T* data() const noexcept { return m_data.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] std::span<T> values() noexcept { return {data(), m_size}; }
    [[nodiscard]] std::span<const T> values() const noexcept { return {data(), m_size}; }
    [[nodiscard]] T& operator[](std::size_t index) noexcept { return m_data.get()[index]; }
    [[nodiscard]] const T& operator[](std::size_t index) const noexcept {
        return m_data.get()[index];
    }

private:
    struct Release {
        void operator()(T* data) const noexcept {
            ::operator delete (data, std::align_val_t{Alignment});
        }
    };
    std::unique_ptr<T, Release> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace candor
