// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/write_scope.h"

#include <algorithm>
#include <system_error>

namespace candor {
namespace {

namespace fs = std::filesystem;

bool liesWithin(const fs::path& path, const fs::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first ==
           folder.end();
}

} // namespace

void requireWithin(const WriteTarget& target, const WriteOrder& order) {
    std::error_code error; // of a folder that is gone: the file is, too
    const fs::path folder = fs::canonical(order.within, error);
    if (!order.within.empty() && !error && !liesWithin(target.path(), folder)) {
        throw TagError(order.file, TagFault::LinkLeadsOut, {target.path().string()});
    }
}

fs::path commonFolder(const std::vector<fs::path>& files) {
    fs::path common;
    for (const fs::path& file : files) {
        std::error_code error;
        const fs::path whole = fs::absolute(file, error);
        const fs::path folder = (error ? file : whole).lexically_normal().parent_path();
        if (&file == files.data()) {
            common = folder;
            continue;
        }
        fs::path shared;
        for (auto one = common.begin(), other = folder.begin();
             one != common.end() && other != folder.end() && *one == *other; ++one, ++other) {
            shared /= *one;
        }
        common = shared;
    }
    return common;
}

} // namespace candor
