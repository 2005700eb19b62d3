// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

// Small tables and comparisons that several tests share.
namespace sample {

inline candor::EvaluationSettings settingsAt(double temperature, std::size_t buckets = 10) {
    candor::EvaluationSettings settings;
    settings.temperature = temperature;
    settings.buckets = buckets;
    return settings;
}

inline bool near(double actual, double expected, double tolerance) {
    if (std::abs(actual - expected) <= tolerance) {
        return true;
    }
    qWarning("actual %.15g, expected %.15g", actual, expected);
    return false;
}

inline std::vector<std::uint64_t> column(const candor::ReliabilityTable& table,
                                         std::uint64_t candor::ReliabilityBucket::*member) {
    std::vector<std::uint64_t> values;
    for (const candor::ReliabilityBucket& bucket : table.buckets) {
        values.push_back(bucket.*member);
    }
    return values;
}

struct Random {
    std::mt19937_64 engine{7};
    double operator()() { return std::normal_distribution<double>(0.0, 2.0)(engine); }
};

/// Random files with one to four patches each, in shuffled order.
inline candor::LogitsTable patchedTable(std::size_t members, std::size_t files,
                                        std::size_t classes) {
    Random random;
    std::vector<std::uint32_t> fileOfPatch;
    for (std::size_t file = 0; file < files; ++file) {
        fileOfPatch.insert(fileOfPatch.end(), 1 + file % 4, static_cast<std::uint32_t>(file));
    }
    std::shuffle(fileOfPatch.begin(), fileOfPatch.end(), random.engine);
    std::vector<double> values(members * fileOfPatch.size() * classes);
    std::generate(values.begin(), values.end(), std::ref(random));
    std::vector<std::int32_t> labels(files);
    for (std::size_t file = 0; file < files; ++file) {
        labels[file] = static_cast<std::int32_t>(random.engine() % classes);
    }
    candor::LogitsTable table;
    table.logits = candor::LogitMatrix::fromValues({members, fileOfPatch.size(), classes}, values);
    table.patches = candor::PatchGrouping(fileOfPatch, files);
    table.truth = candor::GroundTruth::singleLabel(labels, classes);
    table.classes = candor::LabelSet::numbered(classes);
    table.fileNames = candor::NameColumn::numbered("file", files);
    for (std::size_t member = 0; member < members; ++member) {
        table.memberNames.push_back("member " + std::to_string(member));
    }
    return table;
}

} // namespace sample
