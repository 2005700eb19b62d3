// SPDX-License-Identifier: GPL-3.0-or-later
// Which arrays of other people's files are what.
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

namespace array_choice_test {

using candor::DatasetNote;
using candor::InputFault;
using candor::PartReason;
using candor::PartRole;
using fixture::bytesOf;
using fixture::npy;
using fixture::npz;

namespace {

// Three files of two classes: logits, the same as probabilities, labels in several spellings.
std::string logits() {
    return npy("<f4", "(3, 2)", bytesOf<float>({2, -1, 0.5F, 3, -4, 4}));
}
std::string shares() {
    return npy("<f8", "(3, 2)", bytesOf<double>({0.75, 0.25, 0.125, 0.875, 0.5, 0.5}));
}
std::string labels() {
    return npy("<i8", "(3,)", bytesOf<std::int64_t>({0, 1, 1}));
}
std::string oneHot() {
    return npy("<f4", "(3, 2)", bytesOf<float>({1, 0, 0, 1, 0, 1}));
}
std::string words(const char* type, const char* shape, const std::string& data) {
    return npy(type, shape, data);
}

PartRole roleOf(const candor::LogitsTable& table, const char* name) {
    const auto part = std::ranges::find(table.reading.parts, name, &candor::TablePart::name);
    return part == table.reading.parts.end() ? PartRole::Mark : part->role;
}
PartReason reasonOf(const candor::LogitsTable& table, const char* name) {
    return std::ranges::find(table.reading.parts, name, &candor::TablePart::name)->reason;
}

} // namespace

class ArrayChoiceTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const candor::LogitsTable> read(const QByteArray& bytes,
                                                    const candor::ReadingChoices& choices = {}) {
        const std::filesystem::path path = m_folder.filePath("a.npz").toStdString();
        fixture::write(path, bytes.toStdString());
        candor::ReadOptions options;
        options.choices = choices;
        return candor::readLogits(path, options);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void findsScoresAndLabels_data();
    void findsScoresAndLabels();
    void readsLabelsInAnySpelling_data();
    void readsLabelsInAnySpelling();
    void takesNamesThatFit();
    void takesOneSetOfSeveral();
    void readsOneScoreAFile_data();
    void readsOneScoreAFile();
    void refusesChoices_data();
    void refusesChoices();
    void asksWhereItCannotTell_data();
    void asksWhereItCannotTell();
};

void ArrayChoiceTest::findsScoresAndLabels_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("scores");
    QTest::addColumn<QByteArray>("truth");
    QTest::addColumn<bool>("byShape");
    const auto row = [](const char* name, const std::string& bytes, const char* scores,
                        const char* truth, bool byShape = false) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(scores)
                            << QByteArray(truth) << byShape;
    };
    row("netcal", npz({{"predictions", shares()}, {"ground_truth", labels()}}), "predictions",
        "ground_truth");
    row("softmax and gt", npz({{"gt", labels()}, {"softmax", shares()}}), "softmax", "gt");
    row("numpy's own names", npz({{"arr_0", logits()}, {"arr_1", labels()}}), "arr_0", "arr_1",
        true);
    row("the other way round", npz({{"arr_0", labels()}, {"arr_1", logits()}}), "arr_1", "arr_0",
        true);
    row("one-hot beside softmax", npz({{"arr_0", oneHot()}, {"arr_1", shares()}}), "arr_1", "arr_0",
        true);
    row("only the labels have a name", npz({{"arr_0", logits()}, {"y", labels()}}), "arr_0", "y",
        true);
    row("test", npz({{"logits_test", logits()}, {"labels_test", labels()}}), "logits_test",
        "labels_test");
    row("camel", npz({{"testLogits", logits()}, {"yTest", labels()}}), "testLogits", "yTest");
    row("classes found beside scores",
        npz({{"y_pred", labels()}, {"y_prob", shares()}, {"y_true", labels()}}), "y_prob",
        "y_true");
    row("logits before probabilities",
        npz({{"probs", shares()}, {"logits", logits()}, {"targets", labels()}}), "logits",
        "targets");
    row("prediction of labels",
        npz({{"pred_labels", labels()}, {"scores", logits()}, {"true_labels", labels()}}), "scores",
        "true_labels");
}

void ArrayChoiceTest::findsScoresAndLabels() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, scores);
    QFETCH(QByteArray, truth);
    QFETCH(bool, byShape);
    const auto table = read(bytes);
    QCOMPARE(table->logits.shape(), (candor::ScoreShape{1, 3, 2}));
    QVERIFY(roleOf(*table, scores.constData()) == PartRole::Scores);
    QVERIFY(roleOf(*table, truth.constData()) == PartRole::Labels);
    QCOMPARE(table->truth.label(2), 1);
    const bool noted = std::ranges::any_of(
        table->notes, [](const auto& note) { return note.note == DatasetNote::TakenByShape; });
    QCOMPARE(noted, byShape);
}

void ArrayChoiceTest::readsLabelsInAnySpelling_data() {
    QTest::addColumn<QByteArray>("truth");
    const auto row = [](const char* name, const std::string& truth) {
        QTest::newRow(name) << QByteArray::fromStdString(truth);
    };
    row("floats", npy("<f4", "(3,)", bytesOf<float>({0, 1, -100})));
    row("NaN", npy("<f8", "(3,)", bytesOf<double>({0, 1, std::nan("")})));
    row("filler of bytes", npy("|u1", "(3,)", bytesOf<std::uint8_t>({0, 1, 255})));
    row("a column", npy("<i4", "(3, 1)", bytesOf<std::int32_t>({0, 1, -1})));
    row("a row", npy("<i4", "(1, 3)", bytesOf<std::int32_t>({0, 1, -1})));
    row("one-hot floats", npy("<f4", "(3, 2)", bytesOf<float>({1, 0, 0, 1, -1, -1})));
    row("words", words("|S5", "(3,)", std::string("soft\0loud\0\0\0\0\0\0\0", 15)));
    row("numbers in words", words("|S1", "(3,)", std::string("01\0", 3)));
}

void ArrayChoiceTest::readsLabelsInAnySpelling() {
    QFETCH(QByteArray, truth);
    const std::string names = words("|S4", "(2,)", "softloud");
    const auto table = read(QByteArray::fromStdString(
        npz({{"logits", logits()}, {"labels", truth.toStdString()}, {"class_names", names}})));
    QCOMPARE(table->truth.task(), candor::Task::SingleLabel);
    QCOMPARE(table->truth.label(0), 0);
    QCOMPARE(table->truth.label(1), 1);
    QVERIFY(!table->truth.isLabelled(2));
}

void ArrayChoiceTest::takesNamesThatFit() {
    const auto table = read(QByteArray::fromStdString(
        npz({{"logits", logits()},
             {"labels", labels()},
             {"classes", words("|S1", "(2,)", "ab")},
             {"paths", words("|S1", "(3,)", "xyz")},
             {"files", words("|S1", "(1,)", "q")},
             {"features", npy("<f4", "(3, 4)", std::string(48, '\0'))}})));
    QCOMPARE(table->classes.names(), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(table->fileNames.at(2), std::string("z"));
    QVERIFY(roleOf(*table, "files") == PartRole::LeftOut);
    QVERIFY(reasonOf(*table, "files") == PartReason::CountDiffers);
    QVERIFY(reasonOf(*table, "features") == PartReason::Unknown);
}

void ArrayChoiceTest::takesOneSetOfSeveral() {
    const QByteArray two = QByteArray::fromStdString(npz({{"logits_val", shares()},
                                                          {"labels_val", labels()},
                                                          {"logits_test", logits()},
                                                          {"labels_test", labels()}}));
    candor::ReadingChoices choices;
    choices.scoresFrom = "logits_test";
    const auto table = read(two, choices);
    QVERIFY(roleOf(*table, "labels_test") == PartRole::Labels);
    QVERIFY(reasonOf(*table, "logits_test") == PartReason::Chosen);
    const auto plain = read(QByteArray::fromStdString(npz({{"logits", logits()},
                                                           {"labels", labels()},
                                                           {"logits_val", logits()},
                                                           {"labels_val", labels()}})));
    QVERIFY(roleOf(*plain, "logits") == PartRole::Scores);
    QCOMPARE(plain->notes.front().detail, std::string("\"logits_val\", \"labels_val\""));
}

// The second of two classes; scores and labels of files x 1 are one tag.
void ArrayChoiceTest::readsOneScoreAFile_data() {
    QTest::addColumn<QByteArray>("scores");
    QTest::addColumn<QByteArray>("truth");
    const auto column = [](const char* shape) {
        return QByteArray::fromStdString(npy("<f4", shape, bytesOf<float>({-2, 3, 0.5F})));
    };
    const QByteArray flat = QByteArray::fromStdString(labels());
    const QByteArray rows =
        QByteArray::fromStdString(npy("<f4", "(3, 1)", bytesOf<float>({0, 1, 1})));
    QTest::newRow("[N], [N]") << column("(3,)") << flat;
    QTest::newRow("[N, 1], [N]") << column("(3, 1)") << flat;
    QTest::newRow("[N], [N, 1]") << column("(3,)") << rows;
    QTest::newRow("[1, N, 1], [N]") << column("(1, 3, 1)") << flat;
}

void ArrayChoiceTest::readsOneScoreAFile() {
    QFETCH(QByteArray, scores);
    QFETCH(QByteArray, truth);
    const auto table = read(QByteArray::fromStdString(
        npz({{"logits", scores.toStdString()}, {"labels", truth.toStdString()}})));
    QCOMPARE(table->logits.shape(), (candor::ScoreShape{1, 3, 2}));
    QCOMPARE(table->logits.activation(), candor::Activation::Softmax);
    std::vector<double> row(2);
    table->logits.readRow(0, 1, std::span<double>(row));
    QCOMPARE(row, (std::vector<double>{0.0, 3.0}));
    QCOMPARE(table->truth.label(0), 0);
    QCOMPARE(table->truth.label(2), 1);
}

void ArrayChoiceTest::refusesChoices_data() {
    QTest::addColumn<QString>("scoresFrom");
    QTest::addColumn<InputFault>("fault");
    QTest::newRow("none of that name") << "z" << InputFault::ChoiceUnknown;
    QTest::newRow("no numbers") << "names" << InputFault::TypeUnsupported;
    QTest::newRow("nothing chosen") << "" << InputFault::KeyMissing;
}

void ArrayChoiceTest::refusesChoices() {
    QFETCH(QString, scoresFrom);
    QFETCH(InputFault, fault);
    candor::ReadingChoices choices;
    choices.scoresFrom = scoresFrom.toStdString();
    try {
        static_cast<void>(
            read(QByteArray::fromStdString(npz({{"embedding", logits()},
                                                {"labels", labels()},
                                                {"names", words("|S1", "(3, 2)", "abcdef")}})),
                 choices));
        QFAIL("it was read");
    } catch (const candor::InputError& error) {
        QVERIFY2(error.fault() == fault, error.what());
    }
}

void ArrayChoiceTest::asksWhereItCannotTell_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<InputFault>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::string& bytes, InputFault fault,
                        const char* sentence) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << fault << QString(sentence);
    };
    row("two sets",
        npz({{"logits_val", logits()},
             {"labels_val", labels()},
             {"logits_test", logits()},
             {"labels_test", labels()}}),
        InputFault::SetsNotTold, "\"test\" and \"val\"");
    row("two arrays without a name",
        npz({{"arr_0", logits()}, {"arr_1", logits()}, {"arr_2", labels()}}),
        InputFault::KeyMissing, "\"arr_0\" float32 (3, 2)");
    row("words without names", npz({{"logits", logits()}, {"labels", words("|S1", "(3,)", "aba")}}),
        InputFault::LabelsAreNames, "numpy.unique(d[\"labels\"])");
    row("word that is no class",
        npz({{"logits", logits()},
             {"labels", words("|S1", "(3,)", "abx")},
             {"class_names", words("|S1", "(2,)", "ab")}}),
        InputFault::LabelUnknown, "\"labels\" is \"x\" for file 2");
}

void ArrayChoiceTest::asksWhereItCannotTell() {
    QFETCH(QByteArray, bytes);
    QFETCH(InputFault, fault);
    QFETCH(QString, words);
    try {
        static_cast<void>(read(bytes));
        QFAIL("it was read");
    } catch (const candor::InputError& error) {
        QVERIFY2(error.fault() == fault, error.what());
        QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
    }
}

} // namespace array_choice_test

CANDOR_TEST(array_choice_test::ArrayChoiceTest)
#include "array_choice_test.moc"
