// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "dataset/score_values.h"

#include <QtTest>

#include <cstring>
#include <limits>
#include <vector>

namespace score_values_test {

using candor::ElementType;

class ScoreValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsNotFinite_data();
    void findsWhatIsNotFinite();
    void takesEveryHalf();
};

// Bits by IEEE 754: quiet and signalling NaN, both infinities; and the largest finite values,
// which must pass.
void ScoreValuesTest::findsWhatIsNotFinite_data() {
    QTest::addColumn<ElementType>("type");
    QTest::addColumn<qulonglong>("bits");
    QTest::addColumn<bool>("finite");
    const auto rows = [](const char* name, ElementType type, std::initializer_list<qulonglong> bad,
                         std::initializer_list<qulonglong> good) {
        for (const qulonglong bits : bad) {
            QTest::addRow("%s %llx", name, bits) << type << bits << false;
        }
        for (const qulonglong bits : good) {
            QTest::addRow("%s %llx", name, bits) << type << bits << true;
        }
    };
    rows("f2", ElementType::Float16, {0x7c00, 0xfc00, 0x7e00, 0xfc01, 0xffff},
         {0x7bff, 0xfbff, 0x8000, 0x0001});
    rows("f4", ElementType::Float32, {0x7f800000, 0xff800000, 0x7fc00000, 0xff800001, 0xffffffff},
         {0x7f7fffff, 0xff7fffff, 0x80000000, 1});
    rows("f8", ElementType::Float64,
         {0x7ff0000000000000, 0xfff0000000000000, 0x7ff8000000000000, 0xffffffffffffffff},
         {0x7fefffffffffffff, 0xffefffffffffffff, 0x8000000000000000, 1});
}

void ScoreValuesTest::findsWhatIsNotFinite() {
    QFETCH(ElementType, type);
    QFETCH(qulonglong, bits);
    QFETCH(bool, finite);
    const std::size_t size = candor::elementSize(type);
    for (const std::size_t count : {1U, 7U, 64U, 100U}) {
        for (std::size_t place = 0; place < count; ++place) {
            std::vector<std::byte> values(count * size);
            std::memcpy(values.data() + place * size, &bits, size); // little-endian machines
            QCOMPARE(candor::allFinite(type, values), finite);
            const auto first = candor::firstNotFinite(type, values);
            QCOMPARE(first.has_value(), !finite);
            QCOMPARE(first.value_or(place), place);
        }
    }
}

void ScoreValuesTest::takesEveryHalf() {
    std::vector<std::uint16_t> finite;
    for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
        if ((bits & 0x7c00) != 0x7c00) {
            finite.push_back(static_cast<std::uint16_t>(bits));
        }
    }
    QVERIFY(candor::allFinite(ElementType::Float16, std::as_bytes(std::span(finite))));
}

} // namespace score_values_test

CANDOR_TEST(score_values_test::ScoreValuesTest)
#include "score_values_test.moc"
