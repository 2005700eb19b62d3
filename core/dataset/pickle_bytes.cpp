// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/pickle_bytes.h"

#include <algorithm>
#include <span>

namespace candor {
namespace {

constexpr std::size_t BufferSize = std::size_t{64} << 10;
constexpr std::size_t LongestLine = 4096;

} // namespace

PickleBytes::PickleBytes(ByteStream& stream)
    : m_stream(stream), m_unread(stream.size() - stream.done()) {}

void PickleBytes::refill() {
    if (m_unread == 0) {
        throw PickleStopped();
    }
    m_buffer.resize(static_cast<std::size_t>(std::min<std::uint64_t>(m_unread, BufferSize)));
    m_stream.read(std::as_writable_bytes(std::span(m_buffer)));
    m_unread -= m_buffer.size();
    m_at = 0;
}

std::uint8_t PickleBytes::byte() {
    if (m_at == m_buffer.size()) {
        refill();
    }
    return static_cast<std::uint8_t>(m_buffer[m_at++]);
}

std::uint64_t PickleBytes::littleEndian(std::size_t width) {
    std::uint64_t value = 0;
    for (std::size_t place = 0; place < width; ++place) {
        value |= std::uint64_t{byte()} << (8 * place);
    }
    return value;
}

std::string PickleBytes::text(std::uint64_t size, std::size_t kept) {
    std::string text;
    while (size > 0 && text.size() < kept) {
        text += static_cast<char>(byte());
        --size;
    }
    skip(size);
    return text;
}

std::string PickleBytes::line() {
    std::string line;
    for (char sign = static_cast<char>(byte()); sign != '\n'; sign = static_cast<char>(byte())) {
        if (line.size() == LongestLine) {
            throw PickleStopped();
        }
        line += sign;
    }
    return line;
}

void PickleBytes::skip(std::uint64_t size) {
    while (size > 0) {
        if (m_at == m_buffer.size()) {
            refill();
        }
        const std::uint64_t step = std::min<std::uint64_t>(size, m_buffer.size() - m_at);
        m_at += static_cast<std::size_t>(step);
        size -= step;
    }
}

} // namespace candor
