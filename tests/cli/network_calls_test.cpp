// SPDX-License-Identifier: GPL-3.0-or-later
// How the commands that run networks end, and what they say on the way.
#include "cli/program_run.h"
#include "test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

namespace network_calls_test {

using namespace fixture;

class NetworkCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingDone_data();
    void nothingDone();
    void badCalls_data();
    void badCalls();
    void progressWhenAskedFor();
    void interruptedWithin200Milliseconds();
    void modelsSayWhatTheyAre();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QLatin1String(name));
    }
    QTemporaryDir m_folder;
};

void NetworkCallsTest::initTestCase() {
    QFile words(path("words.mp3"));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("these are words, and words make no sound when they are written down\n");
}

void NetworkCallsTest::nothingDone_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const QString models = demo("models");
    QTest::newRow("no sound") << QStringList{"classify", "--model", models, path("words.mp3")}
                              << QByteArray("words.mp3");
    QTest::newRow("no files") << QStringList{"classify", "--model", models, demo("models")}
                              << QByteArray("no sound file was found");
    QTest::newRow("no model") << QStringList{"classify", "--model", path("none.pt"), demo(Note)}
                              << QByteArray("none.pt");
    QTest::newRow("a model that is none")
        << QStringList{"classify", "--model", demo(Note), demo(Note)} << QByteArray(Note);
    QTest::newRow("no such card") << QStringList{"classify", "--model",  models,
                                                 demo(Note), "--device", "cuda:99"}
                                  << QByteArray("--device cuda:99");
    QTest::newRow("no folder to write to")
        << QStringList{"extract", "--model", models, demo(Note), "--output", path("none/out.npz")}
        << QByteArray("none/out.npz");
    QTest::newRow("no sound to extract")
        << QStringList{"extract", "--model", models, path("words.mp3"), "--output", path("x.npz")}
        << QByteArray("words.mp3");
}

void NetworkCallsTest::nothingDone() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.errors.contains(named), outcome.errors.constData());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!QFile::exists(path("x.npz")));
}

void NetworkCallsTest::badCalls_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString models = demo("models");
    QTest::newRow("no audio") << QStringList{"classify", "--model", models};
    QTest::newRow("no model") << QStringList{"classify", demo(Note)};
    QTest::newRow("no output") << QStringList{"extract", "--model", models, demo(Note)};
    QTest::newRow("temperature 0")
        << QStringList{"classify", "--model", models, demo(Note), "--temperature", "0"};
    QTest::newRow("unknown device")
        << QStringList{"classify", "--model", models, demo(Note), "--device", "tpu"};
    QTest::newRow("no workers") << QStringList{"classify", "--model",   models,
                                               demo(Note), "--workers", "0"};
}

void NetworkCallsTest::badCalls() {
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.errors.isEmpty() && outcome.output.isEmpty());
}

void NetworkCallsTest::progressWhenAskedFor() {
    const QStringList call{"classify", "--model", demo("models/resnet_0.pt"), demo(Note)};
    QVERIFY(run(call).errors.isEmpty()); // standard error is no terminal here
    const Outcome shown = run(call + QStringList{"--progress"});
    QVERIFY2(shown.errors.contains("1/1 files, 0:04 of audio"), shown.errors.constData());
    QVERIFY(run(call + QStringList{"--progress", "--quiet"}).errors.isEmpty());
}

void NetworkCallsTest::interruptedWithin200Milliseconds() {
    QByteArray list; // several seconds of work
    for (int copy = 0; copy < 1500; ++copy) {
        const QString link = path("link") + QString::number(copy) + QStringLiteral(".wav");
        QVERIFY(QFile::link(demo(Note), link));
        list += link.toUtf8() + '\n';
    }
    QProcess program;
    program.start(QStringLiteral(CANDOR_CLI),
                  {"extract", "--model", demo("models"), "-", "--output", path("cut.npz"),
                   "--progress", "--cache", "off"});
    program.write(list);
    program.closeWriteChannel();
    while (!program.readAllStandardError().contains("files,")) {
        QVERIFY(program.waitForReadyRead(100) || program.state() == QProcess::Running);
        program.setReadChannel(QProcess::StandardError);
    }
    QElapsedTimer late;
    late.start();
    QVERIFY(program.processId() > 0); // of one that has ended it is 0: the test's own group
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
    QByteArray said;
    while (!said.contains("stopped; nothing was written")) {
        QVERIFY(program.waitForReadyRead(10'000));
        said += program.readAllStandardError();
    }
    // 200 ms on a machine with nothing else to do; the system takes the process down after that.
    QVERIFY2(late.elapsed() < 400, qPrintable(QString::number(late.elapsed())));
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 3);
    QVERIFY(!QFile::exists(path("cut.npz")));
    QVERIFY(QDir(m_folder.path()).entryList({"cut.npz*"}).isEmpty());
}

void NetworkCallsTest::modelsSayWhatTheyAre() {
    const Outcome outcome = run({"models", demo("models"), path("none.pt")});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.contains("log-mel at 16000 Hz, patches of 4 s"));
    QCOMPARE(outcome.output.count("10 classes: bass, brass"), 5);
    QVERIFY(outcome.errors.contains("none.pt"));
}

} // namespace network_calls_test

CANDOR_LOOP_TEST(network_calls_test::NetworkCallsTest)
#include "network_calls_test.moc"
