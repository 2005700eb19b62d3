// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "calibration/binning.h"
#include "calibration/live_edges.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

namespace candor::test::live_edges_test {

/// The reference is a comparison in double precision: p >= edge.
class LiveEdgesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decidesAsDoublePrecisionDoes() {
        for (std::size_t buckets = 2; buckets <= Binning::MaximumBuckets; ++buckets) {
            const Binning binning = Binning::equalWidth(buckets);
            LiveEdges edges;
            edges.assign(binning.edges());
            for (std::size_t k = 1; k < buckets; ++k) {
                const auto nearest = static_cast<float>(binning.edges()[k]);
                for (const float p :
                     {std::nextafter(nearest, 0.0F), nearest, std::nextafter(nearest, 1.0F)}) {
                    QCOMPARE(p >= edges.values()[k], static_cast<double>(p) >= binning.edges()[k]);
                    if (edges.looksUp()) {
                        QCOMPARE(edges.lookUp(p), 1 + binning.bucketOf(static_cast<double>(p)));
                    }
                }
            }
        }
    }

    void looksUpWhatCountsAlone() {
        LiveEdges edges;
        edges.assign(Binning::equalWidth(100).edges());
        QVERIFY(edges.looksUp());
        QCOMPARE(edges.lookUp(0.0F), std::size_t{0});
        QCOMPARE(edges.lookUp(0x1p-120F), std::size_t{1});
        QCOMPARE(edges.lookUp(1.0F), std::size_t{100});
        QCOMPARE(edges.lookUp(std::nextafter(1.0F, 2.0F)), std::size_t{100});
    }

    void looksUpEdgesThatAreCloseTogether() {
        std::vector<double> all{0.0};
        for (int k = 0; k < 60; ++k) {
            all.push_back(0.3 + 1e-6 * k);
        }
        all.push_back(1.0);
        LiveEdges edges;
        edges.assign(all);
        QCOMPARE(edges.lookUp(0.29F), std::size_t{1});
        QCOMPARE(edges.lookUp(0.3000305F), std::size_t{32}); // between 0.300030 and 0.300031
        QCOMPARE(edges.lookUp(0.9F), std::size_t{61});
    }

    void fillsTheLastGroup() {
        LiveEdges edges;
        edges.assign(Binning::equalWidth(7).edges());
        QCOMPARE(edges.buckets(), std::size_t{7});
        QCOMPARE(edges.values().size(), std::size_t{10});
        QCOMPARE(edges.values()[9], std::numeric_limits<float>::infinity());
    }

    void refusesWhatDoesNotCover_data() {
        QTest::addColumn<QList<double>>("edges");
        QTest::newRow("none") << QList<double>{};
        QTest::newRow("one") << QList<double>{0.0};
        QTest::newRow("not from 0") << QList<double>{0.1, 1.0};
        QTest::newRow("not to 1") << QList<double>{0.0, 0.9};
        QTest::newRow("twice the same") << QList<double>{0.0, 0.5, 0.5, 1.0};
        QTest::newRow("falling") << QList<double>{0.0, 0.6, 0.5, 1.0};
        QTest::newRow("not a number") << QList<double>{0.0, std::nan(""), 1.0};
    }
    void refusesWhatDoesNotCover() {
        QFETCH(QList<double>, edges);
        LiveEdges live;
        QVERIFY_EXCEPTION_THROWN(
            live.assign({edges.constData(), static_cast<std::size_t>(edges.size())}),
            std::invalid_argument);
    }
};

} // namespace candor::test::live_edges_test

CANDOR_TEST(candor::test::live_edges_test::LiveEdgesTest)
#include "live_edges_test.moc"
