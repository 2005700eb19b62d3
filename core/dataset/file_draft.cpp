// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/file_draft.h"

#include "dataset/logits_writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <string>
#include <system_error>

namespace candor {
namespace {

namespace fs = std::filesystem;

WriteError refusal(const fs::path& target, const std::string& reason) {
    return WriteError(target.string() + ": " + reason);
}

fs::path resolved(const fs::path& target) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(target, error);
    const fs::file_status status = fs::status(error ? target : whole, error);
    if (fs::is_directory(status)) {
        throw refusal(target, "this is a folder; name a file in it.");
    }
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        throw refusal(target, "this is a device or pipe; name a plain file.");
    }
    const fs::path& place = whole.empty() ? target : whole;
    if (place.has_parent_path() && !fs::is_directory(place.parent_path(), error)) {
        throw refusal(target, "its folder does not exist; make it first.");
    }
    return place;
}

fs::path freshName(const fs::path& target) {
    static std::atomic<unsigned> count = 0;
    const std::string mark = std::to_string(::getpid()) + '-' + std::to_string(count++);
    return target.parent_path() / ("." + mark + ".part"); // short: the name may be at its limit
}

int synchronise(const fs::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return errno;
    }
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error;
}

} // namespace

FileDraft::FileDraft(const fs::path& target)
    : m_target(resolved(target)), m_path(freshName(m_target)) {}

FileDraft::~FileDraft() {
    std::error_code ignored; // a destructor has no one to tell
    fs::remove(m_path, ignored);
}

void FileDraft::commit() {
    std::error_code error(synchronise(m_path), std::generic_category());
    std::error_code missing;
    const fs::file_status before = fs::status(m_target, missing);
    if (!error && fs::exists(before)) {
        fs::permissions(m_path, before.permissions(), error);
    }
    if (!error) {
        fs::rename(m_path, m_target, error);
    }
    if (error) {
        throw refusal(m_target, "cannot be written (" + error.message() + ").");
    }
}

} // namespace candor
