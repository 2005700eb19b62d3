// SPDX-License-Identifier: GPL-3.0-or-later
// candor-cli tags: what it refuses, tells before, or leaves alone; and names of files that no text
// can hold.
#include "cli/program_run.h"
#include "core/tagging/made_sound.h"
#include "tagging/safe_write.h"
#include "tagging/write_journal.h"
#include "test_program.h"

#include "report/classification.h"
#include "report/classification_csv.h"
#include "report/classification_json.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <filesystem>

namespace tags_caution_test {

using namespace candor;
using namespace fixture;

namespace fs = std::filesystem;

class TagsCautionTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    fs::path at(const std::string& name) const {
        return fs::path(m_folder.path().toStdString()) / name;
    }
    QString text(const std::string& name) const { return QString::fromStdString(at(name)); }
    fs::path music(const std::string& name) const { return at("music") / name; }
    /// All of them are rock.
    QString table(const std::vector<fs::path>& files, bool csv = false) const {
        Classification result{LabelSet({"pop", "rock"}), Task::SingleLabel, {"net"}, 1.0, {}, {}};
        for (const fs::path& file : files) {
            result.files.push_back({file.string(), 1.0, 1, {0.02, 0.98}, {}, {}});
        }
        const std::string content = csv ? classificationCsv(result) : classificationJson(result);
        putBytes(text("table"), QByteArray::fromStdString(content));
        return text("table");
    }
    static QStringList write(const QString& from) { return {"tags", "write", "--from", from}; }
    static Values genresOf(const fs::path& file) {
        const TagValues values = readTags(file).values;
        return values.contains(TagField::Genre) ? values.at(TagField::Genre) : Values();
    }
    fs::path journal() const { return at("state") / "candor" / "tags"; }

private Q_SLOTS:
    void initTestCase() {
        if (!hasProgram("ffmpeg")) {
            QSKIP("the program ffmpeg is not installed");
        }
        qputenv("XDG_STATE_HOME", text("state").toUtf8());
        QVERIFY(makeSound(text("sound.mp3")));
    }
    void init() {
        for (const char* folder : {"state", "music", "elsewhere"}) {
            fs::remove_all(at(folder));
        }
        fs::create_directories(at("elsewhere"));
        fs::create_directories(music("album"));
        for (const char* name : {"a.mp3", "b.mp3", "c.mp3"}) {
            fs::copy_file(at("sound.mp3"), music(name));
        }
    }

    // It went on through the whole archive, with a failure each.
    void withoutHistoryItStopsAtOnce() {
        fs::create_directories(journal());
        fs::create_symlink("/dev/full", journal() / "journal.jsonl");
        const Outcome outcome = run(write(table({music("a.mp3"), music("b.mp3"), music("c.mp3")})));
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.errors.count('\n'), 1);
        QVERIFY2(outcome.errors.contains("journal.jsonl"), outcome.errors.constData());
        fs::remove(journal() / "journal.jsonl");
        fs::create_directories(journal() / "journal.jsonl");
        const Outcome folder = run(write(table({music("a.mp3"), music("b.mp3")})));
        QCOMPARE(folder.errors.count('\n'), 1);
        QVERIFY(genresOf(music("a.mp3")).empty());
    }
    // What was written before the history failed stays, and the file at which it did is named.
    void aHistoryThatFailsOnTheWayNamesTheFile() {
        QCOMPARE(run(write(table({music("a.mp3")}))).status, 0);
        fs::remove_all(journal() / "deltas");
        putBytes(QString::fromStdString(journal() / "deltas"), "in the way");
        const Outcome outcome = run(write(table({music("b.mp3"), music("c.mp3")}))
                                    << "--journal" << QString::fromStdString(journal()));
        QCOMPARE(outcome.status, 3);
        QVERIFY(genresOf(music("b.mp3")).empty());
    }

    void hardLinksAreRefusedBeforeAnythingIsWritten() {
        fs::create_hard_link(music("a.mp3"), music("second.mp3"));
        const Outcome dry = run(write(table({music("a.mp3"), music("b.mp3")})) << "--dry-run");
        QCOMPARE(dry.status, 1);
        QVERIFY(dry.errors.contains("hard links"));
        QVERIFY(dry.output.contains("1 would be written, 1 failed"));
        QCOMPARE(run(write(table({music("a.mp3")})) << "--dry-run"
                                                    << "--part-hard-links")
                     .status,
                 0);
    }
    void readOnlyFoldersAreNoticedBefore() {
        if (::geteuid() == 0) {
            QSKIP("root may write everywhere");
        }
        fs::permissions(at("music"), fs::perms::owner_read | fs::perms::owner_exec);
        const Outcome dry = run(write(table({music("a.mp3")})) << "--dry-run");
        fs::permissions(at("music"), fs::perms::owner_all);
        QVERIFY(dry.errors.contains("no file can be made in its folder"));
    }

    void linksThatLeadOutAreLeft() {
        fs::copy_file(at("sound.mp3"), at("elsewhere") / "x.mp3");
        fs::create_symlink(at("elsewhere") / "x.mp3", music("album") / "x.mp3");
        fs::create_symlink(music("a.mp3"), music("album") / "within.mp3");
        const QString from =
            table({music("b.mp3"), music("album") / "x.mp3", music("album") / "within.mp3"});
        for (const bool dry : {true, false}) {
            const Outcome outcome = run(write(from) << (dry ? "--dry-run" : "--quiet"));
            QCOMPARE(outcome.status, 1);
            QCOMPARE(outcome.errors.count('\n'), 1);
            QVERIFY2(outcome.errors.contains("elsewhere/x.mp3"), outcome.errors.constData());
        }
        QVERIFY(genresOf(at("elsewhere") / "x.mp3").empty());
        QCOMPARE(genresOf(music("a.mp3")), Values{"rock"});
        QCOMPARE(run(write(from) << "--follow-links").status, 0);
        QCOMPARE(genresOf(at("elsewhere") / "x.mp3"), Values{"rock"});
    }

    // A write of 381 files was taken back while the window was doing it.
    void whatIsStillBeingWrittenIsNotTakenBack() {
        QCOMPARE(run(write(table({music("a.mp3")}))).status, 0);
        WriteJournal kept(journal());
        const RunningBatch running = kept.startBatch();
        writeTagsSafely({music("b.mp3"), {}, {{TagField::Genre, WriteMode::Add, {"Ska"}}}}, kept,
                        running.name());
        const auto name = QString::fromStdString(running.name());
        const Outcome named = run({"tags", "undo", name});
        QCOMPARE(named.status, 3);
        QVERIFY(named.errors.contains(name.toUtf8()));
        const Outcome file = run({"tags", "undo", QString::fromStdString(music("b.mp3"))});
        QCOMPARE(file.status, 3);
        QVERIFY(file.errors.contains(name.toUtf8()));
        const Outcome last = run({"tags", "undo", "--last"});
        QCOMPARE(last.status, 0);
        QVERIFY(last.errors.contains(name.toUtf8()));
        QVERIFY(genresOf(music("a.mp3")).empty());
        QCOMPARE(genresOf(music("b.mp3")), Values{"Ska"});
        QCOMPARE(run({"tags", "undo", "--last"}).status, 3);
        QCOMPARE(genresOf(music("b.mp3")), Values{"Ska"});
    }
    void aWriteThatIsOverCanBeTakenBack() {
        WriteJournal kept(journal());
        std::string name;
        {
            const RunningBatch running = kept.startBatch();
            name = running.name();
            writeTagsSafely({music("b.mp3"), {}, {{TagField::Genre, WriteMode::Add, {"Ska"}}}},
                            kept, name);
        }
        // A program that was killed leaves this behind.
        fs::create_directories(journal() / "running");
        QVERIFY(putBytes(QString::fromStdString(journal() / "running" / name), ""));
        QCOMPARE(run({"tags", "undo", "--last"}).status, 0);
        QVERIFY(genresOf(music("b.mp3")).empty());
    }

    void namesThatAreNoTextComeBack_data() {
        QTest::addColumn<bool>("csv");
        QTest::newRow("JSON") << false;
        QTest::newRow("CSV") << true;
    }
    void namesThatAreNoTextComeBack() {
        QFETCH(bool, csv);
        const fs::path odd = music("caf\xE9 100%.mp3");
        const fs::path umlaut = music("Müller.mp3");
        for (const fs::path& file : {odd, umlaut}) {
            fs::copy_file(at("sound.mp3"), file);
        }
        const Outcome outcome = run(write(table({odd, umlaut}, csv)) << "--json"
                                                                     << "-");
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
        const Values odds = genresOf(odd);
        const Values umlauts = genresOf(umlaut);
        const Outcome undone = run({"tags", "undo", "--last"});
        fs::remove(odd); // QTemporaryDir does not find every name
        QCOMPARE(odds, Values{"rock"});
        QCOMPARE(umlauts, Values{"rock"});
        QVERIFY(outcome.output.contains("caf%E9%20100%25.mp3"));
        QCOMPARE(undone.status, 0);
    }

    void controlCharactersReachNoTerminal() {
        const fs::path evil = music("a\x1B[2J\rb\nc\x7F\xC2\x9B.mp3");
        const fs::path gone = music("\x1B]0;gone\x07.mp3");
        fs::copy_file(at("sound.mp3"), evil);
        const QString from = table({evil, gone});
        for (const QStringList& call :
             {write(from) << "--dry-run", write(from), QStringList{"tags", "history"},
              QStringList{"tags", "show", QString::fromStdString(evil), "nothing\x1B.mp3"},
              QStringList{"tags", "undo", "--last"}}) {
            const Outcome outcome = run(call);
            for (const QByteArray& shown : {outcome.output, outcome.errors}) {
                QVERIFY2(!shown.contains('\x1B') && !shown.contains('\r') &&
                             !shown.contains("\xC2\x9B"),
                         shown.constData());
            }
            QVERIFY(!outcome.output.contains("b\nc"));
        }
        QVERIFY(run(write(from) << "--dry-run").output.contains("\\x1B[2J"));
        QVERIFY(run({"evaluate", "none\x1B[31m.npz"}).errors.contains("\\x1B[31m"));
    }

    // Only root can give files away, and then be somebody else.
    void filesOfOthersAreToldBefore() {
        if (::geteuid() != 0) {
            QSKIP("only root can make files of others");
        }
        for (const fs::path& path : {at(""), at("music"), music("a.mp3"), at("state")}) {
            fs::create_directories(at("state"));
            fs::permissions(path, fs::perms::all);
        }
        QCOMPARE(::chown(music("a.mp3").c_str(), 12345, 12345), 0);
        const QString from = table({music("a.mp3")});
        for (const QString& option : {QStringLiteral("--dry-run"), QStringLiteral("--quiet")}) {
            QProcess program;
            program.setChildProcessModifier([] {
                if (::setgid(65534) != 0 || ::setuid(65534) != 0) {
                    ::_exit(9);
                }
            });
            program.start(QStringLiteral(CANDOR_CLI), write(from) << option);
            QVERIFY(program.waitForFinished());
            const QByteArray errors = program.readAllStandardError();
            QVERIFY2(errors.contains("it belongs to 12345"), errors.constData());
            QCOMPARE(errors.count('\n'), 1);
            QCOMPARE(program.exitCode(), 0);
        }
    }
};

} // namespace tags_caution_test

CANDOR_LOOP_TEST(tags_caution_test::TagsCautionTest)
#include "tags_caution_test.moc"
