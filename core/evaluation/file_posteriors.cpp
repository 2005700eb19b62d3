// SPDX-License-Identifier: GPL-3.0-or-later
#include "classification/activation.h"
#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"

#include <algorithm>

namespace candor {
namespace {

PosteriorMatrix zeros(std::size_t rows, std::size_t classes) {
    return {rows, classes, std::vector<double>(rows * classes, 0.0)};
}

/// Adds matrix / divisor to a sum of the same shape.
void addShare(PosteriorMatrix& sum, const PosteriorMatrix& matrix, std::size_t divisor) {
    for (std::size_t index = 0; index < sum.values.size(); ++index) {
        sum.values[index] += matrix.values[index] / static_cast<double>(divisor);
    }
}

PosteriorMatrix meanOfRows(const PosteriorMatrix& matrix) {
    PosteriorMatrix mean = zeros(1, matrix.classes);
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        for (std::size_t label = 0; label < matrix.classes; ++label) {
            mean.values[label] += matrix.row(row)[label] / static_cast<double>(matrix.rows);
        }
    }
    return mean;
}

} // namespace

FilePosteriors posteriorsOfFile(const LogitsTable& table, const EvaluationSettings& settings,
                                std::size_t file) {
    const std::vector<std::size_t> members = activeMembers(table, settings);
    const std::size_t classes = table.logits.classes();
    const std::size_t patches = table.patches.patchCount(file);
    FilePosteriors result;
    result.ensemble = zeros(1, classes);
    result.members = zeros(members.size(), classes);
    result.ensemblePatches = zeros(patches, classes);
    for (std::size_t k = 0; k < patches; ++k) {
        result.patchIndices.push_back(table.patches.patch(file, k));
    }
    for (std::size_t index = 0; index < members.size(); ++index) {
        PosteriorMatrix ofMember = zeros(patches, classes);
        for (std::size_t k = 0; k < patches; ++k) {
            const auto row = std::span(ofMember.values).subspan(k * classes, classes);
            table.logits.readRow(members[index], result.patchIndices[k], row);
            activate(table.logits.activation(), row, Temperature(settings.temperature), row);
        }
        const PosteriorMatrix mean = meanOfRows(ofMember);
        std::copy(mean.values.begin(), mean.values.end(),
                  result.members.values.begin() + static_cast<std::ptrdiff_t>(index * classes));
        addShare(result.ensemble, mean, members.size());
        addShare(result.ensemblePatches, ofMember, members.size());
        result.patches.push_back(std::move(ofMember));
    }
    return result;
}

} // namespace candor
