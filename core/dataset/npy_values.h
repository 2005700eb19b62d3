// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/npy_header.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace candor {

class ReadMeter;

/// The values of small arrays, handed on in pieces in the order of storage, so that a column of a
/// million names is never in memory twice. Each function reads the array to its end, checks its
/// checksum and throws InputError (TypeUnsupported, PickledObjects …) or Cancelled.

/// Integers of any width and booleans. Above 2^63 - 1 they become that: out of any range here.
void readIntegers(NpyArray& array, ReadMeter& meter,
                  const std::function<void(std::span<const std::int64_t>)>& take);

/// Floating point of 2, 4 or 8 bytes, or integers.
void readReals(NpyArray& array, ReadMeter& meter,
               const std::function<void(std::span<const double>)>& take);

/// Unicode or UTF-8 bytes, without the padding at their end, as UTF-8.
void readTexts(NpyArray& array, ReadMeter& meter,
               const std::function<void(std::string_view)>& take);

/// Throws the refusal (PickledObjects with the line of Python, or TypeUnsupported with `expected`)
/// that an array of the wrong type deserves; `conversion` is the Python type to convert to.
[[noreturn]] void refuseType(const NpyArray& array, const std::string& expected,
                             const std::string& conversion);

} // namespace candor
