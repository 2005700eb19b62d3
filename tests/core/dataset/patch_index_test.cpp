// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "dataset/patch_index.h"

#include <QtTest>

#include <map>
#include <random>

namespace patch_index_test {

class PatchIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAPlainMap();
    void countsRowsOfManyMembers();
};

void PatchIndexTest::agreesWithAPlainMap() {
    candor::PatchIndex index;
    std::map<std::pair<std::uint32_t, std::uint64_t>, std::uint32_t> plain;
    std::mt19937 random(5);
    std::uint32_t files = 0;
    for (int round = 0; round < 20000; ++round) {
        const auto file = static_cast<std::uint32_t>(random() % (files + 1));
        files = std::max(files, std::min(file + 1, 300U));
        if (file >= 300) {
            continue;
        }
        const std::uint64_t key = random() % 20 << (random() % 2 * 40);
        const auto next = static_cast<std::uint32_t>(plain.size());
        const std::uint32_t expected = plain.try_emplace({file, key}, next).first->second;
        QCOMPARE(index.indexOf(file, key), expected);
        QCOMPARE(index.fileOfPatch()[expected], file);
    }
    QCOMPARE(index.fileOfPatch().size(), plain.size());
    QVERIFY(plain.size() > 3000);
}

void PatchIndexTest::countsRowsOfManyMembers() {
    candor::PatchIndex index;
    for (std::uint32_t row = 0; row < 3; ++row) {
        for (std::uint32_t member = 0; member < 20; ++member) {
            for (const std::uint32_t file : {4U, 0U, 7U}) {
                QCOMPARE(index.orderOf(file, member), row);
            }
        }
    }
}

} // namespace patch_index_test

CANDOR_TEST(patch_index_test::PatchIndexTest)
#include "patch_index_test.moc"
