// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_logits_reader.h"
#include "dataset/csv_plan.h"
#include "dataset/csv_row_reader.h"
#include "dataset/csv_table_builder.h"

#include <utility>
#include <vector>

namespace candor {

LogitsTable readWideCsv(CsvRowReader& rows, const CsvPlan& plan, const LabelFile* labels,
                        const ReadingChoices& choices, ReadMeter& meter) {
    const std::vector<std::size_t>& columns = plan.classes.columns;
    CsvLayout layout = layoutOf(plan, labels);
    if (layout.patches == PatchIdentity::OnePatch && !plan.keys.filesDiffer) {
        layout.patches = PatchIdentity::Order;
    }
    layout.width = columns.size();
    CsvTableBuilder builder(layout);
    std::vector<double> scores(columns.size());
    while (rows.next()) {
        for (std::size_t index = 0; index < scores.size(); ++index) {
            scores[index] = rows.score(columns[index]);
        }
        builder.add(rows.row(), 0, scores);
    }
    return builder.finish({plan.classes.names, plan.classes.aliases, plan.classes.hint}, choices,
                          meter);
}

} // namespace candor
