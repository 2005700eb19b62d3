// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

class ByteStream;

enum class PickleKind : std::uint8_t {
    None,
    Number, // int or bool
    Real,
    Text,
    Bytes,
    Sequence, // list or tuple
    Dict,
    Array,  // of numpy
    Tensor, // of PyTorch
    Frame,  // anything of pandas
    Global, // a function or a class by its name
    Other,
};

/// One value of a pickle, as far as it is told without running any of it.
struct PickleValue {
    PickleKind kind = PickleKind::Other;
    std::string text;                 // of a text; "module name" of a global; the type of an array
    std::vector<std::size_t> items;   // of a sequence, or of a dict key, value, key, value …
    std::vector<std::uint64_t> shape; // of an array or a tensor
    std::uint64_t count = 0;          // items in all: `items` has the first few hundred
};

/// The structure of a pickle (protocols 0 to 5): which containers, how large, with which keys and
/// arrays. Nothing that a pickle can say is done; its functions are names.
struct PickleOutline {
    std::vector<PickleValue> values;
    std::optional<std::size_t> root; // empty where it was not read to its end
    bool hasPython2Text = false;     // texts of Python 2, for which pickle.load needs an encoding
    bool hasNumpy2 = false;          // written by numpy 2: numpy 1 knows its module by another name
    bool hasJoblib = false;          // arrays stand raw in the file, as joblib writes them
    std::uint64_t texts = 0;         // values of these kinds, of all read
    std::uint64_t numbers = 0;
    std::uint64_t reals = 0;
    std::uint64_t nones = 0;

    [[nodiscard]] const PickleValue& at(std::size_t index) const { return values[index]; }
};

/// Reads on from where the stream stands. Damaged bytes and what is beyond a bound (some hundred
/// thousand values) leave the root empty. Throws InputError only when the stream cannot be read.
[[nodiscard]] PickleOutline outlinePickle(ByteStream& stream);

/// What a file begins with that is a pickle of any protocol.
[[nodiscard]] bool looksLikePickle(std::string_view start);

} // namespace candor
