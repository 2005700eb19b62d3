// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/file_stream.h"
#include "dataset/pickle_outline.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

namespace pickle_outline_test {

using candor::PickleKind;
using candor::PickleOutline;

class PickleOutlineTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    PickleOutline outline(const std::string& bytes) {
        const std::filesystem::path path = m_folder.filePath("a.pkl").toStdString();
        fixture::write(path, bytes);
        const auto stream = candor::openFile(path, "a");
        return candor::outlinePickle(*stream);
    }

private Q_SLOTS:
    void seesContainers();
    void seesArrays();
    void runsNothing();
    void survivesAnything();
    void knowsPicklesByTheirStart();
};

// pickle.dumps({'a': (1, [2.5, None]), 'b': 'x'}, protocol=2) of CPython 3.11.
void PickleOutlineTest::seesContainers() {
    const std::string bytes("\x80\x02}q\x00(X\x01\x00\x00\x00"
                            "aq\x01K\x01]q\x02(G@\x04\x00\x00\x00\x00\x00\x00Ne\x86q\x03X\x01\x00"
                            "\x00\x00"
                            "bq\x04X\x01\x00\x00\x00xq\x05u.",
                            52);
    const PickleOutline found = outline(bytes);
    QVERIFY(found.root.has_value());
    const auto& dict = found.at(*found.root);
    QCOMPARE(dict.kind, PickleKind::Dict);
    QCOMPARE(dict.count, std::uint64_t{2});
    QCOMPARE(found.at(dict.items[0]).text, std::string("a"));
    const auto& tuple = found.at(dict.items[1]);
    QCOMPARE(tuple.kind, PickleKind::Sequence);
    QCOMPARE(found.at(tuple.items[0]).kind, PickleKind::Number);
    const auto& list = found.at(tuple.items[1]);
    QCOMPARE(list.count, std::uint64_t{2});
    QCOMPARE(found.at(list.items[0]).kind, PickleKind::Real);
    QCOMPARE(found.at(list.items[1]).kind, PickleKind::None);
    QCOMPARE(found.at(dict.items[3]).kind, PickleKind::Text);
}

// pairs of arrays by numpy 2: the case from the field.
void PickleOutlineTest::seesArrays() {
    const std::filesystem::path path = CANDOR_TEST_DATA "/cases/pickle_tuple.p";
    const auto stream = candor::openFile(path, "a");
    const PickleOutline found = candor::outlinePickle(*stream);
    QVERIFY(found.root.has_value() && found.hasNumpy2);
    const auto& pairs = found.at(*found.root);
    QCOMPARE(pairs.items.size(), std::size_t{2});
    const auto& pair = found.at(pairs.items[1]);
    const auto& logits = found.at(pair.items[0]);
    QCOMPARE(logits.kind, PickleKind::Array);
    QCOMPARE(logits.shape, (std::vector<std::uint64_t>{200, 4}));
    QCOMPARE(found.at(pair.items[1]).kind, PickleKind::Array);
}

// A function is a name, and its call a value that is not known.
void PickleOutlineTest::runsNothing() {
    const PickleOutline found = outline("cos\nsystem\n(S'touch harm'\ntR.");
    QVERIFY(found.root.has_value());
    QCOMPARE(found.at(*found.root).kind, PickleKind::Other);
    QVERIFY(found.hasPython2Text);
    QVERIFY(!QFile::exists("harm"));
}

void PickleOutlineTest::survivesAnything() {
    for (const char* bytes : {".", "(", "t.", "a.", "u.", "h\x05.", "R.", "b.", "\x80", "X\xff\xff",
                              "\x8d\xff\xff\xff\xff\xff\xff\xff\xff", "((((", "]a.", "}s.", "2."}) {
        QVERIFY(!outline(bytes).root.has_value());
    }
    QVERIFY(!outline(std::string(400'000, 'N') + '.').root.has_value()); // too many values
    std::mt19937 random(17);
    for (int round = 0; round < 300; ++round) {
        std::string bytes(64, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random());
        }
        static_cast<void>(outline(bytes));
    }
}

void PickleOutlineTest::knowsPicklesByTheirStart() {
    QVERIFY(candor::looksLikePickle("\x80\x04\x95"));
    QVERIFY(candor::looksLikePickle("(dp0\nS'logits'"));
    QVERIFY(candor::looksLikePickle("cnumpy.core.multiarray\n"));
    QVERIFY(!candor::looksLikePickle("file,label,a,b"));
    QVERIFY(!candor::looksLikePickle("\x80"));
    QVERIFY(!candor::looksLikePickle(""));
}

} // namespace pickle_outline_test

CANDOR_TEST(pickle_outline_test::PickleOutlineTest)
#include "pickle_outline_test.moc"
