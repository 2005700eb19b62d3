// SPDX-License-Identifier: GPL-3.0-or-later
// candor-cli tags: the whole circle from a table of classes to tags and back. What is in the files
// is read with ffprobe; that nothing is left of it afterwards is told by their bytes.
#include "cli/program_run.h"
#include "core/tagging/made_sound.h"
#include "inference/logits_extraction.h"
#include "inference/member_key.h"
#include "inference/model_file.h"
#include "project/project_file.h"
#include "test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <map>

namespace tags_test {

using namespace candor;
using namespace fixture;

class TagsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::map<QString, QByteArray> m_bytes; // of each file before

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static QStringList write(const QString& from) { return {"tags", "write", "--from", from}; }
    static QByteArray probed(const QString& file, const char* tag) {
        return runProgram("ffprobe", {"-v", "error", "-of", "default=nw=1:nk=1", "-show_entries",
                                      QStringLiteral("format_tags=") + QLatin1String(tag), file})
            .output.trimmed();
    }
    static QJsonObject jsonOf(const Outcome& outcome) {
        return QJsonDocument::fromJson(outcome.output).object();
    }
    QJsonObject file(const char* name, double rock, double pop) const {
        return {{"path", path(name)},
                {"error", QJsonValue::Null},
                {"posterior", QJsonObject{{"pop", pop}, {"rock", rock}, {"演歌", 0.01}}}};
    }
    QString table(const QJsonArray& files, const QString& task = "single-label") const {
        const QJsonObject json{{"task", task},
                               {"members", QJsonArray{"net 0", "net 1"}},
                               {"temperature", 0.8},
                               {"files", files}};
        putBytes(path("result.json"), QJsonDocument(json).toJson());
        return path("result.json");
    }
    QString usualTable() const {
        return table(
            {file("a.mp3", 0.95, 0.04), file("b.flac", 0.97, 0.02), file("c.m4a", 0.5, 0.49)});
    }
    bool nothingIsLeft() const {
        return std::ranges::all_of(
            m_bytes, [](const auto& entry) { return bytesIn(entry.first) == entry.second; });
    }

private Q_SLOTS:
    void initTestCase() {
        if (!hasProgram("ffmpeg") || !hasProgram("ffprobe")) {
            QSKIP("the programs ffmpeg and ffprobe are not installed");
        }
        qputenv("XDG_STATE_HOME", path("state").toUtf8());
    }
    void init() {
        QDir(path("state")).removeRecursively();
        for (const char* name : {"a.mp3", "b.flac", "c.m4a", "d.au"}) {
            QVERIFY(makeSound(path(name)));
            m_bytes[path(name)] = bytesIn(path(name));
        }
    }

    void theWholeCircle() {
        const Outcome written = run(write(usualTable()) << "--provenance");
        QCOMPARE(written.status, 0);
        QVERIFY2(written.output.startsWith("2 written, 1 below 90 %; undo with: candor-cli tags "
                                           "undo "),
                 written.output.constData());
        QCOMPARE(probed(path("a.mp3"), "genre"), QByteArray("rock"));
        QCOMPARE(probed(path("b.flac"), "CANDOR_CONFIDENCE"), QByteArray("rock=0.97"));
        QCOMPARE(probed(path("a.mp3"), "CANDOR_MODEL"),
                 QByteArray("net 0, net 1, temperature 0.80"));
        QCOMPARE(probed(path("a.mp3"), "title"), QByteArray("Tune"));
        QVERIFY(bytesIn(path("c.m4a")) == m_bytes[path("c.m4a")]);

        const Outcome shown = run({"tags", "show", path("a.mp3"), "--json", "-"});
        QCOMPARE(jsonOf(shown)["files"][0]["tags"]["genre"].toArray(), QJsonArray{"rock"});
        const QJsonArray history =
            jsonOf(run({"tags", "history", "--json", "-"}))["writes"].toArray();
        QCOMPARE(history.size(), 2);
        QCOMPARE(history[0]["status"].toString(), QString("written"));
        QCOMPARE(history[0]["changes"][0]["field"].toString(), QString("genre"));

        const QString batch = history[0]["batch"].toString();
        QCOMPARE(run({"tags", "undo", batch}).status, 0);
        QVERIFY(nothingIsLeft());
        QCOMPARE(run({"tags", "undo", "--last"}).status, 2);
        QVERIFY(run({"tags", "history", batch}).output.contains("undone"));
    }

    void undoOfSingleFiles() {
        QCOMPARE(run(write(usualTable())).status, 0);
        QCOMPARE(run({"tags", "undo", path("a.mp3")}).status, 0);
        QVERIFY(bytesIn(path("a.mp3")) == m_bytes[path("a.mp3")]);
        QVERIFY(bytesIn(path("b.flac")) != m_bytes[path("b.flac")]);
        QCOMPARE(run({"tags", "undo", path("a.mp3")}).status, 3);
        QCOMPARE(run({"tags", "undo", "--last"}).status, 0);
        QVERIFY(nothingIsLeft());
    }

    void dryRunsShowAndWriteNothing() {
        const Outcome outcome = run(write(usualTable()) << "--dry-run");
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.contains("  genre: (none) -> rock\n"));
        QVERIFY(outcome.output.endsWith("2 would be written, 1 below 90 %; nothing was written\n"));
        QVERIFY(nothingIsLeft());
        QVERIFY(!QDir(path("state")).exists());
    }

    void modesAndFields() {
        const QString from = usualTable();
        QCOMPARE(run(write(from) << "--field"
                                 << "mood"
                                 << "--at-least"
                                 << "0.4")
                     .status,
                 0);
        QCOMPARE(run({"tags", "show", path("c.m4a")}).output.contains("mood: rock"), true);
        const QString other = table({file("c.m4a", 0.02, 0.97)});
        QVERIFY(run(write(other) << "--field"
                                 << "mood"
                                 << "--provenance")
                    .output.startsWith("0 written, 1 unchanged"));
        QVERIFY(!run({"tags", "show", path("c.m4a")}).output.contains("model"));
        QCOMPARE(run(write(other) << "--field"
                                  << "mood"
                                  << "--mode"
                                  << "add")
                     .status,
                 0);
        QVERIFY(run({"tags", "show", path("c.m4a")}).output.contains("mood: rock; pop"));
        QCOMPARE(run(write(other) << "--field"
                                  << "mood"
                                  << "--mode"
                                  << "replace")
                     .status,
                 0);
        QVERIFY(run({"tags", "show", path("c.m4a")}).output.contains("mood: pop\n"));
        for (int n = 0; n < 3; ++n) {
            QCOMPARE(run({"tags", "undo", "--last"}).status, 0);
        }
        QVERIFY(nothingIsLeft());
    }

    void severalClassesOfMultiLabel() {
        const QString from = table({file("b.flac", 0.95, 0.92)}, "multi-label");
        QCOMPARE(run(write(from)).status, 0);
        QCOMPARE(probed(path("b.flac"), "GENRE"), QByteArray("rock;pop"));
    }

    void decisionsOfAPersonCountMoreThanTheLine() {
        QJsonObject chosen = file("a.mp3", 0.5, 0.4);
        chosen["accepted_classes"] = QJsonArray{"演歌"};
        chosen["verdict"] = "chosen";
        QJsonObject rejected = file("b.flac", 0.99, 0.01);
        rejected["accepted_classes"] = QJsonArray();
        rejected["verdict"] = "rejected";
        QCOMPARE(run(write(table({chosen, rejected})) << "--at-least"
                                                      << "0.9")
                     .status,
                 0);
        QCOMPARE(probed(path("a.mp3"), "genre"), QByteArray("演歌"));
        QVERIFY(bytesIn(path("b.flac")) == m_bytes[path("b.flac")]);
    }

    void failuresAreNamedAndTheRestIsDone() {
        const QString from =
            table({file("a.mp3", 0.95, 0.04), file("gone.mp3", 0.95, 0.04),
                   file("d.au", 0.95, 0.04), QJsonObject{{"path", "e.mp3"}, {"error", "broken"}}});
        const Outcome outcome = run(write(from) << "--json"
                                                << "-");
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors.count('\n'), 3);
        const QJsonObject json = jsonOf(outcome);
        QCOMPARE(json["written"].toInt(), 1);
        QCOMPARE(json["failed"].toInt(), 3);
        QCOMPARE(json["files"][2]["status"].toString(), QString("failed"));
        const Outcome beside = run(write(from) << "--sidecar");
        QVERIFY(beside.output.startsWith("0 written, 1 beside the file, 2 failed, 1 unchanged"));
        const QJsonObject sidecar =
            QJsonDocument::fromJson(bytesIn(path("d.au.candor.json"))).object();
        QCOMPARE(sidecar["candor"]["tags"]["genre"].toArray(), QJsonArray{"rock"});
    }

    void tablesOfCsv() {
        QVERIFY(putBytes(path("result.csv"),
                         "file,class,confidence,runner_up,runner_up_confidence,duration,patches,"
                         "temperature,notes,error,rock,\"pop, soft\"\n" +
                             path("b.flac").toUtf8() +
                             ",\"pop, soft\",0.96,rock,0.04,1,1,1,,,0.04,0.96\n"
                             "x.mp3,,,,,,,,,broken,,\n"));
        QCOMPARE(run(write(path("result.csv"))).status, 1);
        QCOMPARE(probed(path("b.flac"), "GENRE"), QByteArray("pop, soft"));
    }

    // One network of the demo, whose logits are made up: file 0 says its first class, file 1 is
    // not sure, and of file 2 a person has chosen another.
    void projects() {
        const auto model = openModelFile(demo("models/resnet_0.pt").toStdString());
        const LabelSet& labels = model.reading.description.labels;
        const std::string key = memberKey(model);
        {
            ProjectFile project = ProjectFile::create(path("p.candor").toStdString());
            const ProjectModel entry{model.path, key, "net", true};
            project.setModels(std::span(&entry, 1));
            std::vector<ProjectTrack> tracks;
            std::vector<ProjectFinding> findings;
            for (const char* name : {"a.mp3", "b.flac", "c.m4a"}) {
                const auto number = static_cast<std::uint32_t>(tracks.size());
                tracks.push_back({number, path(name).toStdString(), 0, {}, {}, {}});
                auto logits = std::make_shared<FileLogits>();
                logits->path = tracks.back().path;
                logits->identity = identityOf(logits->path);
                logits->members = logits->patches = 1;
                logits->classes = labels.size();
                logits->logits.assign(labels.size(), 0.0F);
                logits->logits[0] = number == 0 ? 9.0F : 0.5F;
                logits->patchStart = {0.0F};
                findings.push_back({number, logits});
            }
            project.putTracks(tracks);
            project.keepFindings(findings, {key});
            const std::pair<std::uint32_t, FileDecision> decision{
                2, {Verdict::Accepted, labels[1], labels[0], 0.5, 1}};
            project.putDecisions(std::span(&decision, 1));
        }
        const Outcome outcome = run(write(path("p.candor")) << "--field"
                                                            << "instrument");
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        QVERIFY(outcome.output.startsWith("2 written, 1 not accepted"));
        QCOMPARE(probed(path("a.mp3"), "INSTRUMENT"), QByteArray::fromStdString(labels[0]));
        QCOMPARE(probed(path("c.m4a"), "INSTRUMENT"), QByteArray::fromStdString(labels[1]));
        // Softer: the first is not sure any more; the person's choice stays, and is there already.
        const Outcome soft = run({"tags", "undo", "--last"});
        QCOMPARE(soft.status, 0);
        QVERIFY(run(write(path("p.candor")) << "--temperature"
                                            << "20"
                                            << "--dry-run")
                    .output.contains("1 would be written, 2 not accepted"));
        QVERIFY(putBytes(path("a.mp3"), m_bytes[path("a.mp3")] + "changed since"));
        QVERIFY(run(write(path("p.candor"))).errors.contains("has changed since"));
    }

    void callsThatAreWrong() {
        QCOMPARE(run({"tags"}).status, 2);
        QCOMPARE(run({"tags", "write"}).status, 2);
        QCOMPARE(run({"tags", "undo"}).status, 2);
        QCOMPARE(run(write(usualTable()) << "--field"
                                         << "title")
                     .status,
                 2);
        QCOMPARE(run(write(usualTable()) << "--at-least"
                                         << "1.5")
                     .status,
                 2);
        QCOMPARE(run(write(usualTable()) << "--temperature"
                                         << "2")
                     .status,
                 2);
        QCOMPARE(run(write(path("none.json"))).status, 3);
        QCOMPARE(run(write(path("a.mp3"))).status, 3);
        QVERIFY(putBytes(path("odd.json"), "{\"files\": [{\"path\": 3}]}"));
        const Outcome odd = run(write(path("odd.json")));
        QCOMPARE(odd.status, 3);
        QVERIFY(odd.errors.contains("odd.json") && odd.errors.count('\n') == 1);
        QCOMPARE(run({"tags", "history", "no-such-write"}).status, 2);
        QCOMPARE(run({"tags", "show", path("none.mp3")}).status, 3);
        for (const char* command : {"show", "write", "history", "undo"}) {
            QVERIFY(run({"tags", command, "--help"}).output.contains("Example:"));
        }
        QVERIFY(nothingIsLeft());
    }
};

} // namespace tags_test

CANDOR_LOOP_TEST(tags_test::TagsTest)
#include "tags_test.moc"
