// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace candor {

class LabelSet;
struct ClassReport;

/// class,precision,recall,f1,support,auroc,auprc: a row a class in the table's order, then "macro",
/// "weighted" and "micro". Full precision; undefined figures are empty cells.
[[nodiscard]] std::string classReportCsv(const ClassReport& report, const LabelSet& classes);

} // namespace candor
