// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen_fixture.h"
#include "test_program.h"

#include "tasks/dropped_kinds.h"
#include "tasks/label_list.h"
#include "tasks/scan_task.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace candor::ui::scan_task_test {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

/// Everything that one search found.
struct Found {
    std::vector<std::string> names;
    std::vector<fs::path> models;
    std::vector<fs::path> logits;
    std::vector<LabelList> labels;
    std::vector<std::pair<fs::path, DatasetKind>> dataSets;
    QStringList problems;
    std::size_t skipped = 0;

    explicit Found(ScanRequest request) {
        ScanTask task;
        QObject::connect(&task, &ScanTask::tracksFound, [this](const auto& files) {
            for (const auto& file : files) {
                names.emplace_back(file->name());
            }
        });
        QObject::connect(&task, &ScanTask::modelsFound,
                         [this](const auto& files) { models = files; });
        QObject::connect(&task, &ScanTask::logitsFound,
                         [this](const auto& files) { logits = files; });
        QObject::connect(&task, &ScanTask::labelsFound,
                         [this](const auto& list) { labels.push_back(list); });
        QObject::connect(
            &task, &ScanTask::dataSetFound,
            [this](const fs::path& path, DatasetKind kind) { dataSets.emplace_back(path, kind); });
        QObject::connect(&task, &ScanTask::problemFound,
                         [this](const QString& sentence) { problems << sentence; });
        QObject::connect(&task, &ScanTask::finished,
                         [this](std::size_t, std::size_t left) { skipped = left; });
        QSignalSpy finished(&task, &ScanTask::finished);
        task.scan(std::move(request));
        QVERIFY(finished.wait(20'000));
    }
};

} // namespace

class ScanTaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void kindsAreToldByNameAndContent() {
        write(at("model.ts"), "PK\x03\x04");
        write(at("broadcast.ts"), "G@ an MPEG transport stream");
        write(at("list.txt"), "# a list\nsong.wav\n");
        write(at("song.wav"), "RIFF");
        write(at("scores.txt"), "file,label,a,b\n");
        write(at("net.json"), "{}");
        const DroppedKinds kinds =
            sortDropped({at("model.ts"), at("broadcast.ts"), at("list.txt"), at("scores.txt"),
                         at("NET.PT"), at("a.NPZ"), at("b.csv"), at("net.json"), at("song.wav")});
        QVERIFY(kinds.models == (std::vector{at("model.ts"), at("NET.PT")}));
        QVERIFY(kinds.audio == (std::vector{at("broadcast.ts"), at("list.txt"), at("song.wav")}));
        QVERIFY(kinds.logits == std::vector{at("a.NPZ")});
        QVERIFY(kinds.tables == (std::vector{at("scores.txt"), at("b.csv")}));
    }

    void listsOfLabelsAreToldFromScores() {
        write(at("labels.csv"), "Label;Path;origin\nrock;a/one.wav;x\n jazz ;two.wav;y\n");
        const auto list = readLabelList(at("labels.csv"), {});
        QVERIFY(list.has_value());
        QCOMPARE(list->files.size(), std::size_t{2});
        QCOMPARE(list->files[1].path, std::string("two.wav"));
        QCOMPARE(list->files[1].truth.labels, std::vector<std::string>{"jazz"});
        QCOMPARE(list->folder, at("").parent_path().string());
        write(at("scores.csv"), "file,label,rock,jazz\none.wav,rock,1.5,0.2\n");
        QVERIFY(!readLabelList(at("scores.csv"), {}).has_value());
        write(at("other.csv"), "name,genre\none.wav,rock\n");
        QVERIFY(!readLabelList(at("other.csv"), {}).has_value());
    }

    void listsSaySplitGroupAndSeveralLabels() {
        write(at("labels.csv"), "path,label,split,group\none.wav,rock; pop,test,17\ntwo.wav,,,\n");
        const auto list = readLabelList(at("labels.csv"), {});
        QVERIFY(list.has_value()); // a group that is a number makes no table of scores
        const TrackTruth expected{{"rock", "pop"}, "test", "17"};
        QVERIFY(list->files.at(0).truth == expected);
        QVERIFY(list->files.at(1).truth == TrackTruth());
    }

    void publishedDataSetsAreNotTakenForSound() {
        fs::create_directories(at("nsynth-test/audio"));
        fixture::writeLevel(at("nsynth-test/audio/bass_electronic_000-059-025.wav"), 0.1, 0.2);
        write(at("nsynth-test/examples.json"), "{}");
        const Found found({{at("nsynth-test")}, {}, false, false});
        QVERIFY(found.names.empty());
        QCOMPARE(found.dataSets.size(), std::size_t{1});
        QVERIFY(found.dataSets[0] == std::pair(at("nsynth-test"), DatasetKind::NSynth));
        ScanRequest plain{{at("nsynth-test")}, {}, false, false};
        plain.soundOnly = true;
        const Found sound(plain);
        QCOMPARE(sound.names.size(), std::size_t{1});
        QVERIFY(sound.dataSets.empty());
        // Folders named for classes are no published layout: their sound comes at once.
        fs::create_directories(at("mine/rock"));
        fs::create_directories(at("mine/jazz"));
        fixture::writeLevel(at("mine/rock/one.wav"), 0.1, 0.2);
        fixture::writeLevel(at("mine/jazz/two.wav"), 0.1, 0.2);
        const Found folders({{at("mine")}, {}, false, false});
        QCOMPARE(folders.names.size(), std::size_t{2});
        QVERIFY(folders.dataSets.empty());
    }

    void foldersGiveTracksNamedFromTheFolderOn() {
        fs::create_directories(at("rock"));
        fixture::writeLevel(at("rock/one.wav"), 0.1, 0.2);
        fixture::writeLevel(at("two.WAV"), 0.1, 0.2);
        write(at("cover.jpg"), "\xff\xd8\xff\xe0");
        const Found found({{at("")}, {}, false, false});
        QCOMPARE(found.names.size(), std::size_t{2});
        QVERIFY(std::find(found.names.begin(), found.names.end(), "rock/one.wav") !=
                found.names.end());
        QCOMPARE(found.skipped, std::size_t{1});
        QVERIFY(found.problems.isEmpty());
    }

    void labelsComeWithTheFolderOrBesideIt() {
        fixture::writeLevel(at("one.wav"), 0.1, 0.2);
        write(at("labels.csv"), "path,label\none.wav,rock\n");
        const Found whole({{at("")}, {}, false, false});
        QCOMPARE(whole.skipped, std::size_t{0}); // the labels are taken, not left out
        QCOMPARE(whole.labels.size(), std::size_t{1});
        const Found beside({{at("one.wav"), at("labels.csv")}, {}, false, false});
        QCOMPARE(beside.labels.size(), std::size_t{1});
        QCOMPARE(beside.names.size(), std::size_t{1});
        // Alone, with no tracks to label, it is a data set; beside logits it goes with them.
        const Found alone({{at("labels.csv")}, {}, false, false});
        QVERIFY(alone.labels.empty());
        QVERIFY(alone.logits.empty());
        QVERIFY(alone.dataSets.at(0) == std::pair(at("labels.csv"), DatasetKind::Csv));
        const Found pair({{at("labels.csv"), at("logits.npy")}, {}, false, false});
        QVERIFY(pair.dataSets.empty());
        QCOMPARE(pair.logits.size(), std::size_t{2});
        const Found later({{at("labels.csv")}, {}, true, false});
        QCOMPARE(later.labels.size(), std::size_t{1});
    }

    void aFolderWithoutSoundGivesItsModels() {
        write(at("models/net_0.pt"), "PK\x03\x04");
        write(at("models/net_1.pt"), "PK\x03\x04");
        const Found found({{at("models")}, {}, false, false});
        QCOMPARE(found.models.size(), std::size_t{2});
        QVERIFY(found.problems.isEmpty());
        fs::create_directories(at("empty"));
        const Found none({{at("empty")}, {}, false, false});
        QCOMPARE(none.problems.size(), 1);
        QVERIFY(none.problems.first().contains(QStringLiteral("empty")));
    }

    void aFolderWithoutRightsIsOneSentenceAndTheRestGoesOn() {
        fixture::writeLevel(at("one.wav"), 0.1, 0.2);
        fs::create_directories(at("closed"));
        fs::permissions(at("closed"), fs::perms::none);
        std::error_code error;
        fs::directory_iterator(at("closed"), error);
        if (!error) {
            QSKIP("the superuser may read every folder");
        }
        const Found found({{at("")}, {}, false, false});
        fs::permissions(at("closed"), fs::perms::owner_all);
        QCOMPARE(found.names.size(), std::size_t{1});
        QCOMPARE(found.problems.size(), 1);
        QVERIFY(found.problems.first().contains(QStringLiteral("closed")));
    }

    void uriListsAreRead() {
        fixture::writeLevel(at("a b.wav"), 0.1, 0.2);
        const QByteArray uri = QUrl::fromLocalFile(text(at("a b.wav"))).toEncoded();
        const Found found({{}, uri + "\r\nhttps://example.org/x.wav\r\n", false, false});
        QCOMPARE(found.names, std::vector<std::string>{"a b.wav"});
        const Found remote({{}, "https://example.org/x.wav\r\n", false, false});
        QVERIFY(remote.names.empty());
        QCOMPARE(remote.problems.size(), 1);
    }

    void manyFilesComeInPieces() {
        constexpr int Files = 5000;
        fixture::writeLevel(at("first.wav"), 0.1, 0.01);
        for (int index = 0; index < Files; ++index) {
            fs::create_hard_link(at("first.wav"), at(std::to_string(index) + ".wav"));
        }
        ScanTask task;
        std::size_t most = 0;
        std::size_t all = 0;
        connect(&task, &ScanTask::tracksFound, this, [&](const auto& files) {
            most = std::max(most, files.size());
            all += files.size();
        });
        QSignalSpy finished(&task, &ScanTask::finished);
        task.scan({{at("")}, {}, false, false});
        QVERIFY(finished.wait(20'000));
        QCOMPARE(all, std::size_t{Files + 1});
        QVERIFY(most <= 2000);
    }

    void cancellingKeepsWhatWasFound() {
        for (int index = 0; index < 300; ++index) {
            fixture::writeLevel(at(std::to_string(index) + ".wav"), 0.1, 0.01);
        }
        ScanTask task;
        QSignalSpy finished(&task, &ScanTask::finished);
        task.scan({{at("")}, {}, false, false});
        task.cancel();
        QVERIFY(finished.wait(20'000));
        QVERIFY(!task.isBusy());
        task.scan({{at("1.wav")}, {}, false, false}); // goes on working afterwards
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished.last().at(0).value<std::size_t>(), std::size_t{1});
    }

private:
    [[nodiscard]] fs::path at(const std::string& name) const {
        return fs::path(m_folder->path().toStdString()) / name;
    }
    static QString text(const fs::path& path) { return QString::fromStdString(path.string()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace candor::ui::scan_task_test

CANDOR_LOOP_TEST(candor::ui::scan_task_test::ScanTaskTest)
#include "scan_task_test.moc"
