// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <QTemporaryDir>
#include <QtTest>

namespace unlabelled_test {

using namespace candor;
using fixture::bytesOf;
using fixture::npy;
using fixture::npz;

// Tracks that nobody has labelled: they can be looked at, and what judges refuses them.
class UnlabelledTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areReadAndRefusedByWhatJudges_data();
    void areReadAndRefusedByWhatJudges();
    void oneLabelIsEnough();

private:
    [[nodiscard]] std::filesystem::path pathOf(const char* name) const {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] std::shared_ptr<const LogitsTable> read(const QByteArray& bytes) const {
        fixture::write(pathOf("a.dat"), bytes.toStdString());
        return readLogits(pathOf("a.dat"));
    }

    QTemporaryDir m_folder;
};

namespace {

QByteArray withLabels(const std::string& key, const std::string& labels) {
    const std::string logits = npy("<f4", "(2, 3)", bytesOf<float>({1, 2, 3, 4, 5, 6}));
    return QByteArray::fromStdString(npz({{"logits", logits}, {key, labels}}));
}

} // namespace

void UnlabelledTest::areReadAndRefusedByWhatJudges_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("multiLabel");
    QTest::addColumn<QString>("key");
    QTest::newRow("one a file") << withLabels("labels", npy("<i4", "(2,)", bytesOf<int>({-1, -1})))
                                << false << "labels";
    QTest::newRow("rows") << withLabels("y", npy("|i1", "(2, 3)",
                                                 bytesOf<std::int8_t>({-1, -1, -1, -1, -1, -1})))
                          << true << "y";
    QTest::newRow("CSV, -1") << QByteArray("file,y,a,b\nx,-1,1,2\nz,-1,2,1\n") << false << "y";
    QTest::newRow("CSV, nothing") << QByteArray("file,label,a,b\nx,,1,2\nz,,2,1\n") << false
                                  << "label";
}

void UnlabelledTest::areReadAndRefusedByWhatJudges() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, multiLabel);
    QFETCH(QString, key);
    const auto table = read(bytes);
    QCOMPARE(table->files(), std::size_t{2});
    QCOMPARE(table->truth.labelledFiles(), std::size_t{0});
    QCOMPARE(table->truth.task(), multiLabel ? Task::MultiLabel : Task::SingleLabel);
    QCOMPARE(table->notes.size(), std::size_t{1});
    QCOMPARE(table->notes[0], (DatasetNoteCount{DatasetNote::UnlabelledFiles, 2}));
    try {
        requireLabels(*table);
        QFAIL("it was not refused");
    } catch (const InputError& error) {
        QCOMPARE(error.fault(), InputFault::NothingLabelled);
        const QString sentence = "every file is unlabelled (\"" + key +
                                 "\" is -1 throughout), expected at least one label to judge by.";
        QCOMPARE(QString::fromUtf8(error.what()),
                 QString::fromStdString(pathOf("a.dat").string()) + ": " + sentence);
    }
}

void UnlabelledTest::oneLabelIsEnough() {
    const auto table = read(withLabels("labels", npy("<i4", "(2,)", bytesOf<int>({-1, 2}))));
    requireLabels(*table);
    QCOMPARE(table->truth.labelledFiles(), std::size_t{1});
}

} // namespace unlabelled_test

CANDOR_TEST(unlabelled_test::UnlabelledTest)
#include "unlabelled_test.moc"
