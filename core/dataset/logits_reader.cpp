// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_reader.h"

#include "dataset/file_stream.h"
#include "dataset/logits_assembly.h"
#include "dataset/npy_header.h"
#include "dataset/npz_logits_reader.h"
#include "dataset/read_meter.h"

#include <algorithm>
#include <string>

namespace candor {
namespace {

std::string firstBytes(const std::filesystem::path& path) {
    const auto stream = openFile(path, path.filename().string());
    std::string start(static_cast<std::size_t>(std::min<std::uint64_t>(stream->size(), 8)), '\0');
    stream->read(std::as_writable_bytes(std::span(start)));
    return start;
}

LogitsTable readAny(const std::filesystem::path& path, const ReadOptions& options,
                    ReadMeter& meter) {
    const std::string start = firstBytes(path);
    if (start.starts_with("PK\x03\x04") || start.starts_with("PK\x05\x06")) {
        return readNpzLogits(path, meter);
    }
    static_cast<void>(options);
    throw InputError(path, InputFault::UnknownFormat);
}

} // namespace

std::shared_ptr<const LogitsTable> readLogits(const std::filesystem::path& path,
                                              const ReadOptions& options) {
    ReadMeter meter(options);
    LogitsTable table = readAny(path, options, meter);
    table.source = path;
    auto complete = completed(std::move(table));
    meter.finish();
    return complete;
}

} // namespace candor
