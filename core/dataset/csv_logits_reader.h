// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"

#include <filesystem>

namespace candor {

class CsvRowReader;
class LabelFile;
class ReadMeter;
struct CsvPlan;
struct ReadingChoices;
struct ReadOptions;

/// Reads a table of scores in one of two layouts, which csv_plan.h tells apart and whose columns it
/// gives their meaning:
///   wide  file,label,<one column a class> with "patch" or "start" where a file has several patches
///   long  file,start,end,class,score and label: one line a class
/// Without labels of its own they come from a second file, options.labels or else one found beside
/// it (companion_labels.h); a named one wins over a column. Patches are told apart by "patch", else
/// by "start", else (wide) by their order. Labels are class names or numbers, several joined by
/// "|"; empty or -1 is unlabelled. Scores are kept in double precision; what they are
/// score_meaning.h decides, and a note says. Throws InputError or Cancelled.
[[nodiscard]] LogitsTable readCsvLogits(const std::filesystem::path& path,
                                        const ReadOptions& options, ReadMeter& meter);

/// The two layouts. `labels` may be null when a column has them.
[[nodiscard]] LogitsTable readWideCsv(CsvRowReader& rows, const CsvPlan& plan,
                                      const LabelFile* labels, const ReadingChoices& choices,
                                      ReadMeter& meter);
[[nodiscard]] LogitsTable readLongCsv(CsvRowReader& rows, const CsvPlan& plan,
                                      const LabelFile* labels, const ReadingChoices& choices,
                                      ReadMeter& meter);

} // namespace candor
