// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/written_states.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>

namespace written_states_test {

using namespace candor;

namespace {

WriteRecord recordOf(const std::filesystem::path& file, WriteStage stage) {
    WriteRecord record;
    record.file = file;
    record.stage = stage;
    record.before = {100, 1, "old"};
    record.after = {120, 2, "new"};
    return record;
}

} // namespace

class WrittenStatesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_file =
        std::filesystem::canonical(m_folder.path().toStdString()) / "note.flac";

private Q_SLOTS:
    void initTestCase();
    void knowsBothSidesOfAWrite();
    void followsLinks();
    void takesNothingElseForTheSame();
};

void WrittenStatesTest::initTestCase() {
    std::ofstream(m_file) << "sound";
}

void WrittenStatesTest::knowsBothSidesOfAWrite() {
    for (const WriteStage stage : {WriteStage::Written, WriteStage::Undone}) {
        const WrittenStates states({recordOf(m_file, stage)});
        QVERIFY(states.isSameSound(m_file, {100, 1, {}}, {120, 2, {}}));
        QVERIFY(states.isSameSound(m_file, {120, 2, {}}, {100, 1, {}}));
    }
}

void WrittenStatesTest::followsLinks() {
    const auto link = m_file.parent_path() / "link.flac";
    std::filesystem::create_symlink(m_file, link);
    const WrittenStates states({recordOf(m_file, WriteStage::Written)});
    QVERIFY(states.isSameSound(link, {100, 1, {}}, {120, 2, {}}));
}

void WrittenStatesTest::takesNothingElseForTheSame() {
    const WrittenStates states({recordOf(m_file, WriteStage::Written)});
    QVERIFY(!states.isSameSound(m_file, {100, 1, {}}, {120, 3, {}})); // changed by others since
    QVERIFY(!states.isSameSound(m_file, {99, 1, {}}, {120, 2, {}}));
    QVERIFY(!states.isSameSound(m_file.parent_path() / "other.flac", {100, 1, {}}, {120, 2, {}}));
    const WrittenStates failed({recordOf(m_file, WriteStage::Failed)});
    QVERIFY(!failed.isSameSound(m_file, {100, 1, {}}, {120, 2, {}}));
}

} // namespace written_states_test

CANDOR_TEST(written_states_test::WrittenStatesTest)
#include "written_states_test.moc"
