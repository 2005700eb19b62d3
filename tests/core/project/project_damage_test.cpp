// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no sound project: each is refused for its reason, none is changed, and what can
// still be read of one comes out.
#include "project/project_file.h"
#include "project_samples.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

namespace project_damage_test {

using namespace candor; // NOLINT: a program of its own
using namespace candor::test;
namespace fs = std::filesystem;

namespace {

constexpr std::uint32_t Tracks = 400;
constexpr std::size_t PageSize = 4096; // SQLite's own

void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

void makeProject(const fs::path& path) {
    ProjectFile project = ProjectFile::create(path);
    std::vector<ProjectTrack> tracks;
    std::vector<ProjectFinding> findings;
    std::vector<std::pair<std::uint32_t, FileDecision>> decisions;
    for (std::uint32_t k = 0; k < Tracks; ++k) {
        tracks.push_back(sampleTrack(k, path.parent_path()));
        FileLogits file = sampleLogits(k, 5, 3);
        if (k % 50 == 0) {
            file.logits.clear();
            file.failure = FileFailure{AudioFault::TooShort, {"1", "4"}, "short"};
        }
        findings.push_back({k, std::make_shared<const FileLogits>(std::move(file))});
        decisions.push_back({k, {Verdict::Accepted, "", "rock", 0.5, 7}});
    }
    project.putTracks(tracks);
    project.keepFindings(findings, sampleMembers());
    project.putDecisions(decisions);
    project.setSetting("temperature", "1.5");
    project.setModels(std::vector{ProjectModel{"/m.pt", "k", "m", true}});
    project.setLogitsFiles(std::vector<fs::path>{"/l.npz"});
}

// Reads all there is; logits that come out are the right ones.
std::optional<ProjectFault> readAll(const fs::path& path) {
    try {
        const ProjectFile project = ProjectFile::open(path);
        (void)project.contents();
        for (const ProjectFinding& finding : allFindings(project, sampleMembers())) {
            const std::vector<float>& logits = finding.logits->logits;
            if (!logits.empty() && logits != sampleLogits(finding.number, 5, 3).logits) {
                throw std::logic_error("wrong logits");
            }
        }
        return std::nullopt;
    } catch (const ProjectError& error) {
        return error.fault();
    }
}

} // namespace

class ProjectDamageTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_sound; // the bytes of a project without fault
    fs::path at(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void initTestCase();
    void refusals_data();
    void refusals();
    void missingOrFolder();
    void damagedPages();
    void rescueOfASoundOne();
    void rescueOfDamagedPages();
    void rescueOfATruncatedOne();
    void staleJournalIsNotTakenForTheNewFile();
};

void ProjectDamageTest::initTestCase() {
    makeProject(at("sound.candor"));
    m_sound = fileBytes(at("sound.candor"));
    QVERIFY(m_sound.size() > 100 * PageSize);
}

void ProjectDamageTest::refusals_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const std::string& bytes, ProjectFault fault) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(fault);
    };
    const auto changed = [this](std::size_t offset, char value) {
        std::string bytes = m_sound;
        bytes[offset] = value;
        return bytes;
    };
    row("empty", "", ProjectFault::NotAProject);
    row("text", "path,label\n", ProjectFault::NotAProject);
    row("long text", std::string(100'000, 'x'), ProjectFault::NotAProject);
    row("cut in the header", m_sound.substr(0, 60), ProjectFault::NotAProject);
    row("cut after the header", m_sound.substr(0, 512), ProjectFault::Damaged);
    row("cut in the middle", m_sound.substr(0, m_sound.size() / 2), ProjectFault::Damaged);
    row("last page missing", m_sound.substr(0, m_sound.size() - PageSize), ProjectFault::Damaged);
    // places in the header: sqlite.org/fileformat.html
    row("newer", changed(63, 2), ProjectFault::Newer);
    row("no format", changed(63, 0), ProjectFault::Damaged);
    row("another program's database", changed(68, 'x'), ProjectFault::NotAProject);
    row("first table's page", changed(100, 77), ProjectFault::Damaged);
}

void ProjectDamageTest::refusals() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    fs::create_directories(at("refused"));
    const fs::path path = at("refused/file.candor");
    write(path, bytes.toStdString());
    const auto found = readAll(path);
    QVERIFY(found.has_value());
    QCOMPARE(static_cast<int>(*found), fault);
    QVERIFY(fileBytes(path) == bytes.toStdString());
    QCOMPARE(std::distance(fs::directory_iterator(path.parent_path()), {}), 1); // nothing beside
}

void ProjectDamageTest::missingOrFolder() {
    QCOMPARE(readAll(at("nothing.candor")), std::optional(ProjectFault::FileMissing));
    QVERIFY(!fs::exists(at("nothing.candor")));
    fs::create_directories(at("folder.candor"));
    QCOMPARE(readAll(at("folder.candor")), std::optional(ProjectFault::NotAProject));
    try {
        (void)ProjectFile::create(at("no folder/x.candor"));
        QFAIL("a project was made in no folder");
    } catch (const ProjectError& error) {
        QCOMPARE(error.fault(), ProjectFault::NotWritable);
    }
}

void ProjectDamageTest::damagedPages() {
    std::mt19937 random(11);
    int noticed = 0;
    const fs::path path = at("pages.candor");
    for (int round = 0; round < 150; ++round) {
        std::string bytes = m_sound;
        const std::size_t length = round % 3 == 0 ? PageSize : 1 + random() % 64;
        const std::size_t offset = round % 3 == 0 ? random() % (bytes.size() / PageSize) * PageSize
                                                  : random() % (bytes.size() - length);
        for (std::size_t k = offset; k < offset + length; ++k) {
            bytes[k] = static_cast<char>(random());
        }
        write(path, bytes);
        const auto fault = readAll(path); // throws for wrong logits
        noticed += fault ? 1 : 0;
        QVERIFY(!fault || *fault == ProjectFault::Damaged || *fault == ProjectFault::NotAProject ||
                *fault == ProjectFault::Newer);
        QVERIFY(fileBytes(path) == bytes);
        QVERIFY(!fs::exists(at("pages.candor-journal")));
    }
    qInfo("%d of 150 noticed", noticed);
    QVERIFY(noticed >= 100);
}

void ProjectDamageTest::rescueOfASoundOne() {
    const ProjectRescue count = rescueProject(at("sound.candor"), at("rescued.candor"));
    QCOMPARE(count.tracks, std::size_t{Tracks});
    QCOMPARE(count.findings, std::size_t{Tracks});
    QCOMPARE(count.decisions, std::size_t{Tracks});
    const ProjectFile before = ProjectFile::open(at("sound.candor"));
    const ProjectFile after = ProjectFile::open(at("rescued.candor"));
    const ProjectContents expected = before.contents();
    const ProjectContents found = after.contents();
    QVERIFY(found.settings == expected.settings && found.models == expected.models);
    QVERIFY(found.logitsFiles == expected.logitsFiles && found.tracks == expected.tracks);
    QVERIFY(found.decisions == expected.decisions);
    const auto was = allFindings(before, sampleMembers());
    const auto is = allFindings(after, sampleMembers());
    QCOMPARE(is.size(), was.size());
    for (std::size_t k = 0; k < is.size(); ++k) {
        QVERIFY(sameFacts(*is[k].logits, *was[k].logits));
        QCOMPARE(is[k].logits->failure.has_value(), was[k].logits->failure.has_value());
    }
}

void ProjectDamageTest::rescueOfDamagedPages() {
    std::mt19937 random(12);
    const fs::path path = at("some pages.candor");
    for (int round = 0; round < 25; ++round) {
        std::string bytes = m_sound;
        // one page; not the first sixteen, which hold the roots of the tables
        const std::size_t page = 16 + random() % (bytes.size() / PageSize - 16);
        for (std::size_t k = page * PageSize; k < (page + 1) * PageSize; ++k) {
            bytes[k] = static_cast<char>(random());
        }
        write(path, bytes);
        fs::remove(at("some rescued.candor"));
        const ProjectRescue count = rescueProject(path, at("some rescued.candor"));
        QVERIFY(fileBytes(path) == bytes);
        // of 1200; a page holds at most 150 of the smallest rows
        QVERIFY2(count.tracks + count.findings + count.decisions > 3 * Tracks - 250,
                 std::to_string(page).c_str());
        QVERIFY(readAll(at("some rescued.candor")) == std::nullopt);
    }
}

void ProjectDamageTest::rescueOfATruncatedOne() {
    const fs::path path = at("short.candor");
    write(path, m_sound.substr(0, m_sound.size() * 3 / 4));
    const ProjectRescue count = rescueProject(path, at("short rescued.candor"));
    QVERIFY(count.tracks == Tracks); // written first, so they lie in front
    QVERIFY(count.findings > Tracks / 4);
    QVERIFY(readAll(at("short rescued.candor")) == std::nullopt);
    QVERIFY_EXCEPTION_THROWN(rescueProject(at("nothing.candor"), at("x.candor")), ProjectError);
    QVERIFY(!fs::exists(at("x.candor")));
}

void ProjectDamageTest::staleJournalIsNotTakenForTheNewFile() {
    const fs::path path = at("stale.candor");
    write(path, "no database at all");
    write(at("stale.candor-journal"), m_sound);
    ProjectFile::create(path).setSetting("a", "b");
    QVERIFY(!fs::exists(at("stale.candor-journal")));
    QCOMPARE(ProjectFile::open(path).contents().settings.at("a"), std::string("b"));
}

} // namespace project_damage_test

CANDOR_TEST(project_damage_test::ProjectDamageTest)
#include "project_damage_test.moc"
