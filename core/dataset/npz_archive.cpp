// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/npz_archive.h"

#include <libdeflate.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <set>

namespace candor {
namespace {

// numpy's own deflated logits reach 20:1 at most; beyond both figures it is a bomb.
constexpr std::uint64_t BombSize = std::uint64_t{256} << 20;
constexpr std::uint64_t BombRatio = 200;

InputError damaged(const std::filesystem::path& path, const std::string& reason) {
    return {path, InputFault::ArchiveDamaged, {reason}};
}

struct CloseFile {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};
using EntryFile = std::unique_ptr<zip_file_t, CloseFile>;

class EntryStream : public ByteStream {
public:
    EntryStream(ArrayOrigin origin, std::uint64_t size, EntryFile file)
        : ByteStream(std::move(origin), size), m_file(std::move(file)) {}

protected:
    std::size_t readSome(std::span<std::byte> bytes) override {
        const zip_int64_t count = zip_fread(m_file.get(), bytes.data(), bytes.size());
        if (count < 0) {
            throw failure();
        }
        return static_cast<std::size_t>(count);
    }

    [[nodiscard]] InputError failure() const {
        zip_error_t* error = zip_file_get_error(m_file.get());
        if (zip_error_code_zip(error) == ZIP_ER_CRC) {
            return origin().refusal(InputFault::ChecksumWrong);
        }
        return damaged(origin().path,
                       "\"" + origin().key + "\": " + std::string(zip_error_strerror(error)));
    }

private:
    EntryFile m_file;
};

// libzip inflates, and compares length and checksum when it is asked for more at the end.
class DeflatedEntry final : public EntryStream {
public:
    using EntryStream::EntryStream;
    void finish() override {
        std::array<std::byte, 1> beyond{};
        if (readSome(beyond) != 0) {
            throw damaged(origin().path, "\"" + origin().key + "\" is longer than it states");
        }
    }
};

// Bytes as they lie in the file. libzip's checksum (zlib's) takes longer than the reading itself.
class StoredEntry final : public EntryStream {
public:
    StoredEntry(ArrayOrigin origin, std::uint64_t size, EntryFile file, std::uint32_t checksum)
        : EntryStream(std::move(origin), size, std::move(file)), m_expected(checksum) {}

    void check(std::span<const std::byte> bytes) noexcept override {
        m_checksum = libdeflate_crc32(m_checksum, bytes.data(), bytes.size());
    }
    void finish() override {
        if (m_checksum != m_expected) {
            throw origin().refusal(InputFault::ChecksumWrong);
        }
    }

private:
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
        throw damaged(origin.path, "the entry \"" + origin.key + "\" is incomplete");
    }
    if (entry.encryption_method != ZIP_EM_NONE) {
        throw damaged(origin.path, "\"" + origin.key + "\" is encrypted");
    }
    if (entry.comp_method == ZIP_CM_STORE && entry.size != entry.comp_size) {
        throw damaged(origin.path, "\"" + origin.key + "\" has two different sizes");
    }
    refuseBomb(entry, origin);
}

} // namespace

void NpzArchive::Close::operator()(zip* archive) const noexcept {
    zip_discard(archive);
}

NpzArchive::NpzArchive(const std::filesystem::path& path) : m_path(path) {
    int code = 0;
    m_zip.reset(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (m_zip == nullptr) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const std::string reason = zip_error_strerror(&error);
        zip_error_fini(&error);
        throw damaged(path, reason);
    }
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    std::set<std::string_view> seen;
    m_keys.reserve(static_cast<std::size_t>(count));
    for (zip_int64_t index = 0; index < count; ++index) {
        const char* name =
            zip_get_name(m_zip.get(), static_cast<zip_uint64_t>(index), ZIP_FL_ENC_RAW);
        m_keys.push_back(keyOf(name == nullptr ? "" : name));
        if (!seen.insert(m_keys.back()).second) {
            throw damaged(path, "\"" + m_keys.back() + "\" is in it twice");
        }
    }
}

std::unique_ptr<ByteStream> NpzArchive::open(const std::string& key) const {
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    if (found == m_keys.end()) {
        return nullptr;
    }
    const auto index = static_cast<zip_uint64_t>(found - m_keys.begin());
    ArrayOrigin origin{m_path, key};
    zip_stat_t entry;
    zip_stat_init(&entry);
    if (zip_stat_index(m_zip.get(), index, 0, &entry) != 0) {
        throw damaged(m_path, zip_strerror(m_zip.get()));
    }
    requireReadable(entry, origin);
    const bool stored = entry.comp_method == ZIP_CM_STORE;
    EntryFile file(zip_fopen_index(m_zip.get(), index, stored ? ZIP_FL_COMPRESSED : 0));
    if (file == nullptr) {
        throw damaged(m_path, "\"" + key + "\": " + zip_strerror(m_zip.get()));
    }
    if (stored) {
        return std::make_unique<StoredEntry>(std::move(origin), entry.size, std::move(file),
                                             entry.crc);
    }
    return std::make_unique<DeflatedEntry>(std::move(origin), entry.size, std::move(file));
}

} // namespace candor
