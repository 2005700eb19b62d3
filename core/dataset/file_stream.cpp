// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/file_stream.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace candor {
namespace {

InputError notReadable(const std::filesystem::path& path, const std::string& reason) {
    return {path, InputFault::NotReadable, {reason}};
}

std::uint64_t sizeOfRegularFile(const std::filesystem::path& path) {
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        throw InputError(path, InputFault::FileMissing);
    }
    if (error) {
        throw notReadable(path, error.message());
    }
    if (std::filesystem::is_directory(status)) {
        throw InputError(path, InputFault::IsFolder);
    }
    if (!std::filesystem::is_regular_file(status)) {
        throw notReadable(path, "it is a device or a pipe, expected a file");
    }
    const std::uint64_t size = std::filesystem::file_size(path, error);
    if (error) {
        throw notReadable(path, error.message());
    }
    if (size == 0) {
        throw InputError(path, InputFault::EmptyFile);
    }
    return size;
}

class FileStream final : public ByteStream {
public:
    FileStream(ArrayOrigin origin, std::uint64_t size)
        : ByteStream(std::move(origin), size),
          m_descriptor(::open(this->origin().path.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (m_descriptor < 0) {
            throw notReadable(this->origin().path, std::generic_category().message(errno));
        }
    }
    ~FileStream() override { ::close(m_descriptor); }

protected:
    std::size_t readSome(std::span<std::byte> bytes) override {
        while (true) {
            const ssize_t count = ::read(m_descriptor, bytes.data(), bytes.size());
            if (count >= 0) {
                return static_cast<std::size_t>(count);
            }
            if (errno != EINTR) {
                throw notReadable(origin().path, std::generic_category().message(errno));
            }
        }
    }

private:
    int m_descriptor;
};

} // namespace

std::unique_ptr<ByteStream> openFile(const std::filesystem::path& path, std::string key) {
    const std::uint64_t size = sizeOfRegularFile(path);
    return std::make_unique<FileStream>(ArrayOrigin{path, std::move(key)}, size);
}

} // namespace candor
