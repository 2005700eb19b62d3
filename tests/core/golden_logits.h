// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <cmath>
#include <cstdint>
#include <numeric>

// The golden set of calibration-definitions, 2.5: 2000 files, 8 classes, made by a counter-based
// generator so that any program can make the same numbers.
namespace golden {

constexpr std::size_t Files = 2000;
constexpr std::size_t Classes = 8;

inline double uniform(std::uint64_t k) {
    k += 0x9E3779B97F4A7C15ULL;
    k = (k ^ (k >> 30)) * 0xBF58476D1CE4E5B9ULL;
    k = (k ^ (k >> 27)) * 0x94D049BB133111EBULL;
    k ^= k >> 31;
    return static_cast<double>(k >> 11) * 0x1p-53;
}

inline double logit(std::uint64_t file, std::uint64_t label) {
    const auto favoured = static_cast<std::uint64_t>(8.0 * uniform(16 * file + 8));
    const double strength = 3.0 * uniform(16 * file + 9);
    return 4.0 * uniform(16 * file + label) + (label == favoured ? strength : 0.0);
}

inline double memberLogit(std::uint64_t member, std::uint64_t file, std::uint64_t label) {
    const std::uint64_t offset = (std::uint64_t{1} << 40) * (member + 1);
    return logit(file, label) + 0.8 * (uniform(16 * file + label + offset) - 0.5);
}

inline std::int32_t label(std::uint64_t file) {
    double total = 0.0;
    for (std::uint64_t j = 0; j < Classes; ++j) {
        total += std::exp(0.7 * logit(file, j));
    }
    double cumulative = 0.0;
    for (std::uint64_t j = 0; j < Classes; ++j) {
        cumulative += std::exp(0.7 * logit(file, j)) / total;
        if (cumulative > uniform(16 * file + 10)) {
            return static_cast<std::int32_t>(j);
        }
    }
    return 7;
}

inline std::vector<std::int32_t> labels() {
    std::vector<std::int32_t> all(Files);
    for (std::size_t file = 0; file < Files; ++file) {
        all[file] = label(file);
    }
    return all;
}

/// members == 0: the set itself; otherwise its ensemble of that many.
inline candor::LogitsTable table(std::size_t members = 0) {
    std::vector<double> values;
    for (std::uint64_t m = 0; m < std::max<std::size_t>(members, 1); ++m) {
        for (std::uint64_t i = 0; i < Files; ++i) {
            for (std::uint64_t j = 0; j < Classes; ++j) {
                values.push_back(members == 0 ? logit(i, j) : memberLogit(m, i, j));
            }
        }
    }
    candor::LogitsTable table;
    const std::size_t count = std::max<std::size_t>(members, 1);
    table.logits = candor::LogitMatrix::fromValues({count, Files, Classes}, values);
    table.patches = candor::PatchGrouping::onePatchPerFile(Files);
    table.truth = candor::GroundTruth::singleLabel(labels(), Classes);
    table.classes = candor::LabelSet::numbered(Classes);
    for (std::size_t m = 0; m < count; ++m) {
        table.memberNames.push_back("member " + std::to_string(m));
    }
    table.fileNames = candor::NameColumn::numbered("file", Files);
    return table;
}

} // namespace golden
