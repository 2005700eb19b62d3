// SPDX-License-Identifier: GPL-3.0-or-later
// extract and classify with --project and --cache, with the real program: what was heard once is
// not heard again, whatever ends the first run.
#include "cli/program_run.h"
#include "project/project_file.h"
#include "test_program.h"

#include "dataset/logits_reader.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace project_runs_test {

using namespace fixture;

namespace {

/// Mono sound of 0.1 s at 16 kHz that differs from seed to seed.
QByteArray wav(quint32 seed) {
    QRandomGenerator random(seed);
    QByteArray data;
    for (int sample = 0; sample < 1600; ++sample) {
        const auto value = static_cast<qint16>(random.bounded(-8000, 8000));
        data.append(reinterpret_cast<const char*>(&value), 2);
    }
    const auto number = [](quint32 value, qsizetype bytes) {
        return QByteArray(reinterpret_cast<const char*>(&value), bytes);
    };
    const auto size = static_cast<quint32>(data.size());
    return "RIFF" + number(36 + size, 4) + "WAVEfmt " + number(16, 4) + number(1, 2) +
           number(1, 2) + number(16000, 4) + number(32000, 4) + number(2, 2) + number(16, 2) +
           "data" + number(size, 4) + data;
}

bool heardSomething(const QString& path) {
    const auto project = candor::ProjectFile::open(path.toStdString());
    std::vector<std::string> members;
    for (const candor::ProjectModel& model : project.contents().models) {
        members.push_back(model.key);
    }
    bool heard = false;
    project.findings(members,
                     [&heard](const auto& findings) { heard = heard || !findings.empty(); });
    return heard;
}

} // namespace

class ProjectRunsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondRunHearsOnlyTheRest();
    void changedFilesAreHeardAgain();
    void failuresAreTriedAgainOnlyWhenAsked();
    void killedRunsLoseNothing();
    void anotherModelIsComputedBesides();
    void theCacheKnowsFilesByContent();
    void theCacheCommand();
    void whatIsWrongIsSaid();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void makeMusic(int files) const {
        QVERIFY(QDir().mkpath(path("music")));
        for (int file = 0; file < files; ++file) {
            write(QStringLiteral("music/%1.wav").arg(file, 4, 10, QLatin1Char('0')),
                  wav(static_cast<quint32>(file)));
        }
    }
    [[nodiscard]] QStringList extraction(const QStringList& more) const {
        return QStringList{"extract", "--model", demo("models/resnet_0.pt"), path("music")} + more;
    }
    [[nodiscard]] QByteArray contents(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProjectRunsTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProjectRunsTest::theSecondRunHearsOnlyTheRest() {
    makeMusic(5);
    const Outcome first = run(extraction({"--project", path("p.candor")}));
    QCOMPARE(first.status, 0);
    QVERIFY(first.output.contains("p.candor: 5 files, 0 of them failed"));
    QVERIFY(first.errors.isEmpty());
    makeMusic(8); // the first five as they were, but written anew: their times differ
    const Outcome second =
        run(extraction({"--project", path("p.candor"), "--output", path("out.npz")}));
    QCOMPARE(second.status, 0);
    QVERIFY(second.errors.contains("5 files have changed"));
    const Outcome third =
        run(extraction({"--project", path("p.candor"), "--output", path("again.npz")}));
    QVERIFY(third.errors.contains("8 files were heard before"));
    QCOMPARE(run(extraction({"--batch", "1", "--output", path("direct.npz")})).status, 0);
    QVERIFY(contents("out.npz") == contents("again.npz"));
    const auto kept = candor::readLogits(path("again.npz").toStdString());
    const auto direct = candor::readLogits(path("direct.npz").toStdString());
    QCOMPARE(kept->files(), 8U);
    std::vector<double> here(10);
    std::vector<double> there(10);
    for (std::size_t file = 0; file < 8; ++file) {
        QCOMPARE(kept->fileNames.at(file), direct->fileNames.at(file));
        kept->logits.readRow(0, file, here);
        direct->logits.readRow(0, file, there);
        for (std::size_t label = 0; label < 10; ++label) {
            QVERIFY(std::abs(here[label] - there[label]) < 1e-4);
        }
    }
    const Outcome classified = run({"classify", "--model", demo("models/resnet_0.pt"),
                                    path("music"), "--project", path("p.candor")});
    QCOMPARE(classified.status, 0);
    QVERIFY(classified.errors.contains("8 files were heard before"));
}

void ProjectRunsTest::changedFilesAreHeardAgain() {
    makeMusic(4);
    const QStringList call =
        extraction({"--project", path("p.candor"), "--output", path("out.npz")});
    QCOMPARE(run(call).status, 0);
    const QByteArray before = contents("out.npz");
    write("music/0002.wav", wav(99));
    const Outcome second = run(call);
    QVERIFY(second.errors.contains("3 files were heard before"));
    QVERIFY(second.errors.contains("1 files have changed since they were heard"));
    QVERIFY(contents("out.npz") != before);
    QVERIFY(run(call).errors.contains("4 files were heard before"));
}

void ProjectRunsTest::failuresAreTriedAgainOnlyWhenAsked() {
    makeMusic(2);
    write("music/broken.wav", "this is no sound");
    const QStringList call = extraction({"--project", path("p.candor")});
    const Outcome first = run(call);
    QCOMPARE(first.status, 1);
    QVERIFY(first.errors.contains("broken.wav"));
    const Outcome second = run(call);
    QCOMPARE(second.status, 1);
    QVERIFY(second.errors.contains("broken.wav")); // still named
    QVERIFY(second.errors.contains("1 files failed before and are not tried again; --retry does"));
    const Outcome retried = run(call + QStringList{"--retry"});
    QVERIFY(!retried.errors.contains("failed before"));
    QVERIFY(retried.errors.contains("broken.wav"));
    write("music/broken.wav", wav(7)); // mended: no need to ask for it
    const Outcome mended = run(call);
    QCOMPARE(mended.status, 0);
    QVERIFY(mended.errors.contains("1 files have changed"));
}

// kill -9 at random moments: every run leaves a whole project, and the last has every file once.
void ProjectRunsTest::killedRunsLoseNothing() {
    constexpr int Files = 1500;
    makeMusic(Files);
    const QStringList call = extraction({"--project", path("p.candor"), "--workers", "1"});
    // A slow machine may keep nothing within the time of the first rounds.
    for (int round = 0; round < 4 || (round < 20 && !heardSomething(path("p.candor"))); ++round) {
        QProcess program;
        program.setReadChannel(QProcess::StandardError);
        program.start(QStringLiteral(CANDOR_CLI), call + QStringList{"--progress"});
        QVERIFY(program.waitForStarted());
        QByteArray said;
        while (!said.contains(" of audio") && program.waitForReadyRead(60'000)) {
            said += program.readAllStandardError();
        }
        program.waitForFinished(QRandomGenerator::global()->bounded(200, 2500) * (round / 4 + 1));
        program.kill(); // SIGKILL; nothing when it was faster
        program.waitForFinished();
    }
    const Outcome last = run(call + QStringList{"--output", path("out.npz")});
    QCOMPARE(last.status, 0);
    QVERIFY(last.errors.contains("files were heard before")); // some of them by runs that died
    const auto table = candor::readLogits(path("out.npz").toStdString());
    QCOMPARE(table->files(), static_cast<std::size_t>(Files));
    for (std::size_t file = 0; file < table->files(); ++file) {
        QCOMPARE(table->fileNames.at(file),
                 QStringLiteral("%1.wav").arg(file, 4, 10, QLatin1Char('0')).toStdString());
    }
    const Outcome again = run(call);
    QVERIFY(again.errors.contains("1500 files were heard before"));
}

void ProjectRunsTest::anotherModelIsComputedBesides() {
    makeMusic(3);
    const QString project = path("p.candor");
    QCOMPARE(run(extraction({"--project", project})).status, 0);
    const Outcome both = run({"extract", "--model", demo("models/resnet_0.pt"), "--model",
                              demo("models/resnet_1.pt"), path("music"), "--project", project});
    QCOMPARE(both.status, 0);
    QVERIFY(!both.errors.contains("heard before")); // not by both
    const Outcome first = run(extraction({"--project", project}));
    QVERIFY(first.errors.contains("3 files were heard before")); // nothing was lost by it
}

void ProjectRunsTest::theCacheKnowsFilesByContent() {
    makeMusic(3);
    const QStringList cache{"--cache", path("cache/logits.db")};
    const Outcome first = run(extraction(cache + QStringList{"--output", path("first.npz")}));
    QCOMPARE(first.status, 0);
    QVERIFY(first.errors.isEmpty());
    QVERIFY(QDir(path(".")).rename("music/0001.wav", "music/moved.wav"));
    write("music/new.wav", wav(77));
    const Outcome second = run(extraction(cache + QStringList{"--output", path("second.npz")}));
    QVERIFY(second.errors.contains("3 files were heard before by these models"));
    const auto before = candor::readLogits(path("first.npz").toStdString());
    const auto after = candor::readLogits(path("second.npz").toStdString());
    QCOMPARE(after->fileNames.at(2), std::string("moved.wav"));
    std::vector<float> here(10);
    std::vector<float> there(10);
    before->logits.readRow(0, 1, here);
    after->logits.readRow(0, 2, there);
    QVERIFY(here == there); // kept, not computed
    const Outcome off = run(extraction({"--cache", "off", "--output", path("off.npz")}));
    QVERIFY(off.errors.isEmpty());
}

void ProjectRunsTest::theCacheCommand() {
    makeMusic(3);
    const QStringList cache{"--cache", path("logits.db")};
    QCOMPARE(run(extraction(cache + QStringList{"--output", path("out.npz")})).status, 0);
    const Outcome shown = run(QStringList{"cache"} + cache);
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.output.contains("logits.db") && shown.output.contains("3 entries"));
    const Outcome cleared = run(QStringList{"cache", "--clear"} + cache);
    QVERIFY(cleared.output.contains("0 entries"));
    QCOMPARE(run(QStringList{"cache", "--limit", "1G"} + cache).status, 0);
    QCOMPARE(run(QStringList{"cache", "--limit", "much"} + cache).status, 2);
    QVERIFY(run({"cache"}).output.contains("off")); // as the tests' environment has it
}

void ProjectRunsTest::whatIsWrongIsSaid() {
    makeMusic(1);
    write("other.candor", "this is no project");
    const QByteArray before = contents("other.candor");
    const Outcome foreign = run(extraction({"--project", path("other.candor")}));
    QCOMPARE(foreign.status, 3);
    QCOMPARE(foreign.errors.count('\n'), 1);
    QCOMPARE(contents("other.candor"), before);
    QCOMPARE(run(extraction({"--retry", "--output", path("o.npz")})).status, 2);
    QCOMPARE(run(extraction({})).status, 2);
    const Outcome nowhere = run(extraction({"--project", path("no/such/p.candor")}));
    QCOMPARE(nowhere.status, 3);
    QVERIFY(nowhere.errors.contains("no/such"));
    const Outcome cache = run(extraction({"--cache", "/dev/null/x", "--output", path("o.npz")}));
    QCOMPARE(cache.status, 3);
}

} // namespace project_runs_test

CANDOR_LOOP_TEST(project_runs_test::ProjectRunsTest)
#include "project_runs_test.moc"
