// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_columns.h"
#include "dataset/csv_label_file.h"
#include "dataset/csv_logits_reader.h"
#include "dataset/csv_table_builder.h"

#include <utility>

namespace candor {
namespace {

PatchIdentity wideIdentity(const CsvKeyColumns& keys) {
    if (keys.patch) {
        return PatchIdentity::Name;
    }
    return keys.start ? PatchIdentity::Start : PatchIdentity::Order;
}

} // namespace

LogitsTable readWideCsv(CsvScanner& scanner, const CsvColumns& columns, const CsvLabelFile* labels,
                        const ReadingChoices& choices, ReadMeter& meter) {
    const CsvKeyColumns keys(columns);
    std::vector<std::size_t> scoreColumns;
    std::vector<std::string> classes;
    for (std::size_t column = 0; column < columns.count(); ++column) {
        if (!keys.holds(column)) {
            scoreColumns.push_back(column);
            classes.push_back(columns.name(column));
        }
    }
    if (!keys.file || (!keys.label && labels == nullptr) || classes.size() < 2) {
        throw columns.refusal("\"file,label\" and a column for each class (two at least), or "
                              "\"file,start,end,class,score,label\"");
    }
    CsvLayout layout = keys.layout(columns, scanner.origin().path);
    layout.patches = wideIdentity(keys);
    layout.width = classes.size();
    if (labels != nullptr) {
        layout.labels = labels->origin();
    }
    CsvTableBuilder builder(layout);
    std::vector<double> scores(classes.size());
    while (scanner.next()) {
        const CsvRow row = rowOf(scanner, columns, keys, labels);
        for (std::size_t index = 0; index < scores.size(); ++index) {
            scores[index] = scoreOf(scanner, columns, scoreColumns[index]);
        }
        builder.add(row, 0, scores);
    }
    return builder.finish(std::move(classes), choices, meter);
}

} // namespace candor
