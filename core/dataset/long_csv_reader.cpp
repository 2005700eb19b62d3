// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_cell.h"
#include "dataset/csv_columns.h"
#include "dataset/csv_label_file.h"
#include "dataset/csv_logits_reader.h"
#include "dataset/csv_table_builder.h"
#include "dataset/name_index.h"
#include "dataset/unicode_text.h"

#include <array>
#include <utility>

namespace candor {
namespace {

PatchIdentity longIdentity(const CsvKeyColumns& keys) {
    if (keys.patch) {
        return PatchIdentity::Name;
    }
    return keys.start ? PatchIdentity::Start : PatchIdentity::OnePatch;
}

std::uint32_t classOf(const CsvScanner& scanner, std::size_t column, NameIndex& classes) {
    const std::string_view name = trimmed(scanner.cells()[column]);
    if (name.empty() || !isUtf8(name)) {
        throw InputError(scanner.origin().path, InputFault::CsvCell,
                         {std::to_string(scanner.line()), "class", name.empty() ? "" : "not UTF-8",
                          "a class name in UTF-8"});
    }
    return classes.indexOf(name);
}

} // namespace

LogitsTable readLongCsv(CsvScanner& scanner, const CsvColumns& columns, const CsvLabelFile* labels,
                        const ReadingChoices& choices, ReadMeter& meter) {
    const CsvKeyColumns keys(columns);
    const std::size_t classColumn = columns.find({"class"}).value();
    const std::size_t scoreColumn = columns.find({"score"}).value();
    if (!keys.file || (!keys.label && labels == nullptr)) {
        throw columns.refusal("\"file,start,end,class,score\" and \"label\", the true class; or a "
                              "second table \"file,label\"");
    }
    CsvLayout layout = keys.layout(columns, scanner.origin().path);
    layout.patches = longIdentity(keys);
    if (labels != nullptr) {
        layout.labels = labels->origin();
    }
    CsvTableBuilder builder(layout);
    NameIndex classes;
    while (scanner.next()) {
        const CsvRow row = rowOf(scanner, columns, keys, labels);
        const std::array score = {scoreOf(scanner, columns, scoreColumn)};
        builder.add(row, classOf(scanner, classColumn, classes), score);
    }
    std::vector<std::string> names;
    for (std::size_t index = 0; index < classes.size(); ++index) {
        names.push_back(classes[index]);
    }
    return builder.finish(std::move(names), choices, meter);
}

} // namespace candor
