// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes a project is killed, finds a full disk, or meets another one: what a
// finished call wrote is there, nothing is half.
#include "child_program.h"
#include "project/project_file.h"
#include "project_samples.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <random>

namespace project_crash_test {

using namespace candor; // NOLINT: a program of its own
using namespace candor::test;
namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t BatchSize = 8;
constexpr std::uint32_t Batches = 400;

// All that one batch writes.
void writeBatch(ProjectFile& project, std::uint32_t batch) {
    std::vector<ProjectFinding> findings;
    for (std::uint32_t k = 0; k < BatchSize; ++k) {
        findings.push_back({batch * BatchSize + k, sampleFile(batch * BatchSize + k, 5, 4)});
    }
    project.keepFindings(findings, sampleMembers());
}

// Says each finished batch through the pipe.
int writeUntilKilled(const fs::path& path, std::uint32_t first, int pipe) {
    ProjectFile project = ProjectFile::open(path);
    for (std::uint32_t batch = first; batch < Batches; ++batch) {
        writeBatch(project, batch);
        if (::write(pipe, &batch, sizeof batch) != sizeof batch) {
            return 2;
        }
    }
    return 0;
}

struct Report {
    int status = 0;
    std::uint32_t finished = 0; // batches, counted from 0
};

Report killAfter(const fs::path& path, std::uint32_t first, std::chrono::microseconds delay) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        throw std::runtime_error("no pipe");
    }
    const pid_t child = startChild([&] {
        ::close(ends[0]);
        return writeUntilKilled(path, first, ends[1]);
    });
    ::close(ends[1]);
    ::usleep(static_cast<useconds_t>(delay.count()));
    ::kill(child, SIGKILL);
    Report report{0, first};
    std::uint32_t batch = 0;
    while (::read(ends[0], &batch, sizeof batch) == sizeof batch) {
        report.finished = batch + 1;
    }
    ::close(ends[0]);
    ::waitpid(child, &report.status, 0);
    return report;
}

} // namespace

class ProjectCrashTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    fs::path at(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void killedAnywhere();
    void secondProgramIsRefused();
    void inUseByThisProgram();
    void fullDisk();
    void fullDiskElsewhere();
    void readOnlyFile();
};

void ProjectCrashTest::killedAnywhere() {
    const fs::path path = at("killed.candor");
    {
        ProjectFile project = ProjectFile::create(path);
        std::vector<ProjectTrack> tracks;
        for (std::uint32_t k = 0; k < Batches * BatchSize; ++k) {
            tracks.push_back(sampleTrack(k, at("music")));
        }
        project.putTracks(tracks);
    }
    std::mt19937 random(4);
    std::uint32_t finished = 0;
    int kills = 0;
    int rolledBack = 0;
    for (; kills < 200 && finished < Batches && (kills < 40 || finished < Batches / 4); ++kills) {
        const Report report =
            killAfter(path, finished, std::chrono::microseconds(2000 + random() % 60'000));
        QVERIFY(WIFSIGNALED(report.status) || WEXITSTATUS(report.status) == 0);
        rolledBack +=
            fs::exists(path.string() + "-journal") && fs::file_size(path.string() + "-journal") > 0
                ? 1
                : 0;
        const ProjectFile project = ProjectFile::open(path); // its lock is gone with it
        const auto found = allFindings(project, sampleMembers());
        QCOMPARE(found.size() % BatchSize, std::size_t{0}); // no half batch
        const auto batches = static_cast<std::uint32_t>(found.size() / BatchSize);
        // the last one may have been written and not yet said
        QVERIFY(batches == report.finished || batches == report.finished + 1);
        for (const ProjectFinding& finding : found) {
            QVERIFY(sameFacts(*finding.logits, *sampleFile(finding.number, 5, 4)));
        }
        finished = batches;
    }
    qInfo("%d kills, %d left a journal, %u of %u batches", kills, rolledBack, finished, Batches);
    QVERIFY(kills >= 30 || finished == Batches);
    QVERIFY(finished > 0);
}

void ProjectCrashTest::secondProgramIsRefused() {
    const fs::path path = at("two.candor");
    const ProjectFile project = ProjectFile::create(path);
    const std::string before = fileBytes(path);
    const pid_t child = startChild([&path] {
        int refusals = 0;
        for (const auto call : {&ProjectFile::open, &ProjectFile::create}) {
            try {
                (void)call(path);
            } catch (const ProjectError& error) {
                refusals += error.fault() == ProjectFault::InUse ? 1 : 0;
            }
        }
        return refusals == 2 ? 0 : 1;
    });
    QCOMPARE(finishChild(child), 0);
    QVERIFY(fileBytes(path) == before);
}

void ProjectCrashTest::inUseByThisProgram() {
    const fs::path path = at("own.candor");
    ProjectFile project = ProjectFile::create(path);
    QVERIFY_EXCEPTION_THROWN((void)ProjectFile::open(path), ProjectError);
    QVERIFY_EXCEPTION_THROWN((void)ProjectFile::create(path), ProjectError);
    project.setSetting("still", "open");
    QCOMPARE(project.contents().settings.size(), std::size_t{1});
}

void ProjectCrashTest::fullDisk() {
    const fs::path path = at("full.candor");
    {
        ProjectFile project = ProjectFile::create(path);
        std::vector<ProjectTrack> tracks;
        for (std::uint32_t k = 0; k < Batches * BatchSize; ++k) {
            tracks.push_back(sampleTrack(k, at("music")));
        }
        project.putTracks(tracks);
    }
    const auto room = static_cast<rlim_t>(fs::file_size(path) + 100'000);
    const pid_t child = startChild([&path, room] {
        ProjectFile project = ProjectFile::open(path);
        limitFileSize(room);
        std::uint32_t batch = 0;
        try {
            for (; batch < Batches; ++batch) {
                writeBatch(project, batch);
            }
        } catch (const ProjectError& error) {
            const bool kept = allFindings(project, sampleMembers()).size() == batch * BatchSize;
            return error.fault() == ProjectFault::NotWritable && kept && batch > 0 ? 0 : 1;
        }
        return 2;
    });
    QCOMPARE(finishChild(child), 0);
    ProjectFile project = ProjectFile::open(path);
    const std::size_t before = allFindings(project, sampleMembers()).size();
    QVERIFY(before > 0 && before % BatchSize == 0);
    for (std::uint32_t batch = 0; batch < Batches; ++batch) { // with room again it goes on
        writeBatch(project, batch);
    }
    QCOMPARE(allFindings(project, sampleMembers()).size(), std::size_t{Batches * BatchSize});
}

void ProjectCrashTest::fullDiskElsewhere() {
    const fs::path path = at("here.candor");
    const fs::path folder = at("elsewhere");
    fs::create_directories(folder);
    {
        ProjectFile project = ProjectFile::create(folder / "there.candor");
        project.setSetting("old", "kept");
    }
    const pid_t child = startChild([&path, &folder] {
        ProjectFile project = ProjectFile::create(path);
        for (std::uint32_t batch = 0; batch < 20; ++batch) {
            writeBatch(project, batch);
        }
        limitFileSize(100'000);
        try {
            project.saveAs(folder / "there.candor");
        } catch (const ProjectError& error) {
            return error.fault() == ProjectFault::NotWritable && project.path() == path &&
                           error.path() == folder / "there.candor"
                       ? 0
                       : 1;
        }
        return 2;
    });
    QCOMPARE(finishChild(child), 0);
    QCOMPARE(std::distance(fs::directory_iterator(folder), {}), 1); // nothing half beside it
    const ProjectFile there = ProjectFile::open(folder / "there.candor");
    QCOMPARE(there.contents().settings.at("old"), std::string("kept"));
}

void ProjectCrashTest::readOnlyFile() {
    const fs::path path = at("read only.candor");
    ProjectFile::create(path).setSetting("a", "b");
    fs::permissions(path, fs::perms(0444));
    fs::permissions(path.parent_path(), fs::perms(0755)); // of the user's group, too
    const pid_t child = startChild([&path] {
        constexpr uid_t Nobody = 65534; // root may write everywhere
        if (::geteuid() == 0 && ::setuid(Nobody) != 0) {
            return 3;
        }
        ProjectFile project = ProjectFile::open(path);
        if (project.contents().settings.at("a") != "b") {
            return 2;
        }
        try {
            project.setSetting("a", "c");
        } catch (const ProjectError& error) {
            return error.fault() == ProjectFault::NotWritable ? 0 : 1;
        }
        return 4;
    });
    QCOMPARE(finishChild(child), 0);
    fs::permissions(path.parent_path(), fs::perms::owner_all);
}

} // namespace project_crash_test

CANDOR_TEST(project_crash_test::ProjectCrashTest)
#include "project_crash_test.moc"
