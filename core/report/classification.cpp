// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/classification.h"

#include "calibration/file_posterior.h"
#include "dataset/logits_table.h"

#include <numeric>

namespace candor {

std::vector<std::vector<double>> filePosteriors(const LogitsTable& table, double temperature) {
    std::vector<std::size_t> members(table.logits.members());
    std::iota(members.begin(), members.end(), std::size_t{0});
    FilePosterior posterior({table.logits, table.patches, table.truth, members},
                            Temperature(temperature));
    std::vector<std::vector<double>> rows;
    rows.reserve(table.files());
    for (std::size_t file = 0; file < table.files(); ++file) {
        posterior.compute(file);
        rows.emplace_back(posterior.ensemble().begin(), posterior.ensemble().end());
    }
    return rows;
}

} // namespace candor
