// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <filesystem>

namespace candor {

class CsvColumns;
class CsvLabelFile;
class CsvScanner;
class ReadMeter;
struct ReadingChoices;
struct ReadOptions;

/// Reads a table of scores in one of two layouts, told apart by the first line. Columns may stand
/// in any order; "label" may be "y", "target" or "true"; "member" and "split" may be missing.
///   wide  file,label,<one column a class> with "patch" or "start" where a file has several patches
///   long  file,start,end,class,score and label: one line a class
/// Without "label" the labels come from a second CSV, options.labels or else one found beside it
/// (companion_labels.h), with the columns "file" and "label"; a named one wins over a column.
/// Patches are told apart by "patch", else by "start", else (wide) by their order. Labels are class
/// names or indices, several joined by "|"; empty or -1 is unlabelled. Scores are kept in double
/// precision; what they are score_meaning.h decides, and a note says.
/// Throws InputError or Cancelled.
[[nodiscard]] LogitsTable readCsvLogits(const std::filesystem::path& path,
                                        const ReadOptions& options, ReadMeter& meter);

/// The two layouts; the scanner stands below the first line. `labels` may be null when there is a
/// column for them.
[[nodiscard]] LogitsTable readWideCsv(CsvScanner& scanner, const CsvColumns& columns,
                                      const CsvLabelFile* labels, const ReadingChoices& choices,
                                      ReadMeter& meter);
[[nodiscard]] LogitsTable readLongCsv(CsvScanner& scanner, const CsvColumns& columns,
                                      const CsvLabelFile* labels, const ReadingChoices& choices,
                                      ReadMeter& meter);

} // namespace candor
