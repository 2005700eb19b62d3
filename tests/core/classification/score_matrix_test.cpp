// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "classification/score_matrix.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <cstring>
#include <stdexcept>

namespace score_matrix_test {

using namespace candor;

class ScoreMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halfPrecisionIsExact_data();
    void halfPrecisionIsExact();
    void bothOrdersReadTheSame();
    void probabilitiesBecomeLogits();
    void multiLabelProbabilitiesReturnAtTemperatureOne();
    void refusesABufferThatDoesNotFit();
};

void ScoreMatrixTest::halfPrecisionIsExact_data() {
    QTest::addColumn<int>("bits");
    QTest::addColumn<double>("value");
    // IEEE 754-2008, binary16.
    QTest::newRow("one") << 0x3c00 << 1.0;
    QTest::newRow("minus two") << 0xc000 << -2.0;
    QTest::newRow("largest") << 0x7bff << 65504.0;
    QTest::newRow("smallest normal") << 0x0400 << std::ldexp(1.0, -14);
    QTest::newRow("smallest subnormal") << 0x0001 << std::ldexp(1.0, -24);
    QTest::newRow("a third") << 0x3555 << 0.333251953125;
}

void ScoreMatrixTest::halfPrecisionIsExact() {
    QFETCH(int, bits);
    QFETCH(double, value);
    QCOMPARE(fromFloat16(static_cast<std::uint16_t>(bits)), value);
}

void ScoreMatrixTest::bothOrdersReadTheSame() {
    // z[m][p][c] = 100 m + 10 p + c, two members, three patches, two classes.
    const ScoreShape shape{2, 3, 2};
    ScoreBuffer rows(12 * sizeof(float));
    ScoreBuffer columns(12 * sizeof(float));
    for (std::size_t m = 0; m < 2; ++m) {
        for (std::size_t p = 0; p < 3; ++p) {
            for (std::size_t c = 0; c < 2; ++c) {
                const auto value = static_cast<float>(100 * m + 10 * p + c);
                std::memcpy(rows.data() + 4 * ((m * 3 + p) * 2 + c), &value, 4);
                std::memcpy(columns.data() + 4 * (m + 2 * (p + 3 * c)), &value, 4);
            }
        }
    }
    const LogitMatrix c(shape, {ElementType::Float32, ElementOrder::RowMajor, ScoreKind::Logits},
                        Activation::Softmax, std::move(rows));
    const LogitMatrix fortran(shape,
                              {ElementType::Float32, ElementOrder::ColumnMajor, ScoreKind::Logits},
                              Activation::Softmax, std::move(columns));
    std::array<double, 2> fromC{};
    std::array<double, 2> fromFortran{};
    for (std::size_t m = 0; m < 2; ++m) {
        for (std::size_t p = 0; p < 3; ++p) {
            c.readRow(m, p, std::span<double>(fromC));
            fortran.readRow(m, p, std::span<double>(fromFortran));
            QCOMPARE(fromC[1], 100.0 * double(m) + 10.0 * double(p) + 1.0);
            QCOMPARE(fromC, fromFortran);
        }
    }
}

void ScoreMatrixTest::probabilitiesBecomeLogits() {
    const std::array values{0.25, 0.75, 0.0, 1.0};
    const LogitMatrix matrix =
        LogitMatrix::fromValues({1, 2, 2}, values, Activation::Softmax, ScoreKind::Probabilities);
    std::array<double, 2> row{};
    matrix.readRow(0, 0, std::span<double>(row));
    QCOMPARE(row[0], std::log(0.25));
    matrix.readRow(0, 1, std::span<double>(row));
    QCOMPARE(row[0], std::log(1e-12)); // contracts: log(max(p, 1e-12))
}

void ScoreMatrixTest::multiLabelProbabilitiesReturnAtTemperatureOne() {
    const std::array values{0.25, 0.75};
    const LogitMatrix matrix =
        LogitMatrix::fromValues({1, 1, 2}, values, Activation::Sigmoid, ScoreKind::Probabilities);
    std::array<double, 2> row{};
    matrix.readRow(0, 0, std::span<double>(row));
    QVERIFY(std::abs(1.0 / (1.0 + std::exp(-row[0])) - 0.25) < 1e-15);
}

void ScoreMatrixTest::refusesABufferThatDoesNotFit() {
    QVERIFY_EXCEPTION_THROWN(
        (void)LogitMatrix(ScoreShape{1, 2, 3}, ScoreFormat{}, Activation::Softmax, ScoreBuffer(23)),
        std::invalid_argument);
}

} // namespace score_matrix_test

CANDOR_TEST(score_matrix_test::ScoreMatrixTest)
#include "score_matrix_test.moc"
