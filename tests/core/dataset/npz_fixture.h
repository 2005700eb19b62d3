// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

// Writes .npy and .npz bytes from their published layouts, sharing no code with the readers, so
// that a test can also write what numpy never would.
namespace fixture {

/// The bytes of the values, first value first, in this machine's byte order.
template <typename Value>
std::string bytesOf(std::initializer_list<Value> values) {
    return {reinterpret_cast<const char*>(values.begin()), values.size() * sizeof(Value)};
}
template <typename Value>
std::string bytesOf(const std::vector<Value>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value)};
}

/// A header of format 1.0 with this dictionary, then the data.
std::string npyWithHeader(const std::string& dictionary, const std::string& data);
/// descr "<f4", shape "(2, 3)".
std::string npy(const std::string& descr, const std::string& shape, const std::string& data,
                bool fortran = false);

struct ZipEntry {
    std::string name; // with ".npy"
    std::string data;
    bool deflated = false; // in blocks without compression, which any inflater must take
    std::optional<std::uint32_t> checksum = {};
    std::optional<std::uint32_t> statedSize = {}; // unpacked
};
std::string zip(const std::vector<ZipEntry>& entries);

/// zip() of arrays: names without ".npy".
struct NamedArray {
    std::string key;
    std::string npy;
};
std::string npz(const std::vector<NamedArray>& arrays);

void write(const std::filesystem::path& path, const std::string& bytes);

} // namespace fixture
