// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/byte_hash.h"

#include <xxhash.h>

#include <new>

namespace candor {

struct ByteHash::State {
    std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> xxh3{XXH3_createState(),
                                                                  &XXH3_freeState};
};

ByteHash::ByteHash() : m_state(std::make_unique<State>()) {
    if (!m_state->xxh3) {
        throw std::bad_alloc();
    }
    XXH3_128bits_reset(m_state->xxh3.get());
}

ByteHash::~ByteHash() = default;

void ByteHash::add(std::span<const std::byte> bytes) {
    XXH3_128bits_update(m_state->xxh3.get(), bytes.data(), bytes.size());
}

std::string ByteHash::digits() const {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->xxh3.get()));
    static constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : canonical.digest) {
        text += Digits[byte >> 4U];
        text += Digits[byte & 15U];
    }
    return text;
}

} // namespace candor
