// SPDX-License-Identifier: GPL-3.0-or-later
// What looking before a write shows has to be what the write comes to.
#include "audio/file_identity.h"
#include "core/tagging/made_sound.h"
#include "core/tagging/tag_bytes.h"
#include "core/tagging/write_fixture.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <functional>

namespace write_forecast_test {

using namespace candor;
namespace fs = std::filesystem;

class WriteForecastTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    fs::path m_root;

    fs::path fresh(const std::string& name) const {
        fs::create_directories((m_root / name).parent_path());
        fs::copy_file(m_root / "sound.mp3", m_root / name, fs::copy_options::overwrite_existing);
        return m_root / name;
    }
    static WriteOrder orderOf(const fs::path& file) {
        return {file, {}, {{TagField::Genre, WriteMode::Replace, {"Ska"}}}};
    }
    /// The faults of looking and of writing.
    std::pair<std::string, std::string> faultsOf(const WriteOrder& order) const {
        WriteJournal journal(m_root / "state");
        return {test::faultOf([&] { static_cast<void>(forecastWrite(order)); }),
                test::faultOf([&] { writeTagsSafely(order, journal, journal.newBatch()); })};
    }
    static std::pair<std::string, std::string> both(const char* fault) { return {fault, fault}; }

private Q_SLOTS:
    void initTestCase() {
        if (!fixture::hasProgram(QStringLiteral("ffmpeg"))) {
            QSKIP("the program ffmpeg is not installed");
        }
        m_root = fs::canonical(m_dir.path().toStdString());
        QVERIFY(fixture::makeSound(m_dir.filePath(QStringLiteral("sound.mp3"))));
    }

    void changesAreThose() {
        const WriteOrder order = orderOf(fresh("a.mp3"));
        const WriteForecast forecast = forecastWrite(order);
        WriteJournal journal(m_root / "state");
        QVERIFY(forecast.changes == writeTagsSafely(order, journal, "batch").changes);
        QVERIFY(forecastWrite(order).changes.empty());
        QVERIFY(forecast.owner.empty());
    }

    void refusalsAreThose() {
        QCOMPARE(faultsOf(orderOf(m_root / "none.mp3")), both("FileMissing"));
        QCOMPARE(faultsOf(orderOf(m_root)), both("NotReadable"));
        fs::create_hard_link(fresh("linked.mp3"), m_root / "second.mp3");
        QCOMPARE(faultsOf(orderOf(m_root / "linked.mp3")), both("HardLinked"));
        WriteOrder order = orderOf(fresh("seen.mp3"));
        order.seen = identityOf(m_root / "sound.mp3");
        order.seen->size = 3;
        QCOMPARE(faultsOf(order), both("ChangedSince"));
        const std::string tag =
            fixture::id3Tag(3, fixture::id3Frame(3, "TIT2", "x") + QByteArray(20, '\0') + "rubbish")
                .toStdString();
        test::writeBytes(m_root / "odd.mp3", tag + test::bytesOf(m_root / "sound.mp3"));
        QCOMPARE(faultsOf(orderOf(m_root / "odd.mp3")), both("NotUnderstood"));
    }

    void linksAreFollowedWithinTheFolder() {
        const fs::path outside = fresh("elsewhere/x.mp3");
        const fs::path inside = fresh("music/deep/y.mp3");
        fs::create_symlink(outside, m_root / "music/out.mp3");
        fs::create_symlink(inside, m_root / "music/in.mp3");
        fs::create_directory_symlink(m_root / "elsewhere", m_root / "music/folder");
        fs::create_directory_symlink(m_root / "music", m_root / "alias");
        const auto faults = [&](const char* file, const char* within) {
            WriteOrder order = orderOf(m_root / file);
            order.within = m_root / within;
            return faultsOf(order);
        };
        QCOMPARE(faults("music/out.mp3", "music"), both("LinkLeadsOut"));
        QCOMPARE(faults("music/folder/x.mp3", "music"), both("LinkLeadsOut"));
        QCOMPARE(faults("alias/deep/y.mp3", "alias"), both("none"));
        QCOMPARE(faults("music/in.mp3", "music"), both("none"));
        QCOMPARE(faults("music/out.mp3", "music/../music"), both("LinkLeadsOut"));
        QCOMPARE(faultsOf(orderOf(m_root / "music/out.mp3")), both("none"));
    }

    void commonFolders() {
        QCOMPARE(commonFolder({}), fs::path());
        QCOMPARE(commonFolder({"/a/b/c.mp3"}), fs::path("/a/b"));
        QCOMPARE(commonFolder({"/a/b/c.mp3", "/a/b/d/e.mp3", "/a/b/../b/f.mp3"}), fs::path("/a/b"));
        QCOMPARE(commonFolder({"/a/bc/x.mp3", "/a/b/x.mp3"}), fs::path("/a"));
        QCOMPARE(commonFolder({"x.mp3"}), fs::current_path());
    }
};

} // namespace write_forecast_test

CANDOR_LOOP_TEST(write_forecast_test::WriteForecastTest)
#include "write_forecast_test.moc"
