// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project_file.h"
#include "project_samples.h"
#include "test_program.h"

#include "tasks/unsaved_projects.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>
#include <vector>

namespace candor::ui::unsaved_projects_test {
namespace {

namespace fs = std::filesystem;

} // namespace

class UnsavedProjectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_refused.clear();
    }

    void theNewestThreeAreKept() {
        for (int age = 0; age < 5; ++age) {
            make("unsaved-" + std::to_string(age) + ".candor", 10 + age, age);
        }
        const auto found = find();
        QCOMPARE(found.size(), std::size_t{3});
        for (std::size_t place = 0; place < 3; ++place) {
            QCOMPARE(found[place].tracks, 10 + place);
        }
        QVERIFY(!fs::exists(at("unsaved-3.candor")));
        QVERIFY(!fs::exists(at("unsaved-4.candor")));
    }

    void oneThatIsOpenElsewhereIsNotOffered() {
        make("unsaved-open.candor", 5, 0);
        make("unsaved-left.candor", 6, 1);
        const ProjectFile open = ProjectFile::open(at("unsaved-open.candor"));
        const auto found = find();
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().tracks, std::size_t{6});
        QVERIFY(fs::exists(at("unsaved-open.candor")));
    }

    void emptyOnesGo() {
        make("unsaved-empty.candor", 0, 0);
        ProjectFile::open(at("unsaved-empty.candor"))
            .setModels(std::vector<ProjectModel>{{"/nets/a.pt", "key", "a", true}});
        QVERIFY(find().empty());
        QVERIFY(!fs::exists(at("unsaved-empty.candor")));
    }

    void namedOnesAreLeftAlone() {
        make("field.candor", 0, 0);
        QVERIFY(find().empty());
        QVERIFY(fs::exists(at("field.candor")));
    }

    void aDamagedOneIsToldAndStays() {
        project_samples::write(at("unsaved-damaged.candor"), std::string(4096, 'x'));
        QVERIFY(find().empty());
        QCOMPARE(m_refused, std::vector<fs::path>{at("unsaved-damaged.candor")});
        QVERIFY(fs::exists(at("unsaved-damaged.candor")));
    }

private:
    [[nodiscard]] fs::path at(const std::string& name) const {
        return fs::path(m_folder->path().toStdString()) / name;
    }

    void make(const std::string& name, int tracks, int hoursOld) const {
        {
            ProjectFile file = ProjectFile::create(at(name));
            std::vector<ProjectTrack> all;
            for (int number = 0; number < tracks; ++number) {
                all.push_back({static_cast<std::uint32_t>(number),
                               "/music/" + std::to_string(number),
                               1,
                               {},
                               {},
                               {}});
            }
            file.putTracks(all);
        }
        fs::last_write_time(at(name),
                            fs::file_time_type::clock::now() - std::chrono::hours(hoursOld));
    }

    [[nodiscard]] std::vector<UnsavedProject> find() {
        return findUnsavedProjects(
            m_folder->path().toStdString(),
            [this](const ProjectError& error) { m_refused.push_back(error.path()); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<fs::path> m_refused;
};

} // namespace candor::ui::unsaved_projects_test

CANDOR_LOOP_TEST(candor::ui::unsaved_projects_test::UnsavedProjectsTest)
#include "unsaved_projects_test.moc"
