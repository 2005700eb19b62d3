// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/file_identity.h"

#include "audio/audio_file.h"
#include "cancelled.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <memory>
#include <new>
#include <vector>

namespace candor {
namespace {

constexpr std::size_t PieceBytes = std::size_t{1} << 18;

class OpenFile {
public:
    explicit OpenFile(const std::filesystem::path& path)
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (m_descriptor < 0) {
            throw systemError(path, errno);
        }
    }
    ~OpenFile() { ::close(m_descriptor); }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

using HashState = std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)>;

std::string hexadecimal(const XXH128_hash_t& hash) {
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, hash);
    static constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes.digest) {
        text += Digits[byte >> 4U];
        text += Digits[byte & 15U];
    }
    return text;
}

} // namespace

FileIdentity identityOf(const std::filesystem::path& path) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0) {
        throw systemError(path, errno);
    }
    if (S_ISDIR(found.st_mode)) {
        throw AudioError(path, AudioFault::IsFolder);
    }
    constexpr std::int64_t Billion = 1'000'000'000;
    return {static_cast<std::uint64_t>(found.st_size),
            found.st_mtim.tv_sec * Billion + found.st_mtim.tv_nsec,
            {}};
}

std::string contentHash(const std::filesystem::path& path, std::stop_token stop) {
    const OpenFile file(path);
    const HashState state(XXH3_createState(), &XXH3_freeState);
    if (!state) {
        throw std::bad_alloc();
    }
    XXH3_128bits_reset(state.get());
    std::vector<std::byte> piece(PieceBytes);
    while (true) {
        if (stop.stop_requested()) {
            throw Cancelled();
        }
        const ssize_t count = ::read(file.descriptor(), piece.data(), piece.size());
        if (count == 0) {
            return hexadecimal(XXH3_128bits_digest(state.get()));
        }
        if (count > 0) {
            XXH3_128bits_update(state.get(), piece.data(), static_cast<std::size_t>(count));
        } else if (errno != EINTR) {
            throw systemError(path, errno);
        }
    }
}

std::string hashOfBytes(std::string_view bytes) {
    return hexadecimal(XXH3_128bits(bytes.data(), bytes.size()));
}

} // namespace candor
