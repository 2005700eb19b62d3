// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into a project comes out of it, here, after a new start, and at another place.
#include "cancelled.h"
#include "project/project_file.h"
#include "project_samples.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

namespace project_file_test {

using namespace candor; // NOLINT: a program of its own
using namespace candor::test;
namespace fs = std::filesystem;

namespace {

ProjectContents sampleContents(const fs::path& folder) {
    ProjectContents contents;
    contents.settings = {{"temperature", "1.25"}, {"empty", ""}, {"text", "ä\n\"x\"\\"}};
    contents.models = {{folder / "models/one.pt", sampleContent(1), "one", true},
                       {"/elsewhere/two.pt", sampleContent(2), "two", false}};
    contents.logitsFiles = {folder / "b.npz", folder / "a.npz"};
    contents.tracks = {sampleTrack(0, folder), sampleTrack(7, folder)};
    contents.tracks[0].labels = {"rock\nroll", "back\\slash", ""};
    contents.tracks[1].labels = {};
    contents.tracks.push_back({8, fs::path("/else where/\xff\xfe.wav"), 12, {""}, "", ""});
    contents.tracks.push_back({4'000'000'000, folder / "x" / ".." / "y.wav", 0, {"a"}, "s", "g"});
    contents.decisions = {{0, {Verdict::Accepted, "", "rock", 0.1, 1'700'000'000}},
                          {7, {Verdict::Rejected, "pop", "rock", 1.0 / 3.0, 1}},
                          {8, {Verdict::Skipped, "", "", 0.0, 0}}};
    return contents;
}

void fill(ProjectFile& project, const ProjectContents& contents) {
    for (const auto& [key, value] : contents.settings) {
        project.setSetting(key, value);
    }
    project.setModels(contents.models);
    project.setLogitsFiles(contents.logitsFiles);
    project.putTracks(contents.tracks);
    const std::vector<std::pair<std::uint32_t, FileDecision>> decisions(contents.decisions.begin(),
                                                                        contents.decisions.end());
    project.putDecisions(decisions);
}

void compare(const ProjectContents& found, const ProjectContents& expected) {
    QVERIFY(found.settings == expected.settings);
    QVERIFY(found.models == expected.models);
    QVERIFY(found.logitsFiles == expected.logitsFiles);
    QCOMPARE(found.tracks.size(), expected.tracks.size());
    for (std::size_t k = 0; k < found.tracks.size(); ++k) {
        QVERIFY2(found.tracks[k] == expected.tracks[k], found.tracks[k].path.c_str());
        QCOMPARE(found.tracks[k].path.native(), expected.tracks[k].path.native());
    }
    QVERIFY(found.decisions == expected.decisions);
}

} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    fs::path at(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void contentsComeBack();
    void newValuesReplaceOldOnes();
    void clearTracksLeavesNothing();
    void stopIsNoticed();
    void movedFolder();
    void saveAsElsewhere();
    void saveAsOntoItself();
};

void ProjectFileTest::contentsComeBack() {
    const fs::path path = at("contents.candor");
    const ProjectContents expected = sampleContents(path.parent_path());
    {
        ProjectFile project = ProjectFile::create(path);
        QCOMPARE(project.path(), path);
        compare(project.contents(), {});
        fill(project, expected);
        compare(project.contents(), expected);
    }
    QVERIFY(!fs::exists(at("contents.candor-journal")));
    compare(ProjectFile::open(path).contents(), expected);
    (void)ProjectFile::create(path); // replaces it whole
    compare(ProjectFile::open(path).contents(), {});
}

void ProjectFileTest::newValuesReplaceOldOnes() {
    ProjectFile project = ProjectFile::create(at("values.candor"));
    ProjectContents expected = sampleContents(at(""));
    fill(project, expected);
    expected.settings["text"] = "other";
    expected.models.pop_back();
    expected.logitsFiles = {"/only.npz"};
    expected.tracks[0].labels = {"jazz"};
    expected.tracks[0].split = "test";
    expected.decisions[7].verdict = Verdict::Accepted;
    fill(project, expected);
    const std::pair<std::uint32_t, FileDecision> taken[] = {{0, {}}};
    project.putDecisions(taken); // none any more
    expected.decisions.erase(0);
    compare(project.contents(), expected);
}

void ProjectFileTest::clearTracksLeavesNothing() {
    ProjectFile project = ProjectFile::create(at("clear.candor"));
    ProjectContents expected = sampleContents(at(""));
    fill(project, expected);
    project.keepFindings(std::vector{ProjectFinding{0, sampleFile(0)}}, sampleMembers());
    project.clearTracks();
    expected.tracks.clear();
    expected.decisions.clear();
    compare(project.contents(), expected);
    project.putTracks(std::vector{sampleTrack(0, at(""))});
    QCOMPARE(allFindings(project, sampleMembers()).size(), std::size_t{0});
}

void ProjectFileTest::stopIsNoticed() {
    ProjectFile project = ProjectFile::create(at("stop.candor"));
    std::vector<ProjectTrack> tracks;
    for (std::uint32_t k = 0; k < 3000; ++k) {
        tracks.push_back(sampleTrack(k, at("")));
    }
    project.putTracks(tracks);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN((void)project.contents(stop.get_token()), Cancelled);
    project.keepFindings(std::vector{ProjectFinding{0, sampleFile(0)}}, sampleMembers());
    QVERIFY_EXCEPTION_THROWN(project.findings(
                                 sampleMembers(), [](auto) {}, stop.get_token()),
                             Cancelled);
    QCOMPARE(project.contents().tracks.size(), std::size_t{3000});
}

void ProjectFileTest::movedFolder() {
    const fs::path before = at("disk/before/projects");
    fs::create_directories(before);
    {
        ProjectFile project = ProjectFile::create(before / "p.candor");
        project.putTracks(std::vector{sampleTrack(0, before),                  // below
                                      sampleTrack(1, at("disk/before/music")), // beside
                                      sampleTrack(2, "/mnt/archive")});        // far
    }
    fs::rename(at("disk/before"), at("disk/after"));
    const auto tracks = ProjectFile::open(at("disk/after/projects/p.candor")).contents().tracks;
    QVERIFY(tracks.at(0) == sampleTrack(0, at("disk/after/projects")));
    QVERIFY(tracks.at(1) == sampleTrack(1, at("disk/after/music")));
    QVERIFY(tracks.at(2) == sampleTrack(2, "/mnt/archive"));
}

void ProjectFileTest::saveAsElsewhere() {
    fs::create_directories(at("one"));
    fs::create_directories(at("two/three/four/five"));
    ProjectFile project = ProjectFile::create(at("one/p.candor"));
    const ProjectContents expected = sampleContents(at("one"));
    fill(project, expected);
    project.keepFindings(std::vector{ProjectFinding{0, sampleFile(0)}}, sampleMembers());
    const fs::path place = at("two/three/four/five/q.candor");
    project.saveAs(place);
    QCOMPARE(project.path(), place);
    compare(project.contents(), expected);
    project.setSetting("after", "yes");
    ProjectFile old = ProjectFile::open(at("one/p.candor")); // is free again, and as it was
    compare(old.contents(), expected);
    QCOMPARE(allFindings(project, sampleMembers()).size(), std::size_t{1});
    // a project in use is not replaced, and this one stays where it is
    try {
        project.saveAs(at("one/p.candor"));
        QFAIL("a project in use was replaced");
    } catch (const ProjectError& error) {
        QCOMPARE(error.fault(), ProjectFault::InUse);
    }
    QCOMPARE(project.path(), place);
    QCOMPARE(project.contents().settings.count("after"), std::size_t{1});
    for (const fs::directory_entry& entry : fs::directory_iterator(place.parent_path())) {
        QVERIFY2(!entry.path().native().ends_with(".part"), entry.path().c_str()); // no draft left
    }
}

void ProjectFileTest::saveAsOntoItself() {
    ProjectFile project = ProjectFile::create(at("self.candor"));
    project.setSetting("a", "b");
    project.saveAs(at("self.candor"));
    QCOMPARE(project.contents().settings.at("a"), std::string("b"));
}

} // namespace project_file_test

CANDOR_TEST(project_file_test::ProjectFileTest)
#include "project_file_test.moc"
