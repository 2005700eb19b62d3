// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/npz_writer.h"

#include "dataset/file_draft.h"
#include "dataset/logits_writer.h"
#include "dataset/npy_header.h"

#include <zip.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <exception>
#include <memory>
#include <system_error>
#include <tuple>

namespace candor {
namespace {

// numpy's format 1.0: the data starts at a multiple of 64 bytes. Shapes of three dimensions keep
// the header far below the 64 KiB from which format 2.0 would be needed.
std::string headerOf(const NpyRows& array) {
    const bool bytewise = array.type == "i1";
    const char order = bytewise ? '|' : std::endian::native == std::endian::little ? '<' : '>';
    std::string text =
        "{'descr': '" + (order + array.type) + "', 'fortran_order': False, 'shape': (";
    for (const std::uint64_t size : array.shape) {
        text += std::to_string(size) + ", ";
    }
    text.resize(text.size() - (array.shape.size() > 1 ? 2 : 1)); // (5, 3) but (5,)
    text += "), }";
    constexpr std::size_t Preamble = 10; // magic, version, length
    const std::size_t unpadded = Preamble + text.size() + 1;
    text.append((64 - unpadded % 64) % 64, ' ');
    text += '\n';
    const std::size_t length = text.size();
    std::string header(NpyMagic);
    header += {'\x01', '\x00', static_cast<char>(length & 0xff), static_cast<char>(length >> 8)};
    return header + text;
}

/// What libzip reads one entry from: the header, then row after row.
class RowSource {
public:
    explicit RowSource(const NpyRows& array)
        : m_array(array), m_header(headerOf(array)), m_row(array.rowBytes) {
        zip_error_init(&m_error);
    }

    [[nodiscard]] const std::exception_ptr& failure() const noexcept { return m_failure; }

    static zip_int64_t answer(void* self, void* data, zip_uint64_t length,
                              zip_source_cmd_t question) {
        auto* source = static_cast<RowSource*>(self);
        switch (question) {
        case ZIP_SOURCE_OPEN:
            source->start();
            return 0;
        case ZIP_SOURCE_READ:
            return source->read({static_cast<std::byte*>(data), static_cast<std::size_t>(length)});
        case ZIP_SOURCE_STAT:
            return source->state(data);
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&source->m_error, data, length);
        case ZIP_SOURCE_CLOSE:
        case ZIP_SOURCE_FREE: // writeNpz owns it
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ,
                                                  ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            return -1;
        }
    }

private:
    void start() {
        m_pending = std::as_bytes(std::span(m_header));
        m_next = 0;
    }

    zip_int64_t read(std::span<std::byte> bytes) try {
        const std::size_t asked = bytes.size();
        while (!bytes.empty() && (!m_pending.empty() || m_next < m_array.rows)) {
            if (m_pending.empty()) {
                m_array.fill(m_next++, m_row);
                m_pending = m_row;
            }
            const std::size_t count = std::min(bytes.size(), m_pending.size());
            std::memcpy(bytes.data(), m_pending.data(), count);
            bytes = bytes.subspan(count);
            m_pending = m_pending.subspan(count);
        }
        return static_cast<zip_int64_t>(asked - bytes.size());
    } catch (...) { // no exception may cross libzip: writeNpz throws it again
        m_failure = std::current_exception();
        zip_error_set(&m_error, ZIP_ER_INTERNAL, 0);
        return -1;
    }

    // The size decides beforehand whether the entry needs zip64.
    zip_int64_t state(void* data) const {
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = m_header.size() + m_array.rows * m_array.rowBytes;
        return sizeof *stat;
    }

    const NpyRows& m_array;
    std::string m_header;
    std::vector<std::byte> m_row;
    std::span<const std::byte> m_pending;
    std::uint64_t m_next = 0;
    std::exception_ptr m_failure;
    zip_error_t m_error;
};

WriteError cannotWrite(const std::filesystem::path& path, const std::string& reason) {
    return WriteError(path.string() + ": cannot be written (" + reason + ").");
}

struct Discard {
    void operator()(zip_t* archive) const noexcept { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Archive createArchive(const std::filesystem::path& draft, const std::filesystem::path& path) {
    int code = 0;
    Archive archive(zip_open(draft.c_str(), ZIP_CREATE | ZIP_EXCL, &code));
    if (archive == nullptr) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        throw cannotWrite(path, reason);
    }
    return archive;
}

void addEntry(zip_t* archive, const std::filesystem::path& path, const std::string& key,
              RowSource& rows) {
    zip_source_t* source = zip_source_function(archive, &RowSource::answer, &rows);
    const zip_int64_t index =
        source == nullptr ? -1
                          : zip_file_add(archive, (key + ".npy").c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        const std::string reason = zip_strerror(archive);
        zip_source_free(source);
        throw cannotWrite(path, reason);
    }
    const auto entry = static_cast<zip_uint64_t>(index);
    // numpy's date, too: the same arrays give the same bytes whenever they are written.
    constexpr zip_uint16_t FirstOf1980 = 1U << 5U | 1U;
    if (zip_set_file_compression(archive, entry, ZIP_CM_STORE, 0) != 0 ||
        zip_file_set_dostime(archive, entry, 0, FirstOf1980, 0) != 0) {
        throw cannotWrite(path, zip_strerror(archive));
    }
}

// In the system's words where it has some: "No space left on device".
std::string reasonOf(zip_t* archive) {
    const zip_error_t* error = zip_get_error(archive);
    return zip_error_system_type(error) == ZIP_ET_SYS
               ? std::generic_category().message(zip_error_code_system(error))
               : zip_strerror(archive);
}

} // namespace

void writeNpz(const std::filesystem::path& path, const std::vector<NpyRows>& arrays) {
    FileDraft draft(path);
    std::vector<std::unique_ptr<RowSource>> sources; // outlives the archive, which reads from it
    Archive archive = createArchive(draft.path(), path);
    for (const NpyRows& array : arrays) {
        sources.push_back(std::make_unique<RowSource>(array));
        addEntry(archive.get(), path, array.key, *sources.back());
    }
    if (zip_close(archive.get()) == 0) {
        std::ignore = archive.release(); // zip_close() freed it
        draft.commit();
        return;
    }
    for (const auto& source : sources) {
        if (source->failure()) {
            std::rethrow_exception(source->failure());
        }
    }
    throw cannotWrite(path, reasonOf(archive.get()));
}

} // namespace candor
