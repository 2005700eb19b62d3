// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/text_source.h"

#include "dataset/byte_stream.h"
#include "dataset/decoded_text.h"
#include "dataset/file_stream.h"
#include "dataset/gzip_text.h"
#include "dataset/read_meter.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace candor {
namespace {

class PlainText final : public TextSource {
public:
    PlainText(std::unique_ptr<ByteStream> stream, ReadMeter& meter)
        : TextSource(stream->origin()), m_stream(std::move(stream)), m_meter(meter),
          m_unread(m_stream->size()) {
        m_meter.expect(m_unread);
    }

    std::size_t read(std::span<char> piece) override {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(m_unread, piece.size()));
        m_stream->read(std::as_writable_bytes(piece.first(count)));
        m_unread -= count;
        m_meter.advance(count);
        return count;
    }

private:
    std::unique_ptr<ByteStream> m_stream;
    ReadMeter& m_meter;
    std::uint64_t m_unread;
};

bool isPacked(const std::filesystem::path& path) {
    const auto stream = openFile(path, path.filename().string());
    std::string start(2, '\0');
    if (stream->size() < start.size()) {
        return false;
    }
    stream->read(std::as_writable_bytes(std::span(start)));
    return start == GzipMagic;
}

} // namespace

std::unique_ptr<TextSource> plainText(std::unique_ptr<ByteStream> stream, ReadMeter& meter) {
    return std::make_unique<PlainText>(std::move(stream), meter);
}

std::string unpackedStart(const std::filesystem::path& path, std::size_t size) {
    ReadMeter meter{ReadOptions()};
    auto stream = openFile(path, path.filename().string());
    const std::uint64_t packedSize = stream->size();
    std::string start(size, '\0');
    start.resize(gunzipped(plainText(std::move(stream), meter), packedSize)->read(start));
    return start;
}

std::unique_ptr<TextSource> openText(const std::filesystem::path& path, ReadMeter& meter) {
    auto stream = openFile(path, path.filename().string());
    const std::uint64_t size = stream->size();
    auto text = plainText(std::move(stream), meter);
    if (isPacked(path)) {
        text = gunzipped(std::move(text), size);
    }
    return decoded(std::move(text));
}

} // namespace candor
