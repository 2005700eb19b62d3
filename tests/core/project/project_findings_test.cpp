// SPDX-License-Identifier: GPL-3.0-or-later
// What was heard comes out of a project as it went in, and never for another file or member.
#include "project/project_file.h"
#include "project_samples.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

namespace project_findings_test {

using namespace candor; // NOLINT: a program of its own
using namespace candor::test;
namespace fs = std::filesystem;

class ProjectFindingsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    fs::path at(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void findingsComeBack();
    void findingsOfUnhashedFiles();
    void failuresComeBack();
    void everyFaultHasAName();
    void onlyFilesWithAllMembers();
    void changedFileLosesItsLogits();
    void sameContentIsKeptOnce();
};

void ProjectFindingsTest::findingsComeBack() {
    const fs::path path = at("findings.candor");
    std::vector<ProjectFinding> expected;
    {
        ProjectFile project = ProjectFile::create(path);
        std::vector<ProjectTrack> tracks;
        for (std::uint32_t k = 0; k < 30; ++k) {
            tracks.push_back(sampleTrack(k, at("music")));
            FileLogits file = sampleLogits(k, 5, 1 + k % 4);
            file.path = tracks.back().path;
            expected.push_back({k, std::make_shared<const FileLogits>(std::move(file))});
        }
        project.putTracks(tracks);
        project.keepFindings(expected, sampleMembers());
    }
    const ProjectFile project = ProjectFile::open(path);
    const std::vector<ProjectFinding> found = allFindings(project, sampleMembers());
    QCOMPARE(found.size(), expected.size());
    for (std::size_t k = 0; k < found.size(); ++k) {
        QCOMPARE(found[k].number, expected[k].number);
        QCOMPARE(found[k].logits->path, expected[k].logits->path);
        QVERIFY(sameFacts(*found[k].logits, *expected[k].logits));
    }
    // members in another order, and only some: their logits follow
    const std::vector<std::string> keys = sampleMembers();
    const auto some = allFindings(project, {keys[3], keys[1]});
    QCOMPARE(some.size(), expected.size());
    QCOMPARE(some[6].logits->logits[0], sampleLogit(6, 3, 0));
    QCOMPARE(some[6].logits->logits[3 * SampleClasses], sampleLogit(6, 1, 0)); // 3 patches
}

void ProjectFindingsTest::findingsOfUnhashedFiles() {
    ProjectFile project = ProjectFile::create(at("unhashed.candor"));
    project.putTracks(std::vector{sampleTrack(0, at("")), sampleTrack(1, at(""))});
    FileLogits one = sampleLogits(1);
    FileLogits other = sampleLogits(2);
    one.identity.content.clear();
    other.identity.content.clear();
    const auto keep = [&project](std::uint32_t number, const FileLogits& file) {
        project.keepFindings(
            std::vector{ProjectFinding{number, std::make_shared<const FileLogits>(file)}},
            sampleMembers());
    };
    keep(0, one);
    keep(1, other);
    auto found = allFindings(project, sampleMembers());
    QVERIFY(sameFacts(*found.at(0).logits, one));
    QVERIFY(sameFacts(*found.at(1).logits, other));
    keep(0, other); // the file is another one now
    found = allFindings(project, sampleMembers());
    QVERIFY(sameFacts(*found.at(0).logits, other));
}

void ProjectFindingsTest::failuresComeBack() {
    const fs::path path = at("failures.candor");
    const std::vector<std::string> keys = sampleMembers(2);
    const std::vector<FileFailure> failures = {{AudioFault::TooShort, {"0.5", "4\n"}, "only 0.5 s"},
                                               {ModelFault::NotFinite, {"a file"}, "not finite"},
                                               {{}, {}, "something else"}};
    std::vector<FileLogits> files;
    {
        ProjectFile project = ProjectFile::create(path);
        for (std::uint32_t k = 0; k < 3; ++k) {
            FileLogits file = sampleLogits(k, 2);
            file.logits.clear();
            file.patches = file.classes = 0;
            file.patchStart.clear();
            file.failure = failures[k];
            files.push_back(file);
            project.putTracks(std::vector{sampleTrack(k, at(""))});
            project.keepFindings(
                std::vector{ProjectFinding{k, std::make_shared<const FileLogits>(file)}}, keys);
        }
    }
    ProjectFile project = ProjectFile::open(path);
    auto found = allFindings(project, keys);
    QCOMPARE(found.size(), failures.size());
    for (std::size_t k = 0; k < found.size(); ++k) {
        QVERIFY(sameFacts(*found[k].logits, files[k]));
        QVERIFY(found[k].logits->failure->fault == failures[k].fault);
        QVERIFY(found[k].logits->failure->arguments == failures[k].arguments);
        QCOMPARE(found[k].logits->failure->sentence, failures[k].sentence);
    }
    QCOMPARE(allFindings(project, {keys[0]}).size(), std::size_t{1});        // no sound, no model
    QCOMPARE(allFindings(project, sampleMembers(3)).size(), std::size_t{0}); // one was not tried
    // heard after all
    project.keepFindings(std::vector{ProjectFinding{0, sampleFile(0, 2)}}, keys);
    found = allFindings(project, keys);
    QVERIFY(sameFacts(*found.at(0).logits, *sampleFile(0, 2)));
    QVERIFY(!found.at(0).logits->failure);
}

void ProjectFindingsTest::everyFaultHasAName() {
    ProjectFile project = ProjectFile::create(at("faults.candor"));
    std::vector<ProjectFinding> findings;
    std::vector<ProjectTrack> tracks;
    const auto add = [&](decltype(FileFailure::fault) fault) {
        FileLogits file = sampleLogits(findings.size(), 1);
        file.logits.clear();
        file.failure = FileFailure{fault, {}, "no"};
        tracks.push_back(sampleTrack(static_cast<std::uint32_t>(findings.size()), at("")));
        findings.push_back({tracks.back().number, std::make_shared<const FileLogits>(file)});
    };
    for (int k = 0; k <= static_cast<int>(AudioFault::BeyondEnd); ++k) {
        add(static_cast<AudioFault>(k));
    }
    for (int k = 0; k <= static_cast<int>(ModelFault::NotWritable); ++k) {
        add(static_cast<ModelFault>(k));
    }
    project.putTracks(tracks);
    project.keepFindings(findings, sampleMembers(1));
    const auto found = allFindings(project, sampleMembers(1));
    QCOMPARE(found.size(), findings.size());
    for (std::size_t k = 0; k < found.size(); ++k) {
        QVERIFY(found[k].logits->failure->fault == findings[k].logits->failure->fault);
    }
}

void ProjectFindingsTest::onlyFilesWithAllMembers() {
    ProjectFile project = ProjectFile::create(at("members.candor"));
    const std::vector<std::string> keys = sampleMembers(3);
    project.putTracks(std::vector{sampleTrack(0, at("")), sampleTrack(1, at(""))});
    project.keepFindings(std::vector{ProjectFinding{0, sampleFile(0, 3)}}, keys);
    project.keepFindings(std::vector{ProjectFinding{1, sampleFile(1, 2)}}, {keys[0], keys[1]});
    QCOMPARE(allFindings(project, {keys[1], keys[0]}).size(), std::size_t{2});
    const auto all = allFindings(project, keys);
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all[0].number, 0U);
    QCOMPARE(allFindings(project, {"unknown"}).size(), std::size_t{0});
    // the third member by itself, of the same patches: it joins the two
    FileLogits third = sampleLogits(1, 1);
    project.keepFindings(std::vector{ProjectFinding{1, std::make_shared<const FileLogits>(third)}},
                         {keys[2]});
    const auto joined = allFindings(project, keys);
    QCOMPARE(joined.size(), std::size_t{2});
    QCOMPARE(joined[1].logits->logits[2 * SampleClasses + 1], sampleLogit(1, 0, 1));
}

void ProjectFindingsTest::changedFileLosesItsLogits() {
    ProjectFile project = ProjectFile::create(at("changed.candor"));
    const std::vector<std::string> keys = sampleMembers(2);
    project.putTracks(std::vector{sampleTrack(0, at(""))});
    project.keepFindings(std::vector{ProjectFinding{0, sampleFile(3, 1)}}, {keys[0]});
    project.keepFindings(std::vector{ProjectFinding{0, sampleFile(4, 1)}}, {keys[1]});
    QCOMPARE(allFindings(project, {keys[0]}).size(), std::size_t{0});
    QCOMPARE(allFindings(project, {keys[1]}).size(), std::size_t{1});
    const std::uint32_t forgotten[] = {0, 5};
    project.forgetFindings(forgotten);
    QCOMPARE(allFindings(project, {keys[1]}).size(), std::size_t{0});
    QCOMPARE(project.contents().tracks.size(), std::size_t{1});
}

void ProjectFindingsTest::sameContentIsKeptOnce() {
    ProjectFile project = ProjectFile::create(at("twice.candor"));
    project.putTracks(std::vector{sampleTrack(0, at("")), sampleTrack(1, at(""))});
    project.keepFindings(
        std::vector{ProjectFinding{0, sampleFile(5)}, ProjectFinding{1, sampleFile(5)}},
        sampleMembers());
    const std::uint32_t first[] = {0};
    project.forgetFindings(first); // the other still needs it
    const auto found = allFindings(project, sampleMembers());
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(sameFacts(*found[0].logits, *sampleFile(5)));
}

} // namespace project_findings_test

CANDOR_TEST(project_findings_test::ProjectFindingsTest)
#include "project_findings_test.moc"
