// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "dataset/logits_table.h"
#include "tasks/open_task.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace candor::ui::open_task_test {
namespace {

const std::filesystem::path Demo(CANDOR_DEMO_DATA);

} // namespace

class OpenTaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesComeInTheirOrder() {
        OpenTask task;
        std::vector<std::string> opened;
        connect(&task, &OpenTask::opened, this,
                [&opened](const std::shared_ptr<const LogitsTable>& table) {
                    opened.push_back(table->source.filename().string());
                });
        const QSignalSpy finished(&task, &OpenTask::finished);
        task.open({{Demo / "music-patches.npz", {}}, {Demo / "instruments-mlp.npz", {}}});
        QCOMPARE(task.pending(), std::size_t{2});
        QTRY_COMPARE(finished.count(), 1);
        const std::vector<std::string> expected{"music-patches.npz", "instruments-mlp.npz"};
        QVERIFY(opened == expected);
        QCOMPARE(task.pending(), std::size_t{0});
    }

    void aBadFileIsNamedAndTheOthersOpen() {
        const QTemporaryDir folder;
        const std::filesystem::path empty = folder.filePath("empty.npz").toStdString();
        std::ofstream(empty).close();
        OpenTask task;
        std::vector<OpenFailure> failures;
        int opened = 0;
        connect(&task, &OpenTask::failed, this,
                [&failures](const OpenFailure& failure) { failures.push_back(failure); });
        connect(&task, &OpenTask::opened, this, [&opened] { ++opened; });
        const QSignalSpy finished(&task, &OpenTask::finished);
        task.open({{empty, {}}, {"/no/such.npz", {}}, {Demo / "music-patches.npz", {}}});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(opened, 1);
        QCOMPARE(failures.size(), std::size_t{2});
        QVERIFY(failures[0].path == empty);
        QVERIFY(failures[0].fault == InputFault::EmptyFile);
        QVERIFY(failures[1].fault == InputFault::FileMissing);
        QVERIFY(!failures[1].sentence.empty());
    }

    void cancellingEndsEveryFileThatWaits() {
        OpenTask task;
        int cancelled = 0;
        int opened = 0;
        connect(&task, &OpenTask::cancelled, this, [&cancelled] { ++cancelled; });
        connect(&task, &OpenTask::opened, this, [&opened] { ++opened; });
        const QSignalSpy finished(&task, &OpenTask::finished);
        std::vector<OpenRequest> many(20, {Demo / "instruments-resnet.npz", {}});
        task.open(many);
        task.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(cancelled + opened, 20);
        QVERIFY(cancelled >= 18); // what was read before the call may come through
        // The task goes on working afterwards.
        task.open({{Demo / "music-patches.npz", {}}});
        QTRY_COMPARE(finished.count(), 2);
        QVERIFY(opened >= 1);
    }

    void progressCountsBytes() {
        OpenTask task;
        std::uint64_t last = 0;
        std::uint64_t ofAll = 0;
        QString name;
        connect(&task, &OpenTask::progress, this,
                [&](const QString& fileName, std::uint64_t done, std::uint64_t total) {
                    QVERIFY(done <= total);
                    last = done;
                    ofAll = total;
                    name = fileName;
                });
        const QSignalSpy finished(&task, &OpenTask::finished);
        task.open({{Demo / "instruments-resnet.npz", {}}});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(name, QStringLiteral("instruments-resnet.npz"));
        QVERIFY(ofAll > 100'000);
        QVERIFY(last <= ofAll);
    }
};

} // namespace candor::ui::open_task_test

CANDOR_LOOP_TEST(candor::ui::open_task_test::OpenTaskTest)
#include "open_task_test.moc"
