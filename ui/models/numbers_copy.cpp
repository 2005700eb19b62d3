// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers_model.h"
#include "text/number_text.h"

#include <QStringList>

#include <string_view>

// The numbers as text that leaves the window.
namespace candor::ui {
namespace {

QString csvLine(Measure measure, const QString& voter, const Evaluation& evaluation,
                const MeanAndDeviation& value, bool hasDeviation) {
    const std::string_view key = measureKey(measure);
    const QStringList cells = {
        QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
        voter,
        fullPrecision(evaluation.settings.temperature),
        fullPrecision(value.mean),
        hasDeviation ? fullPrecision(value.deviation) : QString(),
        QString::number(evaluation.files),
    };
    return cells.join(QLatin1Char(',')) + QLatin1Char('\n');
}

} // namespace

QString NumbersModel::asText() const {
    QString text;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < Columns; ++column) {
            const QVariant cell = row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                          : data(index(row, column), Qt::DisplayRole);
            cells << cell.toString().replace(QLatin1Char('\n'), QStringLiteral(", "));
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return isMarked() ? text + tr("† T chosen on the data shown") + QLatin1Char('\n') : text;
}

QString NumbersModel::asCsv() const {
    QString csv = QStringLiteral("measure,voter,temperature,value,deviation,files\n");
    for (const Measure measure : AllMeasures) {
        for (const auto& evaluation : {m_frame.atOne, m_frame.atT}) {
            if (evaluation == nullptr) {
                continue;
            }
            if (!evaluation->members.empty()) {
                csv += csvLine(measure, QStringLiteral("single"), *evaluation,
                               acrossMembers(evaluation->members, measure), true);
            }
            csv += csvLine(measure, QStringLiteral("ensemble"), *evaluation,
                           {valueOf(evaluation->ensemble.measures, measure), 0.0}, false);
        }
    }
    return csv + votesCsv();
}

} // namespace candor::ui
