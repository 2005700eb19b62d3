// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <QTemporaryDir>
#include <QtTest>

namespace npy_pair_reader_test {

using candor::InputFault;
using fixture::bytesOf;
using fixture::npy;

class NpyPairReaderTest : public QObject {
    Q_OBJECT

    const std::string m_shares = npy("<f4", "(2, 2)", bytesOf<float>({0.25F, 0.75F, 1, 0}));
    const std::string m_scores = npy("<f4", "(2, 2)", bytesOf<float>({-1.5F, 0.75F, 3, 0}));
    const std::string m_labels = npy("|i1", "(2,)", bytesOf<std::int8_t>({1, 0}));

private Q_SLOTS:
    void findsTheLabels_data();
    void findsTheLabels();
    void takesTheLabelsGiven();
    void refuses_data();
    void refuses();
};

void NpyPairReaderTest::findsTheLabels_data() {
    QTest::addColumn<QString>("scores");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<bool>("probabilities");
    QTest::newRow("logits") << "test_logits"
                            << "test_labels" << false;
    QTest::newRow("y") << "test-logits"
                       << "test-y" << false;
    QTest::newRow("prefix") << "scores_fold2"
                            << "targets_fold2" << false;
    QTest::newRow("y_true") << "predictions"
                            << "y_true" << false;
    QTest::newRow("stem") << "resnet"
                          << "resnet_labels" << false;
    QTest::newRow("folder") << "resnet_outputs"
                            << "labels" << false;
    QTest::newRow("probs") << "test_probs"
                           << "test_labels" << true;
    QTest::newRow("posteriors") << "posteriors"
                                << "y" << true;
}

void NpyPairReaderTest::findsTheLabels() {
    QFETCH(QString, scores);
    QFETCH(QString, labels);
    QFETCH(bool, probabilities);
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(scores + ".npy").toStdString();
    fixture::write(path, probabilities ? m_shares : m_scores);
    fixture::write(folder.filePath(labels + ".npy").toStdString(), m_labels);
    const auto table = candor::readLogits(path);
    QCOMPARE(table->truth.label(0), 1);
    QCOMPARE(table->logits.format().kind == candor::ScoreKind::Probabilities, probabilities);
    QCOMPARE(table->notes.back().note, candor::DatasetNote::LabelsFromCompanion);
}

void NpyPairReaderTest::takesTheLabelsGiven() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("a_logits.npy").toStdString();
    fixture::write(path, m_scores);
    fixture::write(folder.filePath("a_labels.npy").toStdString(), "not this one");
    candor::ReadOptions options;
    options.labels = folder.filePath("other.npy").toStdString();
    fixture::write(options.labels, m_labels);
    const auto table = candor::readLogits(path, options);
    QCOMPARE(table->truth.label(1), 0);
    QVERIFY(table->notes.empty());
}

void NpyPairReaderTest::refuses_data() {
    QTest::addColumn<InputFault>("fault");
    QTest::addColumn<QString>("opened");
    QTest::addColumn<QString>("words");
    QTest::newRow("no companion") << InputFault::LabelsNotFound << "alone_logits.npy"
                                  << "\"alone_labels.npy\", \"alone_y.npy\"";
    QTest::newRow("the labels") << InputFault::TypeUnsupported << "a_labels.npy"
                                << "labels of a pair";
    QTest::newRow("bad labels") << InputFault::HeaderDamaged << "b_logits.npy"
                                << "b_labels.npy: ";
    QTest::newRow("cut short") << InputFault::DataTruncated << "c_logits.npy"
                               << "promises 16 bytes of data, but 11";
    QTest::newRow("objects") << InputFault::PickledObjects << "d_logits.npy"
                             << "numpy.load(\"";
}

void NpyPairReaderTest::refuses() {
    QFETCH(InputFault, fault);
    QFETCH(QString, opened);
    QFETCH(QString, words);
    QTemporaryDir folder;
    const auto put = [&folder](const char* name, const std::string& bytes) {
        fixture::write(folder.filePath(name).toStdString(), bytes);
    };
    put("alone_logits.npy", m_scores);
    put("a_labels.npy", m_labels);
    put("b_logits.npy", m_scores);
    put("b_labels.npy", "x");
    put("c_logits.npy", m_scores.substr(0, m_scores.size() - 5));
    put("c_labels.npy", m_labels);
    put("d_logits.npy", npy("|O", "(2,)", "\x80\4."));
    put("d_labels.npy", m_labels);
    try {
        static_cast<void>(candor::readLogits(folder.filePath(opened).toStdString()));
        QFAIL("it was read");
    } catch (const candor::InputError& error) {
        QVERIFY2(error.fault() == fault, error.what());
        QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
    }
}

} // namespace npy_pair_reader_test

CANDOR_TEST(npy_pair_reader_test::NpyPairReaderTest)
#include "npy_pair_reader_test.moc"
