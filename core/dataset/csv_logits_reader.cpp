// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_logits_reader.h"

#include "dataset/csv_columns.h"
#include "dataset/csv_scanner.h"
#include "dataset/file_stream.h"
#include "dataset/read_meter.h"

namespace candor {

LogitsTable readCsvLogits(const std::filesystem::path& path, ReadMeter& meter) {
    CsvScanner scanner(openFile(path, path.filename().string()), meter);
    if (!scanner.next()) {
        throw InputError(path, InputFault::UnknownFormat);
    }
    const CsvColumns columns(scanner.cells(), scanner.origin());
    const bool isLong = columns.find({"class"}) && columns.find({"score"});
    return isLong ? readLongCsv(scanner, columns, meter) : readWideCsv(scanner, columns, meter);
}

} // namespace candor
