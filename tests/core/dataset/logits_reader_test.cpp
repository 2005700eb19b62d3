// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>
#include <random>

namespace logits_reader_test {

using fixture::bytesOf;
using fixture::npy;

namespace {

constexpr std::size_t Patches = 400000; // x 5 x 10 floats: 80 MB

// Random, so that a block read to the wrong place is found; no block is like another.
std::vector<float> someLogits() {
    std::mt19937 random(11);
    std::vector<float> values(5 * Patches * 10);
    for (float& value : values) {
        value = static_cast<float>(random() % 4096) / 64.0F - 32.0F;
    }
    return values;
}

std::uint64_t statusBytes(const std::string& wanted) {
    std::ifstream status("/proc/self/status");
    std::string word;
    std::uint64_t kibibytes = 0;
    while (status >> word) {
        if (word == wanted && status >> kibibytes) {
            return kibibytes << 10;
        }
    }
    return 0;
}

} // namespace

class LogitsReaderTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_large;

private Q_SLOTS:
    void initTestCase();
    void holdsOneCopy();
    void readsEveryBlock();
    void findsOneWrongBitAnywhere();
    void reportsProgress();
    void isCancelledBeforeAndWithin();
    void goesByContent();
};

void LogitsReaderTest::initTestCase() {
    m_large = m_folder.filePath("large.npz").toStdString();
    const std::vector<std::int32_t> labels(Patches, 3);
    fixture::write(
        m_large, fixture::npz({{"labels", npy("<i4", "(400000,)", bytesOf(labels))},
                               {"logits", npy("<f4", "(5, 400000, 10)", bytesOf(someLogits()))}}));
}

// The promise of logits_reader.h. The peak is the kernel's own figure, set back before.
void LogitsReaderTest::holdsOneCopy() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer's own memory counts too");
#endif
    std::ofstream reset("/proc/self/clear_refs");
    reset << 5 << std::flush;
    if (!reset || statusBytes("VmHWM:") == 0) {
        QSKIP("the kernel does not let the peak be set back");
    }
    const std::uint64_t before = statusBytes("VmRSS:");
    const auto table = candor::readLogits(m_large);
    const std::uint64_t used = statusBytes("VmHWM:") - before;
    const double array = 5.0 * Patches * 10 * sizeof(float);
    const double ratio = static_cast<double>(used) / array;
    qInfo("peak memory: %.3f times the array", ratio);
    QVERIFY(ratio > 0.9); // or the figure is not what it is taken for
    QVERIFY(ratio < 1.3);
}

void LogitsReaderTest::readsEveryBlock() {
    const auto table = candor::readLogits(m_large);
    const std::vector<float> expected = someLogits();
    std::vector<float> row(10);
    for (std::size_t member = 0; member < 5; ++member) {
        for (std::size_t patch = 0; patch < Patches; ++patch) {
            table->logits.readRow(member, patch, std::span<float>(row));
            const auto first =
                expected.begin() + static_cast<std::ptrdiff_t>((member * Patches + patch) * 10);
            if (!std::equal(row.begin(), row.end(), first)) {
                QFAIL(qPrintable(QString("member %1 patch %2").arg(member).arg(patch)));
            }
        }
    }
}

void LogitsReaderTest::findsOneWrongBitAnywhere() {
    const auto damaged = std::filesystem::path(m_folder.filePath("damaged.npz").toStdString());
    std::filesystem::copy_file(m_large, damaged);
    const auto size = std::filesystem::file_size(damaged);
    for (const std::uintmax_t place : {size / 3, size / 2, size - 1000}) {
        std::fstream file(damaged, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(static_cast<std::streamoff>(place));
        const auto sign = static_cast<char>(file.get() ^ 1);
        file.seekp(static_cast<std::streamoff>(place));
        file.put(sign);
        file.close();
        try {
            static_cast<void>(candor::readLogits(damaged));
            QFAIL("it was read");
        } catch (const candor::InputError& error) {
            QCOMPARE(error.fault(), candor::InputFault::ChecksumWrong);
        }
        std::fstream mended(damaged, std::ios::in | std::ios::out | std::ios::binary);
        mended.seekp(static_cast<std::streamoff>(place));
        mended.put(static_cast<char>(sign ^ 1));
    }
    QCOMPARE(candor::readLogits(damaged)->files(), Patches);
}

void LogitsReaderTest::reportsProgress() {
    std::vector<std::uint64_t> reports;
    std::uint64_t total = 0;
    candor::ReadOptions options;
    options.progress = [&](std::uint64_t done, std::uint64_t all) {
        reports.push_back(done);
        total = all;
    };
    static_cast<void>(candor::readLogits(m_large, options));
    QVERIFY(reports.size() >= 10 && reports.size() <= 300);
    QVERIFY(std::is_sorted(reports.begin(), reports.end()));
    QCOMPARE(reports.back(), total);
    QCOMPARE(total, std::uint64_t{5 * Patches * 10 * 4 + Patches * 4});
}

void LogitsReaderTest::isCancelledBeforeAndWithin() {
    std::stop_source stop;
    candor::ReadOptions options;
    options.stop = stop.get_token();
    std::uint64_t last = 0;
    options.progress = [&](std::uint64_t done, std::uint64_t total) {
        last = done;
        if (done > total / 4) {
            stop.request_stop();
        }
    };
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(candor::readLogits(m_large, options)),
                             candor::Cancelled);
    QVERIFY(last < 5 * Patches * 10 * 4 / 2); // it stopped soon after
    QVERIFY_EXCEPTION_THROWN(static_cast<void>(candor::readLogits(m_large, options)),
                             candor::Cancelled);
}

void LogitsReaderTest::goesByContent() {
    const std::filesystem::path path = m_folder.filePath("table.npz").toStdString();
    fixture::write(path, "file,label,a,b\nx,b,1,2\n");
    const auto table = candor::readLogits(path);
    QCOMPARE(table->source, path);
    QCOMPARE(table->truth.label(0), 1);
}

} // namespace logits_reader_test

CANDOR_TEST(logits_reader_test::LogitsReaderTest)
#include "logits_reader_test.moc"
