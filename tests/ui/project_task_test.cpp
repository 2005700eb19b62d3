// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/member_key.h"
#include "inference/model_file.h"
#include "project_samples.h"
#include "test_program.h"

#include "tasks/project_task.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace candor::ui::project_task_test {
namespace {

namespace fs = std::filesystem;
using project_samples::finding;

constexpr int Patience = 20'000; // ms; machines that test are busy

fs::path demoModel() {
    return fs::path(CANDOR_DEMO_DATA) / "models" / "resnet_0.pt";
}

TrackRecord record(std::uint32_t number, const fs::path& path) {
    return {number, std::make_shared<const TrackFile>(TrackFile{path.string(), 1}), nullptr};
}

} // namespace

/// The file is read again with ProjectFile itself: what the task says of it is not believed.
class ProjectTaskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theEndFinishesWhatWasAskedFor() {
        constexpr std::uint32_t Files = 3000;
        {
            ProjectTask task;
            task.create(at("a.candor"));
            std::vector<TrackRecord> tracks;
            for (std::uint32_t number = 0; number < Files; ++number) {
                tracks.push_back(record(number, at(std::to_string(number))));
            }
            task.keepTracks(tracks);
            for (std::uint32_t number = 0; number < Files; ++number) {
                task.keepFindings({finding(at(std::to_string(number)), number)}, {"key"});
            }
        } // at once
        const ProjectFile file = ProjectFile::open(at("a.candor"));
        QCOMPARE(file.contents().tracks.size(), std::size_t{Files});
        std::vector<float> first;
        file.findings({"key"}, [&first](const std::vector<ProjectFinding>& found) {
            for (const ProjectFinding& one : found) {
                QCOMPARE(one.logits->logits.front(), static_cast<float>(one.number));
                first.push_back(one.logits->logits.front());
            }
        });
        QCOMPARE(first.size(), std::size_t{Files});
    }

    void theNewestSettingWins() {
        {
            ProjectTask task;
            task.create(at("a.candor"));
            for (int value = 0; value <= 500; ++value) {
                task.keepSetting("temperature", std::to_string(value));
                task.keepSetting("other", "x");
            }
        }
        const auto settings = ProjectFile::open(at("a.candor")).contents().settings;
        QCOMPARE(settings.at("temperature"), std::string("500"));
        QCOMPARE(settings.at("other"), std::string("x"));
    }

    void aSettingStaysWithItsProject() {
        {
            ProjectTask task;
            task.create(at("a.candor"));
            task.keepSetting("temperature", "1");
            task.create(at("b.candor"));
            task.keepSetting("temperature", "2");
        }
        QCOMPARE(ProjectFile::open(at("a.candor")).contents().settings.at("temperature"),
                 std::string("1"));
        QCOMPARE(ProjectFile::open(at("b.candor")).contents().settings.at("temperature"),
                 std::string("2"));
    }

    void whatIsHeardIsWrittenBeforeLong() {
        ProjectTask task;
        QSignalSpy wrote(&task, &ProjectTask::wrote);
        task.create(at("a.candor"));
        task.keepTracks({record(0, at("0"))});
        task.keepFindings({finding(at("0"), 0)}, {"key"});
        QVERIFY(wrote.wait(Patience)); // nothing else is asked for
        QCOMPARE(wrote.front().front().value<std::size_t>(), std::size_t{1});
    }

    void modelsAndFilesComeBack() {
        const ModelFile model = openModelFile(demoModel());
        {
            ProjectTask task;
            task.create(at("a.candor"));
            ListenModel listed;
            listed.file = model;
            task.keepModels({listed}, {{"/gone/net.pt", "key", "net", true}});
            task.keepTracks({record(0, at("0")), record(1, at("1"))});
            task.keepFindings({finding(at("0"), 0)}, {memberKey(model)});
        }
        ProjectTask task;
        QSignalSpy opened(&task, &ProjectTask::opened);
        QSignalSpy tracks(&task, &ProjectTask::tracksRead);
        QSignalSpy found(&task, &ProjectTask::found);
        QSignalSpy recollected(&task, &ProjectTask::recollected);
        task.open(at("a.candor"));
        QVERIFY(opened.wait(Patience));
        const auto project = opened.front().front().value<OpenedProject>();
        QCOMPARE(project.models.size(), std::size_t{1});
        QCOMPARE(project.models.front().file.path, demoModel());
        QVERIFY(project.models.front().ticked);
        QVERIFY(project.changedModels.empty());
        QCOMPARE(project.missingModels.size(), std::size_t{1});
        task.adopt();
        task.recollect(7, {model});
        QVERIFY(recollected.wait(Patience));
        QCOMPARE(recollected.front().front().value<std::uint64_t>(), std::uint64_t{7});
        QCOMPARE(tracks.front().front().value<OpenedTracks>().files.size(), std::size_t{2});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front()[1].value<std::vector<ProjectFinding>>().size(), std::size_t{1});
    }

    void aModelThatHasChangedIsNotTicked() {
        {
            ProjectFile file = ProjectFile::create(at("a.candor"));
            file.setModels(std::vector<ProjectModel>{{demoModel(), "another key", "net", true}});
        }
        ProjectTask task;
        QSignalSpy opened(&task, &ProjectTask::opened);
        task.open(at("a.candor"));
        QVERIFY(opened.wait(Patience));
        const auto project = opened.front().front().value<OpenedProject>();
        QVERIFY(!project.models.front().ticked);
        QCOMPARE(project.changedModels, std::vector<fs::path>{demoModel()});
    }

    void filesThatHaveChangedAreTold() {
        project_samples::write(at("same"), "as it was");
        project_samples::write(at("changed"), "as it was");
        project_samples::write(at("gone"), "as it was");
        {
            ProjectFile file = ProjectFile::create(at("a.candor"));
            const std::vector<ProjectTrack> tracks{{0, at("same"), 1, {}, {}, {}},
                                                   {1, at("changed"), 1, {}, {}, {}},
                                                   {2, at("gone"), 1, {}, {}, {}}};
            file.putTracks(tracks);
            const std::vector<ProjectFinding> findings{
                finding(at("same"), 0), finding(at("changed"), 1), finding(at("gone"), 2)};
            file.keepFindings(findings, {memberKey(openModelFile(demoModel()))});
        }
        project_samples::write(at("changed"), "longer than it was");
        fs::remove(at("gone"));
        ProjectTask task;
        QSignalSpy changed(&task, &ProjectTask::changed);
        task.open(at("a.candor"));
        task.adopt();
        task.recollect(1, {openModelFile(demoModel())});
        QVERIFY(changed.wait(Patience));
        const auto files = changed.front().front().value<ChangedFiles>();
        QCOMPARE(files.changed, std::vector<std::uint32_t>{1});
        QCOMPARE(files.missing, std::size_t{1});
    }

    void aRefusedProjectLeavesTheOldOne() {
        project_samples::write(at("text.candor"), "this is no database, whatever it is called");
        {
            ProjectTask task;
            QSignalSpy failed(&task, &ProjectTask::failed);
            task.create(at("a.candor"));
            task.open(at("text.candor"));
            task.open(at("missing.candor"));
            task.keepSetting("after", "kept");
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, Patience);
            QCOMPARE(failed[0].front().value<ProjectFailure>().fault, ProjectFault::NotAProject);
            QCOMPARE(failed[1].front().value<ProjectFailure>().fault, ProjectFault::FileMissing);
        }
        QCOMPARE(ProjectFile::open(at("a.candor")).contents().settings.at("after"),
                 std::string("kept"));
    }

    void saveAsGoesOnAtTheNewPlace() {
        {
            ProjectTask task;
            QSignalSpy saved(&task, &ProjectTask::saved);
            task.create(at("a.candor"));
            task.keepSetting("before", "1");
            task.saveAs(at("b.candor"), true);
            task.keepSetting("after", "2");
            QVERIFY(saved.wait(Patience));
        }
        QVERIFY(!fs::exists(at("a.candor")));
        const auto settings = ProjectFile::open(at("b.candor")).contents().settings;
        QCOMPARE(settings.at("before"), std::string("1"));
        QCOMPARE(settings.at("after"), std::string("2"));
    }

private:
    [[nodiscard]] fs::path at(const std::string& name) const {
        return fs::path(m_folder->path().toStdString()) / name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace candor::ui::project_task_test

CANDOR_LOOP_TEST(candor::ui::project_task_test::ProjectTaskTest)
#include "project_task_test.moc"
