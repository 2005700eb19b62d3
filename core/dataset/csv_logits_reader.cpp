// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_logits_reader.h"

#include "dataset/companion_labels.h"
#include "dataset/csv_columns.h"
#include "dataset/csv_label_file.h"
#include "dataset/csv_scanner.h"
#include "dataset/file_stream.h"
#include "dataset/logits_reader.h"
#include "dataset/read_meter.h"

#include <optional>

namespace candor {
namespace {

std::optional<std::filesystem::path> labelFileOf(const std::filesystem::path& path,
                                                 const std::filesystem::path& labels,
                                                 const CsvColumns& columns) {
    if (!labels.empty()) {
        return labels;
    }
    const CsvKeyColumns keys(columns);
    return keys.file && !keys.label ? findCompanion(path) : std::nullopt;
}

} // namespace

LogitsTable readCsvLogits(const std::filesystem::path& path, const ReadOptions& options,
                          ReadMeter& meter) {
    CsvScanner scanner(openFile(path, path.filename().string()), meter);
    if (!scanner.next()) {
        throw InputError(path, InputFault::UnknownFormat);
    }
    const CsvColumns columns(scanner.cells(), scanner.origin());
    std::optional<CsvLabelFile> labelFile;
    if (const auto labelPath = labelFileOf(path, options.labels, columns)) {
        labelFile.emplace(*labelPath, meter);
    }
    const CsvLabelFile* given = labelFile ? &*labelFile : nullptr;
    const bool isLong = columns.find({"class"}) && columns.find({"score"});
    LogitsTable table = isLong ? readLongCsv(scanner, columns, given, options.choices, meter)
                               : readWideCsv(scanner, columns, given, options.choices, meter);
    if (given != nullptr && options.labels.empty()) {
        table.notes.push_back({DatasetNote::LabelsFromCompanion, 0});
    }
    return table;
}

} // namespace candor
