// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/file_delta.h"

#include "plain_file.h"
#include "shown_text.h"
#include "tagging/open_file.h"

#include <librsync.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace candor {
namespace {

namespace fs = std::filesystem;

struct CloseStream {
    void operator()(std::FILE* stream) const noexcept { std::fclose(stream); }
};
using Stream = std::unique_ptr<std::FILE, CloseStream>;
using Signature = std::unique_ptr<rs_signature_t, decltype(&rs_free_sumset)>;

// An Ogg file has a counter and a checksum in each page of about four thousand bytes, and all of
// them change when the tags need another page: blocks are short, so that most of a page is found.
constexpr std::uintmax_t ShortestBlock = 512; // bytes
constexpr std::uintmax_t MostBlocks = 131072; // 12 bytes of memory each
constexpr std::size_t StrongBytes = 8;        // of a block's hash; what comes of it is compared

std::runtime_error failure(const fs::path& path, const std::string& reason) {
    return std::runtime_error(shownPath(path) + ": " + reason);
}

Stream opened(const fs::path& path, const char* mode) {
    Stream stream(std::fopen(path.c_str(), mode));
    if (!stream) {
        throw failure(path, reasonOf(errno));
    }
    return stream;
}

/// librsync says only that something could not be read or written; the system said why.
void check(rs_result result, const fs::path& path) {
    if (result == RS_IO_ERROR && errno != 0) {
        throw failure(path, reasonOf(errno));
    }
    if (result != RS_DONE) {
        throw failure(path, rs_strerror(result));
    }
}

void closed(Stream stream, const fs::path& path) {
    if (std::fclose(stream.release()) != 0) {
        throw failure(path, reasonOf(errno));
    }
    if (const int error = synchronise(path); error != 0) {
        throw failure(path, reasonOf(error));
    }
}

std::size_t blockBytes(const fs::path& path) {
    return static_cast<std::size_t>(
        std::max(ShortestBlock, (fs::file_size(path) + MostBlocks - 1) / MostBlocks));
}

/// A few hundred thousand bytes: kept in memory, so that no disk can be full for it.
struct SignatureText {
    char* bytes = nullptr;
    std::size_t size = 0;
    SignatureText() = default;
    SignatureText(const SignatureText&) = delete;
    SignatureText& operator=(const SignatureText&) = delete;
    ~SignatureText() { std::free(bytes); }
};

Signature signatureOf(const fs::path& path) {
    SignatureText text;
    const Stream file = opened(path, "rbe");
    Stream out(::open_memstream(&text.bytes, &text.size));
    if (!out) {
        throw std::bad_alloc();
    }
    check(rs_sig_file(file.get(), out.get(), blockBytes(path), StrongBytes, RS_BLAKE2_SIG_MAGIC,
                      nullptr),
          path);
    out.reset(); // gives bytes and size their values
    const Stream in(::fmemopen(text.bytes, text.size, "rb"));
    rs_signature_t* loaded = nullptr;
    check(rs_loadsig_file(in.get(), &loaded, nullptr), path);
    Signature signature(loaded, &rs_free_sumset);
    check(rs_build_hash_table(loaded), path);
    return signature;
}

/// It lies in a folder of ours: what is no plain file is nobody's delta.
Stream openedDelta(const fs::path& delta) {
    int file = -1;
    try {
        file = openPlainFile(delta);
    } catch (const PlainFileError& error) {
        throw failure(delta, error.what());
    }
    Stream stream(::fdopen(file, "rbe"));
    if (!stream) {
        ::close(file);
        throw std::bad_alloc();
    }
    return stream;
}

/// A file that takes so many bytes and no more: a delta that is damaged may say anything.
class LimitedFile {
public:
    LimitedFile(const fs::path& path, std::uint64_t mostBytes)
        : m_path(path), m_file(opened(path, "wbe")), m_left(mostBytes) {}

    [[nodiscard]] Stream stream() {
        Stream sink(::fopencookie(this, "wb", {nullptr, &LimitedFile::take, nullptr, nullptr}));
        return sink ? std::move(sink) : throw std::bad_alloc();
    }
    /// On the disk when it returns.
    void close() { closed(std::move(m_file), m_path); }

private:
    static ssize_t take(void* self, const char* bytes, std::size_t size) {
        auto& file = *static_cast<LimitedFile*>(self);
        if (size > file.m_left) {
            errno = EFBIG;
            return 0;
        }
        file.m_left -= size;
        return static_cast<ssize_t>(std::fwrite(bytes, 1, size, file.m_file.get()));
    }

    fs::path m_path;
    Stream m_file;
    std::uint64_t m_left;
};

/// Takes what is written into it and compares it with a file.
class Comparison {
public:
    explicit Comparison(const fs::path& path) : m_file(opened(path, "rbe")) {}

    [[nodiscard]] Stream stream() {
        Stream sink(::fopencookie(this, "wb", {nullptr, &Comparison::take, nullptr, nullptr}));
        return sink ? std::move(sink) : throw std::bad_alloc();
    }
    /// All that was written was the same, and nothing is left to come.
    [[nodiscard]] bool equal() { return m_equal && std::fgetc(m_file.get()) == EOF; }

private:
    static ssize_t take(void* self, const char* bytes, std::size_t size) {
        auto& comparison = *static_cast<Comparison*>(self);
        comparison.m_expected.resize(size);
        const std::size_t got =
            std::fread(comparison.m_expected.data(), 1, size, comparison.m_file.get());
        comparison.m_equal = comparison.m_equal && got == size &&
                             std::memcmp(comparison.m_expected.data(), bytes, size) == 0;
        return static_cast<ssize_t>(size);
    }

    Stream m_file;
    std::vector<char> m_expected;
    bool m_equal = true;
};

void patch(const fs::path& newFile, const fs::path& delta, std::FILE* out) {
    const Stream basis = opened(newFile, "rbe");
    const Stream changes = openedDelta(delta);
    errno = 0;
    check(rs_patch_file(basis.get(), changes.get(), out, nullptr), delta);
}

void writeDelta(const fs::path& oldFile, const fs::path& newFile, const fs::path& delta,
                Stream out) {
    const Signature signature = signatureOf(newFile);
    const Stream file = opened(oldFile, "rbe");
    errno = 0;
    check(rs_delta_file(signature.get(), file.get(), out.get(), nullptr), delta);
    closed(std::move(out), delta);
}

void prove(const fs::path& oldFile, const fs::path& newFile, const fs::path& delta) {
    Comparison comparison(oldFile);
    Stream sink = comparison.stream();
    patch(newFile, delta, sink.get());
    sink.reset();
    if (!comparison.equal()) {
        throw failure(delta, "the old file could not be made of it");
    }
}

} // namespace

void makeDelta(const fs::path& oldFile, const fs::path& newFile, const fs::path& delta) {
    rs_trace_to(nullptr);               // it would tell on standard error
    Stream out = opened(delta, "wbxe"); // what is there already is not ours, and stays
    try {
        writeDelta(oldFile, newFile, delta, std::move(out));
        prove(oldFile, newFile, delta);
    } catch (...) {
        std::error_code ignored; // the first failure is the one to tell
        fs::remove(delta, ignored);
        throw;
    }
}

void applyDelta(const fs::path& newFile, const fs::path& delta, const fs::path& oldFile,
                std::uint64_t oldBytes) {
    rs_trace_to(nullptr);
    LimitedFile file(oldFile, oldBytes);
    Stream sink = file.stream();
    patch(newFile, delta, sink.get());
    if (std::fclose(sink.release()) != 0) {
        throw failure(oldFile, reasonOf(errno));
    }
    file.close();
}

} // namespace candor
