// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_samples.h"
#include "window_test.h"

#include "figures/figure_csv.h"

#include <QLocale>
#include <QtTest>

#include <vector>

namespace figure_csv_test {

using namespace candor;
using namespace candor::ui;

namespace {

using Rows = std::vector<QList<QByteArray>>;

Rows rowsOf(const FigureRequest& request) {
    Rows rows;
    for (const QByteArray& line : figureCsv(request).trimmed().split('\n')) {
        rows.push_back(line.split(','));
    }
    return rows;
}

} // namespace

class FigureCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::German)); } // decimals stay points
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void reliabilityHasARowABucketAndVoter();
    void sweepHasARowATemperature();
    void confusionAddsUp();
    void histogramAddsUp();
};

void FigureCsvTest::reliabilityHasARowABucketAndVoter() {
    FigureRequest request = sample::request(FigureKind::Reliability);
    request.contents.front().origin.kind = TemperatureOrigin::Kind::BestOnShown;
    const Rows rows = rowsOf(request);
    QCOMPARE(rows.size(), std::size_t{1 + 2 * 4 * 10}); // T = 1 and T = 2, 3 members + ensemble
    QCOMPARE(rows.front().join(','),
             QByteArray("data_set,voter,temperature,lower,upper,count,correct,observed,expected,"
                        "mean_confidence,winning_count,temperature_origin"));
    const ReliabilityBucket& first =
        request.contents.front().atOne->ensemble.reliability.buckets.front();
    const auto& row = rows[1];
    QCOMPARE(row[0], QByteArray("piano"));
    QCOMPARE(row[2].toDouble(), 1.0);
    QCOMPARE(row[4].toDouble(), 0.1);
    QCOMPARE(row[5].toULongLong(), first.count);
    QCOMPARE(row[7].toDouble(), first.observed().value());
    QCOMPARE(row[11], QByteArray());
    QCOMPARE(rows.back()[2].toDouble(), 2.0);
    QCOMPARE(rows.back()[11], QByteArray("chosen on these data"));
}

void FigureCsvTest::sweepHasARowATemperature() {
    const FigureRequest request = sample::request(FigureKind::TemperatureGrid);
    const Rows rows = rowsOf(request);
    QCOMPARE(rows.size(), std::size_t{1 + 3 * 4 * 6}); // data sets, voters, temperatures
    QCOMPARE(rows.front().join(','), QByteArray("data_set,voter,temperature,accuracy,mae,"
                                                "weighted_mae,ece,mce,nll,brier"));
    const TemperatureSweep& sweep = *request.contents.front().sweep;
    QCOMPARE(rows[2][2].toDouble(), 1.0);
    QCOMPARE(rows[2][4].toDouble(), sweep.ensemble.values[1].mae);
    QCOMPARE(rows[2][8].toDouble(), sweep.ensemble.values[1].nll);
}

void FigureCsvTest::confusionAddsUp() {
    const Rows rows = rowsOf(sample::request(FigureKind::Confusion));
    QCOMPARE(rows.size(), std::size_t{1 + 4 * 4});
    qulonglong files = 0;
    double shares = 0.0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        files += rows[i][3].toULongLong();
        shares += rows[i][4].toDouble();
    }
    QCOMPARE(files, 200ULL); // of the synthetic table
    QVERIFY(std::abs(shares - 4.0) < 1e-12);
}

void FigureCsvTest::histogramAddsUp() {
    const Rows rows = rowsOf(sample::request(FigureKind::ConfidenceHistogram));
    QCOMPARE(rows.size(), std::size_t{1 + 2 * 10});
    qulonglong winning = 0;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i][4].toULongLong(), rows[i][5].toULongLong() + rows[i][6].toULongLong());
        winning += rows[i][4].toULongLong();
    }
    QCOMPARE(winning, 400ULL); // every file once at each temperature
}

} // namespace figure_csv_test

CANDOR_WINDOW_TEST(figure_csv_test::FigureCsvTest)
#include "figure_csv_test.moc"
