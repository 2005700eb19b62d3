// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace candor {

enum class ByteOrder : std::uint8_t { BigEndian, LittleEndian };

/// Takes numbers and bytes off the front of a buffer that may be damaged or hostile. Nothing
/// outside it is ever touched: whoever asks for more than is left gets zero or nothing, and
/// failed() is true from then on.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes, ByteOrder order = ByteOrder::BigEndian) noexcept
        : m_bytes(bytes), m_order(order) {}

    /// The bytes have to outlive the reader.
    explicit ByteReader(std::string&& bytes, ByteOrder order = ByteOrder::BigEndian) = delete;

    [[nodiscard]] std::size_t place() const noexcept { return m_place; }
    [[nodiscard]] std::size_t left() const noexcept { return m_bytes.size() - m_place; }
    [[nodiscard]] bool atEnd() const noexcept { return left() == 0; }
    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    [[nodiscard]] std::string_view rest() const noexcept { return m_bytes.substr(m_place); }

    /// `count` bytes, or none where fewer are left.
    std::string_view take(std::uint64_t count) noexcept {
        if (count > left()) {
            m_failed = true;
            m_place = m_bytes.size();
            return {};
        }
        const std::size_t begin = m_place;
        m_place += static_cast<std::size_t>(count);
        return m_bytes.substr(begin, static_cast<std::size_t>(count));
    }

    /// An unsigned number of 1 to 8 bytes.
    std::uint64_t number(std::size_t width) noexcept {
        const std::string_view bytes = take(width);
        std::uint64_t value = 0;
        for (std::size_t n = 0; n < bytes.size(); ++n) {
            const std::size_t at = m_order == ByteOrder::BigEndian ? n : bytes.size() - 1 - n;
            value = value << 8U | static_cast<unsigned char>(bytes[at]);
        }
        return value;
    }

private:
    std::string_view m_bytes;
    ByteOrder m_order;
    std::size_t m_place = 0;
    bool m_failed = false;
};

/// The `width` lowest bytes of a number.
[[nodiscard]] inline std::string numberBytes(std::uint64_t number, std::size_t width,
                                             ByteOrder order = ByteOrder::BigEndian) {
    std::string bytes;
    for (std::size_t n = 0; n < width; ++n) {
        bytes += static_cast<char>(number >> (8 * n) & 0xFFU);
    }
    if (order == ByteOrder::BigEndian) {
        std::reverse(bytes.begin(), bytes.end());
    }
    return bytes;
}

} // namespace candor
