// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/logits_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

namespace npz_logits_reader_test {

using candor::LogitsTable;
using fixture::bytesOf;
using fixture::npy;
using fixture::npz;

namespace {

double logitOf(const LogitsTable& table, std::size_t member, std::size_t patch, std::size_t label) {
    std::vector<double> row(table.logits.classes());
    table.logits.readRow(member, patch, std::span<double>(row));
    return row[label];
}

std::vector<std::pair<candor::DatasetNote, std::uint64_t>> notesOf(const LogitsTable& table) {
    std::vector<std::pair<candor::DatasetNote, std::uint64_t>> notes;
    for (const auto& note : table.notes) {
        notes.emplace_back(note.note, note.count);
    }
    return notes;
}

} // namespace

class NpzLogitsReaderTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const LogitsTable> read(const std::string& bytes) {
        const std::filesystem::path path = m_folder.filePath("a.npz").toStdString();
        fixture::write(path, bytes);
        return candor::readLogits(path);
    }

    QTemporaryDir m_folder;
    const std::string m_logits = npy("<f4", "(2, 3)", bytesOf<float>({1, 2, 3, 4, 5, 6}));
    const std::string m_labels = npy("<i8", "(2,)", bytesOf<std::int64_t>({2, 0}));

private Q_SLOTS:
    // One small ensemble as numpy itself writes it; see tests/data/npz/make_npz.py.
    void readsEverySpellingOfNumpy_data();
    void readsEverySpellingOfNumpy();
    void readsTheDemo_data();
    void readsTheDemo();
    void takesAliases_data();
    void takesAliases();
    void groupsPatches();
    void namesWhatHasNoName();
    void readsStartsAndSplits();
    void readsSeveralLabelsAFile();
    void readsRowsOfOneLabel();
    void takesLabelsInAColumn();
    void readsOneClassAsMultiLabel();
    void keepsProbabilities();
    void prefersLogits();
    void readsDeflatedEntries();
    void ignoresOtherKeys();
};

void NpzLogitsReaderTest::readsEverySpellingOfNumpy_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(CANDOR_TEST_DATA "/npz"));
    const auto names = folder.entryList({"*.npz"});
    QVERIFY(names.size() >= 23);
    for (const QString& name : names) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void NpzLogitsReaderTest::readsEverySpellingOfNumpy() {
    QFETCH(QString, path);
    const auto table = candor::readLogits(path.toStdString());
    QCOMPARE(table->logits.shape(), (candor::ScoreShape{2, 4, 3}));
    for (std::size_t index = 0; index < 24; ++index) {
        const double expected = (static_cast<double>(index) - 10.0) / 8.0;
        QCOMPARE(logitOf(*table, index / 12, index / 3 % 4, index % 3), expected);
    }
    QCOMPARE(table->truth.task(), candor::Task::SingleLabel);
    const std::int32_t labels[] = {2, 0, 1, 2};
    for (std::size_t file = 0; file < 4; ++file) {
        QCOMPARE(table->truth.label(file), labels[file]);
    }
    QCOMPARE(table->classes.names(), (std::vector<std::string>{"Baß", "organ", "弦"}));
    QCOMPARE(table->fileNames.at(0), std::string("a.wav"));
    QCOMPARE(table->fileNames.at(3), std::string("d é.wav"));
    QCOMPARE(table->memberNames, (std::vector<std::string>{"seed 0", "seed 1"}));
    QVERIFY(table->notes.empty());
}

// Shapes, the sum of labels and the sum of (c + 1) (m + 1) logits, by numpy in double precision.
void NpzLogitsReaderTest::readsTheDemo_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<qulonglong>("patches");
    QTest::addColumn<qulonglong>("files");
    QTest::addColumn<int>("labelSum");
    QTest::addColumn<double>("logitSum");
    QTest::addColumn<QString>("lastFile");
    QTest::newRow("mlp") << "instruments-mlp" << 3630ULL << 3630ULL << 15290 << -38425616.04
                         << "string_acoustic_024-060-100";
    QTest::newRow("resnet") << "instruments-resnet" << 3630ULL << 3630ULL << 15290 << -7609890.666
                            << "string_acoustic_024-060-100";
    QTest::newRow("validation") << "instruments-resnet-validation" << 1246ULL << 1246ULL << 5447
                                << -2500648.849 << "string_acoustic_081-060-127";
    QTest::newRow("shallow") << "instruments-shallow" << 3630ULL << 3630ULL << 15290 << 185159.3528
                             << "string_acoustic_024-060-100";
    QTest::newRow("music") << "music-patches" << 1201ULL << 198ULL << 418 << -255223.1678
                           << "track25.opus@78.0+20";
}

void NpzLogitsReaderTest::readsTheDemo() {
    QFETCH(QString, name);
    QFETCH(qulonglong, patches);
    QFETCH(qulonglong, files);
    QFETCH(int, labelSum);
    QFETCH(double, logitSum);
    QFETCH(QString, lastFile);
    const auto table =
        candor::readLogits((QStringLiteral(CANDOR_DEMO_DATA "/") + name + ".npz").toStdString());
    QCOMPARE(table->logits.members(), std::size_t{5});
    QCOMPARE(table->logits.patches(), std::size_t{patches});
    QCOMPARE(table->files(), std::size_t{files});
    int labels = 0;
    for (std::size_t file = 0; file < table->files(); ++file) {
        labels += table->truth.label(file);
    }
    QCOMPARE(labels, labelSum);
    double sum = 0.0;
    std::vector<double> row(table->logits.classes());
    for (std::size_t index = 0; index < 5 * patches; ++index) {
        const std::size_t member = index / patches;
        table->logits.readRow(member, index % patches, std::span<double>(row));
        for (std::size_t label = 0; label < row.size(); ++label) {
            sum += row[label] * static_cast<double>((label + 1) * (member + 1));
        }
    }
    QVERIFY2(std::abs(sum - logitSum) < 1e-9 * std::abs(logitSum),
             qPrintable(QString::number(sum)));
    QCOMPARE(table->fileNames.at(files - 1), lastFile.toStdString());
}

void NpzLogitsReaderTest::takesAliases_data() {
    QTest::addColumn<QString>("scores");
    QTest::addColumn<QString>("labels");
    for (const char* scores : {"logits", "scores", "outputs", "predictions"}) {
        for (const char* labels : {"labels", "y", "targets", "y_true"}) {
            QTest::addRow("%s %s", scores, labels) << scores << labels;
        }
    }
}

void NpzLogitsReaderTest::takesAliases() {
    QFETCH(QString, scores);
    QFETCH(QString, labels);
    const auto table =
        read(npz({{scores.toStdString(), m_logits}, {labels.toStdString(), m_labels}}));
    QCOMPARE(table->logits.shape(), (candor::ScoreShape{1, 2, 3}));
    QCOMPARE(logitOf(*table, 0, 1, 2), 6.0);
    QCOMPARE(table->truth.label(0), 2);
}

void NpzLogitsReaderTest::groupsPatches() {
    const auto table =
        read(npz({{"logits", npy("<f4", "(4, 2)", bytesOf<float>({1, 0, 2, 0, 3, 0, 4, 0}))},
                  {"labels", npy("|i1", "(2,)", bytesOf<std::int8_t>({1, -1}))},
                  {"file_index", npy("<u2", "(4,)", bytesOf<std::uint16_t>({1, 0, 1, 1}))}}));
    QCOMPARE(table->files(), std::size_t{2});
    QCOMPARE(table->patches.patchCount(0), std::size_t{1});
    QCOMPARE(table->patches.patch(0, 0), std::size_t{1});
    QCOMPARE(table->patches.patchCount(1), std::size_t{3});
    QCOMPARE(table->patches.patch(1, 2), std::size_t{3});
    QCOMPARE(notesOf(*table).size(), std::size_t{1});
    QCOMPARE(table->notes[0].note, candor::DatasetNote::UnlabelledFiles);
    QCOMPARE(table->notes[0].count, std::uint64_t{1});
}

void NpzLogitsReaderTest::namesWhatHasNoName() {
    const auto table = read(npz({{"logits", m_logits}, {"labels", m_labels}}));
    QCOMPARE(table->classes.names(), (std::vector<std::string>{"class 0", "class 1", "class 2"}));
    QCOMPARE(table->fileNames.at(1), std::string("file 1"));
    QCOMPARE(table->memberNames, (std::vector<std::string>{"member 0"}));
    QVERIFY(table->patchStart.empty());
    QVERIFY(table->split.empty());
}

void NpzLogitsReaderTest::readsStartsAndSplits() {
    const auto table =
        read(npz({{"logits", m_logits},
                  {"labels", m_labels},
                  {"patch_start",
                   npy(">f8", "(2,)", std::string("\x3f\xf8\0\0\0\0\0\0\x40\x10\0\0\0\0\0\0", 16))},
                  {"split", npy("|S4", "(2,)", std::string("testdev\0", 8))}}));
    QCOMPARE(table->patchStart, (std::vector<float>{1.5F, 4.0F}));
    QCOMPARE(table->splitNames, (std::vector<std::string>{"test", "dev"}));
    QCOMPARE(table->split, (std::vector<std::uint16_t>{0, 1}));
}

void NpzLogitsReaderTest::readsSeveralLabelsAFile() {
    const auto table =
        read(npz({{"logits", m_logits},
                  {"labels", npy("|i1", "(2, 3)", bytesOf<std::int8_t>({1, 0, 1, -1, -1, -1}))}}));
    QCOMPARE(table->truth.task(), candor::Task::MultiLabel);
    QCOMPARE(table->logits.activation(), candor::Activation::Sigmoid);
    QVERIFY(table->truth.isCorrect(0, 0) && !table->truth.isCorrect(0, 1));
    QVERIFY(!table->truth.isLabelled(1));
}

void NpzLogitsReaderTest::readsRowsOfOneLabel() {
    // Fortran order: the first class of both files, then the second, then the third.
    const auto table =
        read(npz({{"logits", m_logits},
                  {"labels", npy("|b1", "(2, 3)", bytesOf<char>({0, 1, 0, 0, 1, 0}), true)}}));
    QCOMPARE(table->truth.task(), candor::Task::SingleLabel);
    QCOMPARE(table->truth.label(0), 2);
    QCOMPARE(table->truth.label(1), 0);
}

void NpzLogitsReaderTest::takesLabelsInAColumn() {
    const auto table = read(npz(
        {{"logits", m_logits}, {"labels", npy("<i4", "(2, 1)", bytesOf<std::int32_t>({2, 1}))}}));
    QCOMPARE(table->truth.task(), candor::Task::SingleLabel);
    QCOMPARE(table->truth.label(1), 1);
}

void NpzLogitsReaderTest::readsOneClassAsMultiLabel() {
    const auto table = read(npz({{"logits", npy("<f4", "(2, 1)", bytesOf<float>({1, 2}))},
                                 {"labels", npy("|i1", "(2, 1)", bytesOf<std::int8_t>({1, 1}))}}));
    QCOMPARE(table->truth.task(), candor::Task::MultiLabel);
    QCOMPARE(table->logits.classes(), std::size_t{1});
}

void NpzLogitsReaderTest::keepsProbabilities() {
    const auto table =
        read(npz({{"probs", npy("<f8", "(2, 2)", bytesOf<double>({0.25, 0.75, 0.0, 0.5}))},
                  {"labels", npy("<i4", "(2,)", bytesOf<std::int32_t>({0, 1}))}}));
    QCOMPARE(table->logits.format().kind, candor::ScoreKind::Probabilities);
    QCOMPARE(logitOf(*table, 0, 0, 0), std::log(0.25));
    QCOMPARE(logitOf(*table, 0, 1, 0), std::log(1e-12));
    using candor::DatasetNote;
    const std::vector<std::pair<DatasetNote, std::uint64_t>> expected = {
        {DatasetNote::ProbabilitiesBecameLogits, 0},
        {DatasetNote::RowsNotSummingToOne, 1},
        {DatasetNote::ExactZeroProbabilities, 1}};
    QCOMPARE(notesOf(*table), expected);
}

void NpzLogitsReaderTest::prefersLogits() {
    const auto table = read(npz({{"posteriors", npy("<f4", "(1,)", bytesOf<float>({2}))},
                                 {"logits", m_logits},
                                 {"labels", m_labels}}));
    QCOMPARE(table->logits.format().kind, candor::ScoreKind::Logits);
    QVERIFY(table->notes.empty());
}

void NpzLogitsReaderTest::readsDeflatedEntries() {
    const auto table =
        read(fixture::zip({{"logits.npy", m_logits, true}, {"labels.npy", m_labels, true}}));
    QCOMPARE(logitOf(*table, 0, 1, 2), 6.0);
}

void NpzLogitsReaderTest::ignoresOtherKeys() {
    const auto table = read(npz({{"notes", "no array at all"},
                                 {"config", npy("|O", "()", "\x80\4.")},
                                 {"logits", m_logits},
                                 {"labels", m_labels}}));
    QCOMPARE(table->files(), std::size_t{2});
}

} // namespace npz_logits_reader_test

CANDOR_TEST(npz_logits_reader_test::NpzLogitsReaderTest)
#include "npz_logits_reader_test.moc"
