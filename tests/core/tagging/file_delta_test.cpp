// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/write_fixture.h"
#include "tagging/file_delta.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>
#include <stdexcept>

namespace file_delta_test {

using namespace candor;
using test::bytesOf;
using test::writeBytes;
namespace fs = std::filesystem;

class FileDeltaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldFileComesBack_data();
    void oldFileComesBack();
    void movedSoundMakesAShortDelta();
    void renumberedPagesMakeAShortDelta();
    void damagedDeltaIsNoticed();
    void deltaOfSomethingElseIsNoticed();
    void placesThatCannotBeWritten();

private:
    [[nodiscard]] fs::path at(const char* name) const {
        return fs::path(m_dir.path().toStdString()) / name;
    }
    static std::string randomBytes(std::size_t size, unsigned seed) {
        std::mt19937 random(seed);
        std::string bytes(size, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random() & 0xFF);
        }
        return bytes;
    }
    [[nodiscard]] std::uintmax_t deltaBytes(const std::string& oldBytes,
                                            const std::string& newBytes) const {
        writeBytes(at("old"), oldBytes);
        writeBytes(at("new"), newBytes);
        fs::remove(at("delta"));
        makeDelta(at("old"), at("new"), at("delta"));
        return fs::file_size(at("delta"));
    }

    QTemporaryDir m_dir;
};

void FileDeltaTest::oldFileComesBack_data() {
    QTest::addColumn<QByteArray>("oldBytes");
    QTest::addColumn<QByteArray>("newBytes");
    const auto bytes = [](std::size_t size, unsigned seed) {
        return QByteArray::fromStdString(randomBytes(size, seed));
    };
    QTest::newRow("empty") << QByteArray() << bytes(100, 1);
    QTest::newRow("to empty") << bytes(100, 1) << QByteArray();
    QTest::newRow("both empty") << QByteArray() << QByteArray();
    QTest::newRow("same") << bytes(70'000, 1) << bytes(70'000, 1);
    QTest::newRow("nothing alike") << bytes(70'000, 1) << bytes(50'000, 2);
    QTest::newRow("one byte") << QByteArray("a") << QByteArray("b");
    QTest::newRow("longer at the end") << bytes(70'000, 1) << bytes(70'000, 1) + bytes(999, 2);
    QTest::newRow("repeated") << QByteArray(100'000, 'x') << QByteArray(99'999, 'x');
}

void FileDeltaTest::oldFileComesBack() {
    QFETCH(QByteArray, oldBytes);
    QFETCH(QByteArray, newBytes);
    static_cast<void>(deltaBytes(oldBytes.toStdString(), newBytes.toStdString()));
    writeBytes(at("made"), "something longer that was there before");
    applyDelta(at("new"), at("delta"), at("made"), static_cast<std::uint64_t>(oldBytes.size()));
    QCOMPARE(bytesOf(at("made")), oldBytes.toStdString());
}

/// A FLAC whose padding was used up: all sound lies elsewhere.
void FileDeltaTest::movedSoundMakesAShortDelta() {
    const std::string sound = randomBytes(5'000'000, 3);
    const std::uintmax_t size = deltaBytes("tags" + sound, "other and longer tags, padded" + sound);
    qInfo("5 MB moved: %zu bytes", static_cast<std::size_t>(size));
    QVERIFY(size < 4'000);
}

/// An Ogg whose pages were all renumbered: 27 bytes of header change every 4 300.
void FileDeltaTest::renumberedPagesMakeAShortDelta() {
    std::string oldBytes;
    std::string newBytes = randomBytes(5'000, 9);
    for (unsigned page = 0; page < 1'000; ++page) {
        const std::string body = randomBytes(4'300, page);
        oldBytes += randomBytes(8, page + 100'000) + body;
        newBytes += randomBytes(8, page + 200'000) + body;
    }
    const std::uintmax_t size = deltaBytes(oldBytes, newBytes);
    qInfo("4.3 MB of pages: %zu bytes", static_cast<std::size_t>(size));
    QVERIFY(size < oldBytes.size() / 5);
}

void FileDeltaTest::damagedDeltaIsNoticed() {
    const std::string sound = randomBytes(100'000, 4);
    static_cast<void>(deltaBytes("old" + sound, "new!" + sound));
    const std::string delta = bytesOf(at("delta"));
    writeBytes(at("delta"), delta.substr(0, delta.size() / 2));
    QVERIFY_EXCEPTION_THROWN(applyDelta(at("new"), at("delta"), at("made"), 1'000'000),
                             std::runtime_error);
    writeBytes(at("delta"), "none");
    QVERIFY_EXCEPTION_THROWN(applyDelta(at("new"), at("delta"), at("made"), 1'000'000),
                             std::runtime_error);
}

/// One that would fill the disk, and one that is no file.
void FileDeltaTest::deltaOfSomethingElseIsNoticed() {
    const std::string sound = randomBytes(100'000, 4);
    static_cast<void>(deltaBytes("old" + sound, "new!" + sound));
    QVERIFY_EXCEPTION_THROWN(applyDelta(at("new"), at("delta"), at("made"), 1'000),
                             std::runtime_error);
    QVERIFY(fs::file_size(at("made")) <= 1'000);
    fs::remove(at("delta"));
    fs::create_symlink("/dev/zero", at("delta"));
    QVERIFY_EXCEPTION_THROWN(applyDelta(at("new"), at("delta"), at("made"), 1'000),
                             std::runtime_error);
}

void FileDeltaTest::placesThatCannotBeWritten() {
    static_cast<void>(deltaBytes("a", "b"));
    const fs::path nowhere = at("nowhere") / "delta";
    QVERIFY_EXCEPTION_THROWN(makeDelta(at("old"), at("new"), nowhere), std::runtime_error);
    QVERIFY_EXCEPTION_THROWN(makeDelta(at("gone"), at("new"), at("second")), std::runtime_error);
    QVERIFY(!fs::exists(at("second")));
    writeBytes(at("taken"), "of another");
    QVERIFY_EXCEPTION_THROWN(makeDelta(at("old"), at("new"), at("taken")), std::runtime_error);
    QCOMPARE(bytesOf(at("taken")), std::string("of another"));
}

} // namespace file_delta_test

CANDOR_LOOP_TEST(file_delta_test::FileDeltaTest)
#include "file_delta_test.moc"
