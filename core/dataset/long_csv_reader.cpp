// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_logits_reader.h"
#include "dataset/csv_plan.h"
#include "dataset/csv_row_reader.h"
#include "dataset/csv_table_builder.h"
#include "dataset/name_index.h"
#include "dataset/unicode_text.h"

#include <array>
#include <utility>

namespace candor {
namespace {

std::uint32_t classOf(std::string_view name, const CsvPlan& plan, std::uint64_t line,
                      NameIndex& classes) {
    if (name.empty() || !isUtf8(name)) {
        throw InputError(plan.path, InputFault::CsvCell,
                         {std::to_string(line), plan.name(plan.keys.classes.value()),
                          name.empty() ? "" : "not UTF-8", "a class name in UTF-8"});
    }
    return classes.indexOf(name);
}

} // namespace

LogitsTable readLongCsv(CsvRowReader& rows, const CsvPlan& plan, const LabelFile* labels,
                        const ReadingChoices& choices, ReadMeter& meter) {
    const std::size_t classColumn = plan.keys.classes.value();
    const std::size_t scoreColumn = plan.keys.score.value();
    CsvTableBuilder builder(layoutOf(plan, labels));
    NameIndex classes;
    while (rows.next()) {
        const CsvRow row = rows.row();
        const std::array score = {rows.score(scoreColumn)};
        builder.add(row, classOf(rows.cell(classColumn), plan, row.line, classes), score);
    }
    CsvClasses found;
    for (std::size_t index = 0; index < classes.size(); ++index) {
        found.names.push_back(classes[index]);
    }
    found.hint = hintOf(meaningOf(plan.name(scoreColumn)).role);
    return builder.finish(std::move(found), choices, meter);
}

} // namespace candor
