// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/gzip_text.h"

#include "dataset/input_error.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace candor {
namespace {

constexpr std::size_t PackedPiece = std::size_t{256} << 10;
constexpr int AnyGzipWindow = 15 + 16; // of zlib: gzip alone
constexpr Bytef FirstMagic = 0x1f;
constexpr std::uint64_t GzipBombSize = std::uint64_t{64} << 20;
constexpr std::uint64_t GzipBombRatio = 500; // lines that are all alike come near it

class GunzippedText final : public TextSource {
public:
    GunzippedText(std::unique_ptr<TextSource> packed, std::uint64_t packedSize)
        : TextSource(packed->origin()), m_packed(std::move(packed)), m_packedSize(packedSize),
          m_buffer(PackedPiece) {
        if (inflateInit2(&m_stream, AnyGzipWindow) != Z_OK) {
            throw std::bad_alloc();
        }
    }
    ~GunzippedText() override { inflateEnd(&m_stream); }

    std::size_t read(std::span<char> piece) override {
        const auto wanted = static_cast<uInt>(
            std::min<std::size_t>(piece.size(), std::numeric_limits<uInt>::max()));
        m_stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        m_stream.avail_out = wanted;
        while (m_stream.avail_out == wanted && advance()) {
        }
        const std::size_t count = wanted - m_stream.avail_out;
        m_unpacked += count;
        if (m_unpacked > GzipBombSize && m_unpacked / GzipBombRatio > m_packedSize) {
            throw damaged("it unpacks to more than " + std::to_string(GzipBombRatio) +
                          " times its size");
        }
        return count;
    }

private:
    // False at the end of the last member.
    bool advance() {
        if (m_stream.avail_in == 0 && !refill()) {
            if (m_isInside) {
                throw damaged("it is cut short");
            }
            return false;
        }
        if (!m_isInside && m_anyMember && *m_stream.next_in != FirstMagic) {
            return false; // padding behind the last member
        }
        m_isInside = true;
        m_anyMember = true;
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            m_isInside = false;
            inflateReset2(&m_stream, AnyGzipWindow); // another member may follow
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            throw damaged(m_stream.msg == nullptr ? "its data makes no sense" : m_stream.msg);
        }
        return true;
    }

    bool refill() {
        const std::size_t count = m_packed->read(m_buffer);
        m_stream.next_in = reinterpret_cast<Bytef*>(m_buffer.data());
        m_stream.avail_in = static_cast<uInt>(count);
        return count > 0;
    }

    [[nodiscard]] InputError damaged(const std::string& reason) const {
        return {origin().path, InputFault::FormatDamaged, {"gzip", reason}};
    }

    std::unique_ptr<TextSource> m_packed;
    std::uint64_t m_packedSize;
    std::uint64_t m_unpacked = 0;
    std::vector<char> m_buffer;
    bool m_isInside = false;  // a member
    bool m_anyMember = false; // was begun
    z_stream m_stream{};
};

} // namespace

std::unique_ptr<TextSource> gunzipped(std::unique_ptr<TextSource> packed,
                                      std::uint64_t packedSize) {
    return std::make_unique<GunzippedText>(std::move(packed), packedSize);
}

} // namespace candor
