// SPDX-License-Identifier: GPL-3.0-or-later
// extract and classify with the real program and the networks of the demo. Expected logits come
// from an independent pipeline (tests/data/README.md).
#include "cli/program_run.h"
#include "test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

namespace networks_test {

using namespace fixture;

namespace {

QJsonArray filesOf(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object()["files"].toArray();
}

/// softmax(z / T) a member, mean over members: the slow obvious way, for files of one patch.
std::vector<double> posteriorOf(const QJsonArray& logitsOfMembers, double temperature) {
    std::vector<double> mean(10, 0.0);
    for (const QJsonValue& member : logitsOfMembers) {
        std::vector<double> values;
        double sum = 0.0;
        for (const QJsonValue& logit : member.toArray()) {
            values.push_back(std::exp(logit.toDouble() / temperature));
            sum += values.back();
        }
        for (std::size_t label = 0; label < values.size(); ++label) {
            mean[label] += values[label] / sum / static_cast<double>(logitsOfMembers.size());
        }
    }
    return mean;
}

} // namespace

class NetworksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void classifyAgreesWithAnIndependentPipeline_data();
    void classifyAgreesWithAnIndependentPipeline();
    void extractIsReadByEvaluate();
    void failuresAreNamedAndTheRestIsDone();
    void aListOnStandardInputKeepsItsOrder();
    void resultsDoNotDependOnWorkers();
    void refusesNetworksThatAreNotWhatTheySay_data();
    void refusesNetworksThatAreNotWhatTheySay();
    void passesOfANetworkTracedInTrainingMode();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QLatin1String(name));
    }
    QTemporaryDir m_folder;
    QJsonObject m_expected; // by note: logits of five members
};

void NetworksTest::initTestCase() {
    QFile file(data("notes/expected_logits.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_expected = QJsonDocument::fromJson(file.readAll()).object()["logits"].toObject();
    QCOMPARE(m_expected.size(), 6);
    QFile words(path("words.mp3"));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("these are words, and words make no sound when they are written down\n");
}

void NetworksTest::classifyAgreesWithAnIndependentPipeline_data() {
    QTest::addColumn<double>("temperature");
    QTest::newRow("T = 1") << 1.0;
    QTest::newRow("T = 1.7") << 1.7;
}

void NetworksTest::classifyAgreesWithAnIndependentPipeline() {
    QFETCH(double, temperature);
    const Outcome outcome = run({"classify", "--model", demo("models"), data("notes"), demo(Note),
                                 "--temperature", QString::number(temperature), "--json", "-"});
    QCOMPARE(outcome.status, 0);
    const QJsonArray files = filesOf(outcome.output);
    QCOMPARE(files.size(), 6);
    for (const QJsonValue& value : files) {
        const QJsonObject file = value.toObject();
        const QString name = QFileInfo(file["path"].toString()).completeBaseName();
        const std::vector<double> expected = posteriorOf(m_expected[name].toArray(), temperature);
        const QJsonObject posterior = file["posterior"].toObject();
        QCOMPARE(posterior.size(), 10);
        double largest = 0.0;
        for (std::size_t label = 0; label < expected.size(); ++label) {
            // Alphabetic order is the order of the classes here, and of QJsonObject's keys.
            const double found = posterior[posterior.keys()[static_cast<int>(label)]].toDouble();
            QVERIFY(std::abs(found - expected[label]) < 2e-4);
            largest = std::max(largest, found);
        }
        QCOMPARE(file["confidence"].toDouble(), largest);
        QCOMPARE(posterior[file["class"].toString()].toDouble(), largest);
        QCOMPARE(file["duration"].toDouble(), 4.0);
        QCOMPARE(file["patches"].toInt(), 1);
        QVERIFY(file["error"].isNull());
    }
}

void NetworksTest::extractIsReadByEvaluate() {
    QVERIFY(QDir().mkpath(path("labelled/flute")) && QDir().mkpath(path("labelled/unknown")));
    QVERIFY(
        QFile::copy(data("notes/flute_acoustic_001-090-050.flac"), path("labelled/flute/a.flac")));
    QVERIFY(QFile::copy(data("notes/brass_acoustic_000-085-100.flac"),
                        path("labelled/unknown/a.flac")));
    const QString output = path("notes.npz");
    const Outcome outcome = run({"extract", "--model", demo("models"), path("labelled"), "--labels",
                                 "folders", "--output", output});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("2 files, 2 patches, 5 members, 10 classes, 1 files labelled"));
    QVERIFY(outcome.errors.isEmpty());
    const Outcome evaluated = run({"evaluate", output, "--json", "-"});
    QCOMPARE(evaluated.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(evaluated.output).object();
    QCOMPARE(json["members"].toInt(), 5);
    QCOMPARE(json["files"].toInt(), 2);
    QCOMPARE(json["labelled_files"].toInt(), 1);
    QCOMPARE(json["ensemble"].toObject()["accuracy"].toDouble(), 1.0);
    // The one labelled file's loss, from the expected logits.
    const double posterior =
        posteriorOf(m_expected["flute_acoustic_001-090-050"].toArray(), 1.0)[2];
    QVERIFY(std::abs(json["ensemble"].toObject()["nll"].toDouble() + std::log(posterior)) < 1e-5);
}

void NetworksTest::failuresAreNamedAndTheRestIsDone() {
    const QString csv = path("out.csv");
    const Outcome outcome =
        run({"classify", "--model", demo("models/resnet_0.pt"), demo(Note), path("words.mp3"),
             path("missing.wav"), "--json", "-", "--csv", csv});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.errors.count('\n'), 2);
    QVERIFY(outcome.errors.contains("words.mp3") && outcome.errors.contains("missing.wav"));
    const QJsonArray files = filesOf(outcome.output);
    QCOMPARE(files.size(), 3);
    QVERIFY(files[0].toObject()["error"].isNull());
    for (const int failed : {1, 2}) {
        const QJsonObject file = files[failed].toObject();
        QVERIFY(!file["error"].toString().isEmpty());
        for (const char* key : {"duration", "patches", "class", "confidence", "posterior"}) {
            QVERIFY(file.contains(QLatin1String(key)) && file[QLatin1String(key)].isNull());
        }
    }
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = table.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (const QByteArray& line : lines) {
        QCOMPARE(line.split(',').size(), lines[0].split(',').size()); // no cell holds a comma here
    }
}

void NetworksTest::aListOnStandardInputKeepsItsOrder() {
    const QString first = demo("notes/string_acoustic_003-031-050.wav");
    const QByteArray list = first.toUtf8() + "\r\n\n" + demo(Note).toUtf8() + "\n";
    const Outcome outcome =
        run({"classify", "--model", demo("models/resnet_1.pt"), "-", "--json", "-"}, list);
    QCOMPARE(outcome.status, 0);
    const QJsonArray files = filesOf(outcome.output);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].toObject()["path"].toString(), first);
    QCOMPARE(files[1].toObject()["path"].toString(), demo(Note));
}

void NetworksTest::resultsDoNotDependOnWorkers() {
    QList<QByteArray> outputs;
    for (const char* workers : {"1", "4"}) {
        const Outcome outcome = run({"classify", "--model", demo("models"), demo("notes"),
                                     "--workers", workers, "--batch", workers, "--json", "-"});
        QCOMPARE(outcome.status, 0);
        outputs.push_back(outcome.output);
    }
    const QJsonArray one = filesOf(outputs[0]);
    const QJsonArray four = filesOf(outputs[1]);
    QCOMPARE(one.size(), 12);
    for (int file = 0; file < one.size(); ++file) {
        QCOMPARE(one[file].toObject()["path"], four[file].toObject()["path"]);
        QVERIFY(std::abs(one[file].toObject()["confidence"].toDouble() -
                         four[file].toObject()["confidence"].toDouble()) < 1e-5);
    }
}

void NetworksTest::refusesNetworksThatAreNotWhatTheySay_data() {
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("a sigmoid described as logits")
        << QByteArray("models/sig_multi.pt")
        << QByteArray("expected \"probs\", since all of the network's values lie");
    QTest::newRow("traced in training mode")
        << QByteArray("models/trace_train_dropout.pt") << QByteArray("its answers are random");
}

void NetworksTest::refusesNetworksThatAreNotWhatTheySay() {
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, words);
    const Outcome outcome = run({"classify", "--model", data(model.constData()), demo(Note)});
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.errors.contains(words), outcome.errors);
    QVERIFY(outcome.output.isEmpty());
}

void NetworksTest::passesOfANetworkTracedInTrainingMode() {
    const Outcome outcome = run({"classify", "--model", data("models/trace_train_dropout.pt"),
                                 "--passes", "3", demo(Note), "--json", "-"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(filesOf(outcome.output).size(), 1);
    QCOMPARE(QJsonDocument::fromJson(outcome.output).object()["members"].toArray().size(), 3);
}

} // namespace networks_test

CANDOR_LOOP_TEST(networks_test::NetworksTest)
#include "networks_test.moc"
