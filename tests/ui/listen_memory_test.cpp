// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/model_file.h"
#include "listen_fixture.h"
#include "test_program.h"

#include "tasks/listen_task.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace candor::ui::listen_memory_test {
namespace {

namespace fs = std::filesystem;
constexpr int Patience = 20'000; // ms

} // namespace

/// A task that listens, and another one that comes after it: what the first heard is in the cache.
class ListenMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
        QCoreApplication::setApplicationName(QStringLiteral("listen_memory_test"));
        qputenv("CANDOR_CACHE", QByteArray::fromStdString(at("logits.db").string()));
    }

    void aFileIsHeardOnceUnderAnyName() {
        fixture::writeLevel(at("one.wav"), 0.75, 0.5);
        fixture::writeLevel(at("two.wav"), 0.25, 0.5);
        const auto first = hear({at("one.wav"), at("two.wav")}, {0, 1});
        QCOMPARE(first.size(), std::size_t{2});
        QCOMPARE(first.at(0)->recalled, std::size_t{0});

        fs::copy_file(at("one.wav"), at("copy.wav"));
        fixture::writeLevel(at("two.wav"), 0.5, 0.5); // another sound, the same name and size
        const auto second = hear({at("copy.wav"), at("two.wav")}, {0, 1});
        QCOMPARE(second.at(0)->recalled, std::size_t{2});
        QCOMPARE(second.at(0)->logits, first.at(0)->logits);
        QCOMPARE(second.at(0)->path, at("copy.wav"));
        QCOMPARE(second.at(1)->recalled, std::size_t{0});
        QVERIFY(second.at(1)->logits != first.at(1)->logits);
    }

    void onlyAModelThatIsNewIsComputed() {
        fixture::writeLevel(at("three.wav"), 0.6, 0.5);
        const auto first = hear({at("three.wav")}, {0});
        const auto second = hear({at("three.wav")}, {0, 2});
        QCOMPARE(first.at(0)->recalled, std::size_t{0});
        QCOMPARE(second.at(0)->recalled, std::size_t{1});
        QCOMPARE(second.at(0)->members, std::size_t{2});
    }

private:
    using Heard = std::map<std::uint32_t, std::shared_ptr<const FileLogits>>;

    [[nodiscard]] fs::path at(const std::string& name) const {
        return fs::path(m_folder.path().toStdString()) / name;
    }

    /// A task of its own, as after a new start of the program.
    Heard hear(const std::vector<fs::path>& files, const std::vector<int>& models) {
        ListenTask task([this]() -> const InferenceBackend& { return m_backend; });
        QSignalSpy heard(&task, &ListenTask::heard);
        QSignalSpy finished(&task, &ListenTask::finished);
        ListenJob job;
        job.lineup = 1;
        for (const int number : models) {
            job.models.push_back(openModelFile(fs::path(CANDOR_DEMO_DATA) / "models" /
                                               ("resnet_" + std::to_string(number) + ".pt")));
        }
        for (std::uint32_t track = 0; track < files.size(); ++track) {
            job.tracks.push_back(track);
            job.files.push_back(fixture::track(files[track]));
        }
        task.start(job);
        [&] { QVERIFY(finished.wait(Patience)); }();
        Heard found;
        for (const QList<QVariant>& delivery : heard) {
            for (const auto& [track, logits] : delivery[1].value<std::vector<TrackResult>>()) {
                found.emplace(track, logits);
            }
        }
        return found;
    }

    QTemporaryDir m_folder;
    fixture::LevelBackend m_backend;
};

} // namespace candor::ui::listen_memory_test

CANDOR_LOOP_TEST(candor::ui::listen_memory_test::ListenMemoryTest)
#include "listen_memory_test.moc"
