// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/npy_header.h"

#include <filesystem>
#include <string>
#include <vector>

namespace candor {

/// A file of named arrays, whatever its format. One thread at a time, but check() of an array's
/// stream may run on another; arrays must not outlive the file.
class ArrayFile {
public:
    ArrayFile() = default;
    virtual ~ArrayFile() = default;
    ArrayFile(const ArrayFile&) = delete;
    ArrayFile& operator=(const ArrayFile&) = delete;

    [[nodiscard]] virtual const std::filesystem::path& path() const noexcept = 0;
    /// In the order of the file; all different.
    [[nodiscard]] virtual const std::vector<std::string>& keys() const noexcept = 0;
    /// The array of one of the keys: its header is read. Throws InputError.
    [[nodiscard]] virtual NpyArray open(const std::string& key) const = 0;
};

} // namespace candor
