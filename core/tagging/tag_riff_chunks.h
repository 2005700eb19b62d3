// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_reader.h"
#include "tagging/tag_stream.h"

#include <cstdint>
#include <string>
#include <vector>

namespace candor {

/// A chunk of RIFF, RF64 or AIFF, where it lies.
struct RiffChunk {
    std::string name;
    std::int64_t place = 0; // of its header of 8 bytes
    std::int64_t size = 0;  // bytes of its body
    std::int64_t next = 0;  // where the following one begins: bodies are padded to an even size

    [[nodiscard]] std::int64_t body() const noexcept { return place + 8; }
};

/// The chunks of a file ("Multimedia Programming Interface and Data Specifications 1.0"; EBU Tech
/// 3306 for RF64, whose sizes of 64 bits stand in a chunk ds64; "AIFF 1.3").
struct RiffChunks {
    ByteOrder order = ByteOrder::LittleEndian;
    bool isWave = true;
    bool hasLongSizes = false; // RF64
    std::vector<RiffChunk> chunks;
    std::int64_t end = 0; // of the last chunk; other bytes may follow

    /// Throws TagRefusal: NotUnderstood where the chunks do not fill the size that the file says,
    /// NoTagFormat where it says none, as when it was written to a pipe.
    [[nodiscard]] static RiffChunks read(const TagStream& stream);
    /// The bytes of a chunk, header and padding included.
    [[nodiscard]] std::string bytesOf(const std::string& name, const std::string& body) const;
    /// What the file's header says of its size, when it grows by so many bytes. Throws TagRefusal
    /// (WriteFailed) beyond 4 GiB.
    [[nodiscard]] TagSplice sizeSplice(std::int64_t by) const;
};

} // namespace candor
