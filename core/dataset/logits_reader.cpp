// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_reader.h"

#include "dataset/array_logits_reader.h"
#include "dataset/class_order_check.h"
#include "dataset/csv_logits_reader.h"
#include "dataset/file_stream.h"
#include "dataset/foreign_file.h"
#include "dataset/logits_assembly.h"
#include "dataset/npy_header.h"
#include "dataset/npy_pair_reader.h"
#include "dataset/npz_archive.h"
#include "dataset/read_meter.h"
#include "dataset/text_source.h"

#include <algorithm>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace candor {
namespace {

std::string firstBytes(const std::filesystem::path& path) {
    const auto stream = openFile(path, path.filename().string());
    std::string start(static_cast<std::size_t>(std::min<std::uint64_t>(stream->size(), 512)), '\0');
    stream->read(std::as_writable_bytes(std::span(start)));
    return start;
}

// The start of a text, unpacked and decoded.
std::string firstText(const std::filesystem::path& path, const ReadOptions& options) {
    ReadOptions silent;
    silent.stop = options.stop;
    ReadMeter meter(silent);
    std::string start(512, '\0');
    start.resize(openText(path, meter)->read(start));
    return start;
}

// Text has none of the bytes that no text editor writes.
bool looksLikeText(std::string_view start) {
    return std::ranges::none_of(start, [](char sign) {
        const auto code = static_cast<unsigned char>(sign);
        return code < 0x20 && code != '\t' && code != '\n' && code != '\r';
    });
}

LogitsTable readZip(const std::filesystem::path& path, const ReadOptions& options,
                    ReadMeter& meter) {
    if (auto refusal = refuseForeignZip(path)) {
        throw std::move(*refusal);
    }
    return readArrayFile(NpzArchive(path), "npz", options, meter);
}

LogitsTable readAny(const std::filesystem::path& path, const ReadOptions& options,
                    ReadMeter& meter) {
    const std::string start = firstBytes(path);
    if (start.starts_with("PK\x03\x04") || start.starts_with("PK\x05\x06")) {
        return readZip(path, options, meter);
    }
    if (start.starts_with(NpyMagic)) {
        return readNpyPair(path, options, meter);
    }
    if (auto refusal = refuseForeign(path, start)) {
        throw std::move(*refusal);
    }
    if (start.starts_with(GzipMagic)) {
        if (auto refusal = refuseForeignGzip(path, unpackedStart(path, start.size()))) {
            throw std::move(*refusal);
        }
    }
    if (!looksLikeText(firstText(path, options))) {
        throw InputError(path, InputFault::UnknownFormat);
    }
    return readCsvLogits(path, options, meter);
}

} // namespace

std::shared_ptr<const LogitsTable> readLogits(const std::filesystem::path& path,
                                              const ReadOptions& options) try {
    ReadMeter meter(options);
    LogitsTable table = readAny(path, options, meter);
    table.source = path;
    noteClassOrder(table, meter);
    auto complete = completed(std::move(table));
    meter.finish();
    return complete;
} catch (const std::bad_alloc&) {
    std::error_code unknown;
    const std::uintmax_t size = std::filesystem::file_size(path, unknown);
    throw InputError(path, InputFault::OutOfMemory, {std::to_string(unknown ? 0 : size)});
}

} // namespace candor
