// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace candor {

/// XXH3, 128 bits, of bytes that come piece by piece.
class ByteHash {
public:
    ByteHash();
    ~ByteHash();
    ByteHash(const ByteHash&) = delete;
    ByteHash& operator=(const ByteHash&) = delete;

    void add(std::span<const std::byte> bytes);
    /// 32 hexadecimal digits.
    [[nodiscard]] std::string digits() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace candor
