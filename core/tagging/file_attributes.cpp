// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/file_copy.h"
#include "tagging/open_file.h"

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace candor {
namespace {

constexpr int MostTries = 8; // a list that grows while it is read
constexpr mode_t Rights = 07777;

/// Sizes and bytes come by two calls, between which others may write.
template <typename Get>
std::vector<char> grownUntilRead(Get get) {
    for (int tries = 0; tries < MostTries; ++tries) {
        const ssize_t size = get(nullptr, std::size_t{0});
        std::vector<char> bytes(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        const ssize_t got = size > 0 ? get(bytes.data(), bytes.size()) : size;
        if (got >= 0) {
            bytes.resize(static_cast<std::size_t>(got));
            return bytes;
        }
        if (errno != ERANGE) {
            break;
        }
    }
    throw systemError();
}

/// None on a file system without.
std::vector<std::string> attributeNames(const OpenFile& file) {
    std::vector<char> list;
    try {
        list = grownUntilRead([&](char* bytes, std::size_t size) {
            return ::flistxattr(file.descriptor(), bytes, size);
        });
    } catch (const std::system_error& error) {
        if (error.code().value() != EOPNOTSUPP && error.code().value() != ENOSYS) {
            throw;
        }
    }
    std::vector<std::string> names;
    for (auto start = list.begin(); start != list.end();) {
        const auto end = std::find(start, list.end(), '\0');
        names.emplace_back(start, end);
        start = end == list.end() ? end : end + 1;
    }
    return names;
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A folder may give its new files an access list of their own.
void removeOthers(const OpenFile& file, const std::vector<std::string>& wanted) {
    for (const std::string& name : attributeNames(file)) {
        if (!contains(wanted, name) && !name.starts_with("security.")) {
            ::fremovexattr(file.descriptor(), name.c_str());
        }
    }
}

/// Rights after owner: giving a file away takes its set-user bit.
bool carryOwner(const struct stat& status, const OpenFile& to) {
    const bool owned = ::fchown(to.descriptor(), status.st_uid, status.st_gid) == 0;
    if (!owned) {
        ::fchown(to.descriptor(), static_cast<uid_t>(-1), status.st_gid);
    }
    if (::fchmod(to.descriptor(), status.st_mode & Rights) != 0) {
        throw systemError();
    }
    return owned;
}

bool carryAttribute(const OpenFile& from, const OpenFile& to, const std::string& name) {
    try {
        const std::vector<char> value = grownUntilRead([&](char* bytes, std::size_t size) {
            return ::fgetxattr(from.descriptor(), name.c_str(), bytes, size);
        });
        if (::fsetxattr(to.descriptor(), name.c_str(), value.data(), value.size(), 0) != 0) {
            throw systemError();
        }
        return true;
    } catch (const std::system_error& error) {
        if (error.code().value() == ENOSPC || error.code().value() == EDQUOT) {
            throw;
        }
        return false; // the caller tells of it
    }
}

} // namespace

std::vector<std::string> carryAttributes(const OpenFile& from, const OpenFile& to) {
    struct stat status {};
    if (::fstat(from.descriptor(), &status) != 0) {
        throw systemError();
    }
    const std::vector<std::string> names = attributeNames(from);
    removeOthers(to, names);
    std::vector<std::string> left;
    if (!carryOwner(status, to)) {
        left.emplace_back("owner");
    }
    for (const std::string& name : names) {
        if (!carryAttribute(from, to, name)) {
            left.push_back(name);
        }
    }
    return left;
}

} // namespace candor
