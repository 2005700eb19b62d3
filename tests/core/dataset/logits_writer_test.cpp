// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/logits_reader.h"
#include "dataset/logits_writer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <sstream>

namespace logits_writer_test {

using namespace candor;
namespace fs = std::filesystem;
using fixture::bytesOf;
using fixture::npy;
using fixture::npz;

class LogitsWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsSeveralLabelsAFile();
    void keepsUnlabelledFiles();
    void leavesOutWhatIsNotThere();
    void convertsToSinglePrecision_data();
    void convertsToSinglePrecision();
    void writesWhatNumpyWrites();
    void replacesBytesThatAreNoText();
    void refusesWhatSinglePrecisionCannotHold();
    void replacesTheFileBehindALink();
    void refusesPlaces_data();
    void refusesPlaces();
    void aFullDiskLeavesTheOldFile();

private:
    [[nodiscard]] fs::path pathOf(const char* name) const {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] std::size_t filesInFolder() const {
        const auto files = fs::directory_iterator(m_folder.path().toStdString());
        return static_cast<std::size_t>(std::distance(begin(files), end(files)));
    }

    QTemporaryDir m_folder;
};

namespace {

LogitsTable smallTable() {
    LogitsTable table;
    table.logits = LogitMatrix::fromValues(
        {2, 3, 2}, std::vector<double>{0.5, -1, 2, 3, 4, 5, -6, 7, 8, 9.25, 10, -11});
    table.patches = PatchGrouping(std::vector<std::uint32_t>{1, 0, 1}, 2);
    table.truth = GroundTruth::singleLabel({1, GroundTruth::Unlabelled}, 2);
    table.classes = LabelSet({"b\xc3\xa4ss", "\xf0\x9f\x8e\xb8"}); // the second beyond the BMP
    table.memberNames = {"seed 0", "\xe2\x99\xaf"};
    table.fileNames.append("a.wav");
    table.fileNames.append("M\xc3\xbcller/\xf0\x9d\x84\x9e.flac");
    table.patchStart = {0.0F, 0.5F, 4.25F};
    table.splitNames = {"test", "train"};
    table.split = {1, 0};
    return table;
}

std::string contentsOf(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

void compareLogits(const LogitMatrix& found, const LogitMatrix& expected) {
    QCOMPARE(found.shape(), expected.shape());
    std::vector<float> row(found.classes());
    std::vector<float> expectedRow(found.classes());
    for (std::size_t member = 0; member < found.members(); ++member) {
        for (std::size_t patch = 0; patch < found.patches(); ++patch) {
            found.readRow(member, patch, std::span<float>(row));
            expected.readRow(member, patch, std::span<float>(expectedRow));
            QCOMPARE(row, expectedRow);
        }
    }
}

} // namespace

void LogitsWriterTest::keepsEverything() {
    const LogitsTable table = smallTable();
    writeLogits(table, pathOf("all.npz"));
    const auto found = readLogits(pathOf("all.npz"));
    compareLogits(found->logits, table.logits);
    QCOMPARE(found->logits.activation(), Activation::Softmax);
    QCOMPARE(found->patches.patchCount(1), std::size_t{2});
    QCOMPARE(found->patches.patch(1, 1), std::size_t{2});
    QCOMPARE(found->truth.label(0), 1);
    QVERIFY(!found->truth.isLabelled(1));
    QCOMPARE(found->classes, table.classes);
    QCOMPARE(found->memberNames, table.memberNames);
    QCOMPARE(found->fileNames.at(0), table.fileNames.at(0));
    QCOMPARE(found->fileNames.at(1), table.fileNames.at(1));
    QCOMPARE(found->patchStart, table.patchStart);
    QCOMPARE(found->splitNames, (std::vector<std::string>{"train", "test"})); // as they appear
    QCOMPARE(found->split, (std::vector<std::uint16_t>{0, 1}));
    QCOMPARE(filesInFolder(), std::size_t{1});
}

void LogitsWriterTest::keepsSeveralLabelsAFile() {
    LogitsTable table = smallTable();
    table.truth = GroundTruth::multiLabel({1, 1, -1, -1}, 2);
    writeLogits(table, pathOf("multi.npz"));
    const auto found = readLogits(pathOf("multi.npz"));
    QCOMPARE(found->truth.task(), Task::MultiLabel);
    QCOMPARE(found->logits.activation(), Activation::Sigmoid);
    QVERIFY(found->truth.isCorrect(0, 0) && found->truth.isCorrect(0, 1));
    QVERIFY(!found->truth.isLabelled(1));
}

void LogitsWriterTest::keepsUnlabelledFiles() {
    LogitsTable table = smallTable();
    table.truth = GroundTruth::singleLabel({-1, -1}, 2);
    writeLogits(table, pathOf("none.npz"));
    QCOMPARE(readLogits(pathOf("none.npz"))->truth.labelledFiles(), std::size_t{0});
    table.truth = GroundTruth::multiLabel({-1, -1, -1, -1}, 2);
    writeLogits(table, pathOf("none.npz"));
    QCOMPARE(readLogits(pathOf("none.npz"))->truth.task(), Task::MultiLabel);
}

void LogitsWriterTest::leavesOutWhatIsNotThere() {
    LogitsTable table;
    table.logits = LogitMatrix::fromValues({1, 2, 2}, std::vector<double>{1, 2, 3, 4});
    table.patches = PatchGrouping::onePatchPerFile(2);
    table.truth = GroundTruth::singleLabel({0, 1}, 2);
    writeLogits(table, pathOf("bare.npz"));
    const auto found = readLogits(pathOf("bare.npz"));
    QVERIFY(found->patches.isOnePatchPerFile());
    QVERIFY(found->patchStart.empty() && found->split.empty());
    QCOMPARE(found->classes[1], std::string("class 1"));
    QCOMPARE(found->fileNames.at(1), std::string("file 1"));
    QVERIFY(!QByteArray::fromStdString(contentsOf(pathOf("bare.npz"))).contains("names"));
}

void LogitsWriterTest::convertsToSinglePrecision_data() {
    QTest::addColumn<QByteArray>("source");
    const std::string labels = npy("<i8", "(2,)", bytesOf<std::int64_t>({1, 0}));
    const auto row = [&](const char* name, const char* key, const std::string& scores) {
        QTest::newRow(name) << QByteArray::fromStdString(npz({{key, scores}, {"labels", labels}}));
    };
    // 1, -2, 0.5, 65504 in binary16
    row("f2", "logits",
        npy("<f2", "(2, 2)", bytesOf<std::uint16_t>({0x3c00, 0xc000, 0x3800, 0x7bff})));
    row("f8", "logits", npy("<f8", "(2, 2)", bytesOf<double>({0.1, -1e-3, 3e38, 7})));
    row("f8, column-major", "logits",
        npy("<f8", "(2, 2)", bytesOf<double>({0.1, -1e-3, 3e30, 7}), true));
    row("probabilities", "probs", npy("<f4", "(2, 2)", bytesOf<float>({0.25, 0.75, 0, 1})));
}

void LogitsWriterTest::convertsToSinglePrecision() {
    QFETCH(QByteArray, source);
    fixture::write(pathOf("source.npz"), source.toStdString());
    const auto table = readLogits(pathOf("source.npz"));
    writeLogits(*table, pathOf("converted.npz"));
    const auto found = readLogits(pathOf("converted.npz"));
    QCOMPARE(found->logits.format().type, ElementType::Float32);
    QCOMPARE(found->logits.format().kind, ScoreKind::Logits);
    compareLogits(found->logits, table->logits);
}

void LogitsWriterTest::writesWhatNumpyWrites() {
    writeLogits(smallTable(), pathOf("all.npz"));
    const QByteArray bytes = QByteArray::fromStdString(contentsOf(pathOf("all.npz")));
    // The first 128 bytes of what numpy.save() 1.24 writes for the same array: entries are stored,
    // so they stand in the archive as they are.
    const auto header = [](const char* dictionary) {
        QByteArray text = QByteArray("\x93NUMPY\x01\x00\x76\x00", 10) + dictionary;
        return text.leftJustified(127, ' ') + '\n';
    };
    for (const char* dictionary : {"{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3, 2), }",
                                   "{'descr': '<i4', 'fortran_order': False, 'shape': (2,), }",
                                   "{'descr': '<i8', 'fortran_order': False, 'shape': (3,), }",
                                   "{'descr': '<U13', 'fortran_order': False, 'shape': (2,), }",
                                   "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }"}) {
        QVERIFY2(bytes.contains(header(dictionary)), dictionary);
    }
}

void LogitsWriterTest::replacesBytesThatAreNoText() {
    LogitsTable table = smallTable();
    table.fileNames = {};
    table.fileNames.append("caf\xe9.wav"); // Latin-1, as file systems allow
    table.fileNames.append("\xed\xa0\x80");
    writeLogits(table, pathOf("latin.npz"));
    const auto found = readLogits(pathOf("latin.npz"));
    QCOMPARE(found->fileNames.at(0), std::string("caf\xef\xbf\xbd.wav"));
    QCOMPARE(found->fileNames.at(1), std::string("\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"));
}

void LogitsWriterTest::refusesWhatSinglePrecisionCannotHold() {
    LogitsTable table = smallTable();
    table.logits = LogitMatrix::fromValues({1, 3, 2}, std::vector<double>{1, 2, 3, 1e39, 5, 6});
    table.memberNames = {"one"};
    try {
        writeLogits(table, pathOf("large.npz"));
        QFAIL("it was written");
    } catch (const WriteError& error) {
        const QString sentence = QString::fromUtf8(error.what());
        QVERIFY2(sentence.contains("large.npz") && sentence.contains("member 0, patch 1"),
                 error.what());
    }
    QCOMPARE(fs::exists(pathOf("large.npz")), false);
}

void LogitsWriterTest::replacesTheFileBehindALink() {
    fs::create_directory(pathOf("elsewhere"));
    fixture::write(pathOf("elsewhere/real.npz"), "old");
    fs::permissions(pathOf("elsewhere/real.npz"), fs::perms(0640));
    fs::create_symlink(pathOf("elsewhere/real.npz"), pathOf("link.npz"));
    writeLogits(smallTable(), pathOf("link.npz"));
    QVERIFY(fs::is_symlink(pathOf("link.npz")));
    QCOMPARE(readLogits(pathOf("elsewhere/real.npz"))->files(), std::size_t{2});
    QCOMPARE(static_cast<unsigned>(fs::status(pathOf("elsewhere/real.npz")).permissions()), 0640U);
}

void LogitsWriterTest::refusesPlaces_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("folder") << m_folder.path() << "is a folder";
    QTest::newRow("no folder") << m_folder.filePath("missing/a.npz") << "folder does not exist";
    QTest::newRow("device") << "/dev/null"
                            << "device";
}

void LogitsWriterTest::refusesPlaces() {
    QFETCH(QString, path);
    QFETCH(QString, words);
    try {
        writeLogits(smallTable(), path.toStdString());
        QFAIL("it was written");
    } catch (const WriteError& error) {
        const QString sentence = QString::fromUtf8(error.what());
        QVERIFY2(sentence.startsWith(path + ": ") && sentence.contains(words), error.what());
    }
}

// A limit on the size of files stands in for a full disk: both fail in the middle of a write.
void LogitsWriterTest::aFullDiskLeavesTheOldFile() {
    fs::create_directory(pathOf("full"));
    const fs::path path = pathOf("full/a.npz");
    fixture::write(path, "old");
    LogitsTable table;
    table.logits = LogitMatrix::fromValues({1, 1 << 17, 2}, std::vector<double>(1 << 18, 1.0));
    table.patches = PatchGrouping::onePatchPerFile(1 << 17);
    table.truth = GroundTruth::singleLabel(std::vector<std::int32_t>(1 << 17, 0), 2);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit limit{300'000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN); // so that the write fails instead
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    QString sentence;
    try {
        writeLogits(table, path);
    } catch (const WriteError& error) {
        sentence = QString::fromUtf8(error.what());
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(sentence,
             QString::fromStdString(path.string()) + ": cannot be written (File too large).");
    QCOMPARE(contentsOf(path), std::string("old"));
    QCOMPARE(std::distance(fs::directory_iterator(path.parent_path()), {}), std::ptrdiff_t{1});
}

} // namespace logits_writer_test

CANDOR_TEST(logits_writer_test::LogitsWriterTest)
#include "logits_writer_test.moc"
