// SPDX-License-Identifier: GPL-3.0-or-later
// Groups and shards as read from .npz files made byte by byte.
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <QTemporaryDir>
#include <QtTest>

namespace shard_arrays_test {

using namespace candor;

class ShardArraysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readerRefuses_data();
    void readerRefuses();
    void groupsOfOthersMayBeNumbers();
    void oneOfTheKeysAloneIsLeftAlone();

private:
    [[nodiscard]] std::filesystem::path pathOf(const std::string& name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }
    QTemporaryDir m_folder;
};

void ShardArraysTest::readerRefuses_data() {
    QTest::addColumn<QByteArray>("shard");
    QTest::addColumn<QByteArray>("positions");
    QTest::addColumn<QByteArray>("words");
    const auto add = [](const char* name, std::vector<std::int64_t> shard,
                        std::vector<std::int64_t> positions, const char* words) {
        const auto array = [](const std::vector<std::int64_t>& values) {
            return QByteArray::fromStdString(fixture::npy(
                "<i8", "(" + std::to_string(values.size()) + ",)", fixture::bytesOf(values)));
        };
        QTest::newRow(name) << array(shard) << array(positions) << QByteArray(words);
    };
    add("shape", {1, 2}, {0, 2}, "\"shard\" has the shape (2,), expected (4,)");
    add("number 0", {0, 2, 9, 1}, {0, 2}, "\"shard\" holds shard 0 of 2");
    add("number too large", {3, 2, 9, 1}, {0, 2}, "\"shard\" holds shard 3 of 2");
    add("files below 0", {1, 2, -9, 1}, {0, 2}, "nothing below 0");
    add("one position for two files", {1, 2, 9, 1}, {0}, "\"file_position\" has the shape (1,)");
    add("falling", {1, 2, 9, 1}, {2, 0}, "\"file_position\" holds 0 after 2");
    add("of another shard", {1, 2, 9, 1}, {0, 3}, "rising places of files of shard 1 of 2");
    add("beyond all files", {1, 2, 2, 1}, {0, 2}, "\"file_position\" holds 2 after 0");
}

void ShardArraysTest::readerRefuses() {
    QFETCH(QByteArray, shard);
    QFETCH(QByteArray, positions);
    QFETCH(QByteArray, words);
    const auto logits = fixture::npy("<f4", "(2, 2)", fixture::bytesOf<float>({1, 2, 3, 4}));
    const auto labels = fixture::npy("<i8", "(2,)", fixture::bytesOf<std::int64_t>({0, 1}));
    fixture::write(pathOf("bad.npz"), fixture::npz({{"logits", logits},
                                                    {"labels", labels},
                                                    {"shard", shard.toStdString()},
                                                    {"file_position", positions.toStdString()}}));
    try {
        (void)readLogits(pathOf("bad.npz"));
        QFAIL("it was taken");
    } catch (const InputError& error) {
        QVERIFY2(QByteArray(error.what()).contains(words), error.what());
        QVERIFY(QByteArray(error.what()).contains("bad.npz"));
    }
}

void ShardArraysTest::groupsOfOthersMayBeNumbers() {
    const auto logits = fixture::npy("<f4", "(3, 2)", fixture::bytesOf<float>({1, 2, 3, 4, 5, 6}));
    const auto labels = fixture::npy("<i8", "(3,)", fixture::bytesOf<std::int64_t>({0, 1, 0}));
    const auto groups = fixture::npy("<i4", "(3,)", fixture::bytesOf<std::int32_t>({12, -1, 12}));
    fixture::write(pathOf("groups.npz"),
                   fixture::npz({{"logits", logits}, {"labels", labels}, {"group", groups}}));
    const auto table = readLogits(pathOf("groups.npz"));
    QCOMPARE(table->groupNames, std::vector<std::string>{"12"});
    QCOMPARE(table->group, (std::vector<std::int32_t>{0, -1, 0}));
}

void ShardArraysTest::oneOfTheKeysAloneIsLeftAlone() {
    const auto logits = fixture::npy("<f4", "(2, 2)", fixture::bytesOf<float>({1, 2, 3, 4}));
    const auto labels = fixture::npy("<i8", "(2,)", fixture::bytesOf<std::int64_t>({0, 1}));
    const auto other = fixture::npy("<f4", "()", fixture::bytesOf<float>({1}));
    fixture::write(pathOf("other.npz"),
                   fixture::npz({{"logits", logits}, {"labels", labels}, {"shard", other}}));
    QCOMPARE(readLogits(pathOf("other.npz"))->shard.number, 0U);
}

} // namespace shard_arrays_test

CANDOR_TEST(shard_arrays_test::ShardArraysTest)
#include "shard_arrays_test.moc"
