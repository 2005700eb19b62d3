// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace candor {

/// One array to be written, made a row at a time so that it need not exist in memory: `rows` times
/// `rowBytes` is all of the array, in C order.
struct NpyRows {
    std::string key;  // without ".npy"
    std::string type; // as numpy writes it, without byte order: "f4", "U12", "i1"
    std::vector<std::uint64_t> shape;
    std::uint64_t rows = 0;
    std::size_t rowBytes = 0;
    /// Fills one row, this machine's byte order. Rows are asked for once, in order. May throw.
    std::function<void(std::uint64_t row, std::span<std::byte> bytes)> fill;
};

/// Writes the arrays as stored entries of a .npz (zip64 where 4 GiB are exceeded), whole or not at
/// all. Equal arrays give equal bytes. Throws WriteError, or what `fill` threw.
void writeNpz(const std::filesystem::path& path, const std::vector<NpyRows>& arrays);

} // namespace candor
