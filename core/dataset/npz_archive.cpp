// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/npz_archive.h"

#include "dataset/archive_file.h"

#include <libdeflate.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>

namespace candor {

/// What libzip reads from, and from which stored entries are read past libzip.
struct ArchiveSource {
    explicit ArchiveSource(const std::filesystem::path& path) : file(path) {
        zip_error_init(&error);
    }

    zip_int64_t read(void* data, zip_uint64_t length) {
        lastRead = offset;
        try {
            const std::span bytes(static_cast<std::byte*>(data), static_cast<std::size_t>(length));
            const std::size_t count = file.readAt(offset, bytes);
            offset += count;
            return static_cast<zip_int64_t>(count);
        } catch (const InputError&) {
            zip_error_set(&error, ZIP_ER_READ, EIO);
            return -1;
        }
    }

    zip_int64_t seek(void* data, zip_uint64_t length) {
        const zip_int64_t place =
            zip_source_seek_compute_offset(offset, file.size(), data, length, &error);
        offset = place < 0 ? offset : static_cast<zip_uint64_t>(place);
        return place < 0 ? -1 : 0;
    }

    zip_int64_t state(void* data) const {
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->valid = ZIP_STAT_SIZE;
        stat->size = file.size();
        return sizeof *stat;
    }

    ArchiveFile file;
    zip_uint64_t offset = 0;
    zip_uint64_t lastRead = 0; // where the last read began
    zip_error_t error;
};

namespace {

// numpy's own deflated logits reach 20:1 at most; beyond both figures it is a bomb.
constexpr std::uint64_t BombSize = std::uint64_t{256} << 20;
constexpr std::uint64_t BombRatio = 200;

InputError damagedArchive(const std::filesystem::path& path, const std::string& reason) {
    return {path, InputFault::ArchiveDamaged, {reason}};
}

// A zip_source_callback over an ArchiveFile. libzip's own file source would do but for one thing:
// this one tells where an entry's data lies.
zip_int64_t answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t question) {
    auto* source = static_cast<ArchiveSource*>(self);
    switch (question) {
    case ZIP_SOURCE_READ:
        return source->read(data, length);
    case ZIP_SOURCE_SEEK:
        return source->seek(data, length);
    case ZIP_SOURCE_TELL:
        return static_cast<zip_int64_t>(source->offset);
    case ZIP_SOURCE_STAT:
        return source->state(data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source->error, data, length);
    case ZIP_SOURCE_OPEN:
    case ZIP_SOURCE_CLOSE:
        source->offset = 0;
        return 0;
    case ZIP_SOURCE_FREE: // NpzArchive owns it
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_SEEKABLE;
    default:
        return -1;
    }
}

zip_t* openArchive(ArchiveSource& file, const std::filesystem::path& path) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_function_create(answer, &file, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        const std::string reason = zip_error_strerror(&error);
        zip_source_free(source);
        zip_error_fini(&error);
        throw damagedArchive(path, reason);
    }
    return archive;
}

struct CloseFile {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};
using EntryFile = std::unique_ptr<zip_file_t, CloseFile>;

// libzip inflates, and compares length and checksum when it is asked for more at the end.
class DeflatedEntry final : public ByteStream {
public:
    DeflatedEntry(ArrayOrigin origin, std::uint64_t size, EntryFile file)
        : ByteStream(std::move(origin), size), m_file(std::move(file)) {}

    void finish() override {
        std::array<std::byte, 1> beyond{};
        if (readSome(beyond) != 0) {
            throw damagedArchive(origin().path,
                                 "\"" + origin().key + "\" is longer than it states");
        }
    }

protected:
    std::size_t readSome(std::span<std::byte> bytes) override {
        const zip_int64_t count = zip_fread(m_file.get(), bytes.data(), bytes.size());
        if (count >= 0) {
            return static_cast<std::size_t>(count);
        }
        zip_error_t* error = zip_file_get_error(m_file.get());
        if (zip_error_code_zip(error) == ZIP_ER_CRC) {
            throw origin().refusal(InputFault::ChecksumWrong);
        }
        throw damagedArchive(origin().path,
                             "\"" + origin().key + "\": " + std::string(zip_error_strerror(error)));
    }

private:
    EntryFile m_file;
};

// Bytes as they lie in the file, read past libzip: its checksum (zlib's) takes twice as long as the
// reading. Ours covers the place as well: bytes from elsewhere would not have it.
class StoredEntry final : public ByteStream {
public:
    StoredEntry(ArrayOrigin origin, const zip_stat_t& entry, const ArchiveFile& file,
                std::uint64_t offset)
        : ByteStream(std::move(origin), entry.size), m_file(file), m_offset(offset),
          m_left(entry.size), m_expected(entry.crc) {}

    void check(std::span<const std::byte> bytes) noexcept override {
        if (!bytes.empty()) { // it takes no bytes for a new start
            m_checksum = libdeflate_crc32(m_checksum, bytes.data(), bytes.size());
        }
    }
    void finish() override {
        if (m_checksum != m_expected) {
            throw origin().refusal(InputFault::ChecksumWrong);
        }
    }

protected:
    std::size_t readSome(std::span<std::byte> bytes) override {
        const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
        const std::size_t count = m_file.readAt(m_offset, bytes.first(most));
        m_offset += count;
        m_left -= count;
        return count;
    }

private:
    const ArchiveFile& m_file;
    std::uint64_t m_offset;
    std::uint64_t m_left;
    std::uint32_t m_expected;
    std::uint32_t m_checksum = 0;
};

std::string keyOf(std::string name) {
    constexpr std::string_view Suffix = ".npy";
    if (name.size() > Suffix.size() && name.ends_with(Suffix)) {
        name.resize(name.size() - Suffix.size());
    }
    return name;
}

void refuseBomb(const zip_stat_t& entry, const ArrayOrigin& origin) {
    if (entry.size > BombSize && entry.size / BombRatio > entry.comp_size) {
        throw origin.refusal(InputFault::ArchiveTooLarge,
                             {std::to_string(entry.size >> 20) + " MiB",
                              "at most " + std::to_string(BombRatio) + " times its " +
                                  std::to_string(entry.comp_size) + " bytes in the archive"});
    }
}

void requireReadable(const zip_stat_t& entry, const ArrayOrigin& origin) {
    constexpr zip_uint64_t Needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_CRC |
                                    ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if ((entry.valid & Needed) != Needed) {
        throw damagedArchive(origin.path, "the entry \"" + origin.key + "\" is incomplete");
    }
    if (entry.encryption_method != ZIP_EM_NONE) {
        throw damagedArchive(origin.path, "\"" + origin.key + "\" is encrypted");
    }
    if (entry.comp_method == ZIP_CM_STORE && entry.size != entry.comp_size) {
        throw damagedArchive(origin.path, "\"" + origin.key + "\" has two different sizes");
    }
    refuseBomb(entry, origin);
}

} // namespace

NpzArchive::~NpzArchive() = default;

void NpzArchive::Close::operator()(zip* archive) const noexcept {
    zip_discard(archive);
}

NpzArchive::NpzArchive(const std::filesystem::path& path)
    : m_path(path), m_source(std::make_unique<ArchiveSource>(path)),
      m_zip(openArchive(*m_source, path)) {
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    std::set<std::string_view> seen;
    m_keys.reserve(static_cast<std::size_t>(count));
    for (zip_int64_t index = 0; index < count; ++index) {
        const char* name =
            zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(index), ZIP_FL_ENC_RAW);
        m_keys.push_back(keyOf(name == nullptr ? "" : name));
        if (!seen.insert(m_keys.back()).second) {
            throw damagedArchive(path, "\"" + m_keys.back() + "\" is in it twice");
        }
    }
}

NpyArray NpzArchive::open(const std::string& key) const {
    return openNpy(openRaw(key));
}

std::unique_ptr<ByteStream> NpzArchive::openRaw(const std::string& key) const {
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    const auto index = static_cast<zip_uint64_t>(found - m_keys.begin());
    ArrayOrigin origin{m_path, key};
    zip_stat_t entry;
    zip_stat_init(&entry);
    if (zip_stat_index(m_zip.get(), index, 0, &entry) != 0) {
        throw damagedArchive(m_path, zip_strerror(m_zip.get()));
    }
    requireReadable(entry, origin);
    EntryFile file(zip_fopen_index(m_zip.get(), index, 0));
    if (file == nullptr) {
        throw damagedArchive(m_path, "\"" + key + "\": " + zip_strerror(m_zip.get()));
    }
    if (entry.comp_method != ZIP_CM_STORE) {
        return std::make_unique<DeflatedEntry>(std::move(origin), entry.size, std::move(file));
    }
    std::byte first{};
    zip_fread(file.get(), &first, 1); // so that libzip shows where the data begins
    return std::make_unique<StoredEntry>(std::move(origin), entry, m_source->file,
                                         m_source->lastRead);
}

} // namespace candor
