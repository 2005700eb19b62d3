// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen_fixture.h"
#include "project/project_file.h"
#include "window_test.h"

#include "panels/message_strip.h"
#include "session/calibration_session.h"
#include "tasks/project_task.h"
#include "tasks/unsaved_projects.h"
#include "window/file_opening.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/project_opening.h"
#include "window/start_page.h"
#include "window/window_actions.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <fstream>

namespace candor::ui::project_window_test {
namespace {

namespace fs = std::filesystem;
const fs::path Demo(CANDOR_DEMO_DATA);
constexpr int Patience = 30'000; // ms

fs::path model(int number) {
    return Demo / "models" / ("resnet_" + std::to_string(number) + ".pt");
}

} // namespace

/// The window and its project, with a network of arithmetic in place of LibTorch. What was kept is
/// seen by taking the sound away: a file that is not there can only be known, not heard.
class ProjectWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
        QCoreApplication::setApplicationName(QStringLiteral("project_window_test"));
        qputenv("CANDOR_CACHE", "off"); // or the second start would know all files anyway
    }

    void init() {
        QSettings().clear();
        fs::remove_all(unsavedFolder());
        m_folder = std::make_unique<QTemporaryDir>();
        m_backend = std::make_unique<fixture::LevelBackend>();
        start();
    }

    void cleanup() { m_window.reset(); }

    void theFirstTrackMakesAProject() {
        QVERIFY(unsaved().empty());
        hearThree();
        m_window.reset(); // whatever was still to be written is
        const auto left = unsaved();
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(ProjectFile::open(left.front()).contents().tracks.size(), std::size_t{3});
    }

    void theDemoAloneMakesNone() {
        m_window->openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(session().counts().done > 0, Patience);
        m_window.reset();
        QVERIFY(unsaved().empty());
    }

    void theLastSessionIsOfferedAndGoesOn() {
        hearThree();
        session().setTemperature(1.7);
        const std::vector<float> said = session().tracks().front().logits->logits;
        start();
        m_window->offerLastSession();
        auto* page = m_window->findChild<StartPage*>();
        QToolButton* goOn = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((goOn = buttonOf(*page, QStringLiteral("3 files"))) != nullptr,
                                 Patience);
        removeSound();
        goOn->click();
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{3}, Patience);
        QCOMPARE(session().counts().failed, std::size_t{0});
        QCOMPARE(session().settings().temperature, 1.7);
        QCOMPARE(session().lineup().running().size(), std::size_t{2});
        QCOMPARE(session().tracks().front().logits->logits, said);
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("Candor")));
    }

    void aSavedProjectHasItsNameAndIsRecent() {
        hearThree();
        saveAs("field.candor");
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("field")));
        QVERIFY(unsaved().empty());
        start();
        m_window->open({at("field.candor")});
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{3}, Patience);
        QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("field")));
    }

    void aFileThatHasChangedIsHeardAgain() {
        hearThree();
        const float said = session().tracks()[1].logits->logits.back();
        saveAs("field.candor");
        start();
        fixture::writeLevel(at("1.wav"), 0.25, 0.75); // was 0.75, half a second
        m_window->open({at("field.candor")});
        const auto isNew = [this, said] {
            const auto& logits = session().tracks()[1].logits;
            return logits != nullptr && logits->logits.back() != said;
        };
        QTRY_VERIFY_WITH_TIMEOUT(session().tracks().size() == 3 && isNew(), Patience);
        QCOMPARE(m_window->messages().sentences().size(), 1);
        QVERIFY(m_window->messages().sentences().front().startsWith(QStringLiteral("1 file has")));
    }

    void failuresAreKeptUntilTheyAreTriedAgain() {
        std::ofstream(at("0.wav")) << "no sound at all";
        m_window->open({at("0.wav"), model(0)});
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().failed, std::size_t{1}, Patience);
        saveAs("field.candor");
        start();
        m_window->open({at("field.candor")});
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().failed, std::size_t{1}, Patience);
        const int before = m_backend->loads;
        fixture::writeLevel(at("0.wav"), 0.75, 0.5);
        fs::last_write_time(at("0.wav"), fs::last_write_time(at("0.wav"))); // as it is
        m_window->windowActions().retryFailed->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{1}, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().failed, std::size_t{0}, Patience);
        QVERIFY(m_backend->loads >= before);
    }

    void whatWasOpenBeforeIsNotLost() {
        hearThree();
        saveAs("field.candor");
        start();
        fixture::writeLevel(at("other.wav"), 0.75, 0.5);
        m_window->open({at("other.wav"), model(0)});
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{1}, Patience);
        m_window->open({at("field.candor")});
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{3}, Patience);
        m_window.reset();
        const auto left = unsaved();
        QCOMPARE(left.size(), std::size_t{1});
        const ProjectContents contents = ProjectFile::open(left.front()).contents();
        QCOMPARE(contents.tracks.size(), std::size_t{1});
        QCOMPARE(contents.tracks.front().path, at("other.wav"));
    }

    void moreIsAddedToAProjectNamedWithIt() {
        hearThree();
        saveAs("field.candor");
        start();
        fixture::writeLevel(at("more.wav"), 0.75, 0.5);
        m_window->open({at("more.wav"), at("field.candor")});
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{4}, Patience);
        m_window.reset();
        QCOMPARE(ProjectFile::open(at("field.candor")).contents().tracks.size(), std::size_t{4});
    }

    void logitsFilesComeBackWithTheirChoices() {
        hearThree();
        m_window->open({Demo / "music-patches.npz"});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().dataSets().size(), std::size_t{1}, Patience);
        m_window->session().setTemperature(1.25);
        saveAs("field.candor");
        start();
        m_window->open({at("field.candor")});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().dataSets().size(), std::size_t{1}, Patience);
        QCOMPARE(m_window->session().dataSets().front()->settings.temperature, 1.25);
    }

    void aDamagedProjectCanBeSavedFrom() {
        hearThree();
        saveAs("field.candor");
        start();
        {
            std::fstream file(at("field.candor"), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(4096 + 8);
            file << std::string(2000, 'x');
        }
        m_window->open({at("field.candor")});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->messages().sentences().size(), 1, Patience);
        QVERIFY(m_window->messages().sentences().front().startsWith(
            QStringLiteral("field.candor: the project is damaged")));
        QVERIFY(m_window->messages().findChild<QPushButton*>() != nullptr);
        QVERIFY(session().tracks().empty());
    }

private:
    [[nodiscard]] fs::path at(const std::string& name) const {
        return fs::path(m_folder->path().toStdString()) / name;
    }
    [[nodiscard]] ListenSession& session() { return m_window->listening().session(); }

    void start() {
        m_window.reset(); // the old one is done before the new one looks
        m_window = std::make_unique<MainWindow>(
            nullptr, [this]() -> const InferenceBackend& { return *m_backend; });
        m_window->show();
    }

    void hearThree() {
        std::vector<fs::path> paths{model(0), model(1)};
        for (int number = 0; number < 3; ++number) {
            paths.push_back(at(std::to_string(number) + ".wav"));
            fixture::writeLevel(paths.back(), 0.75, 0.5);
        }
        m_window->open(paths);
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{3}, Patience);
    }

    void removeSound() {
        for (int number = 0; number < 3; ++number) {
            fs::remove(at(std::to_string(number) + ".wav"));
        }
    }

    void saveAs(const std::string& name) {
        QSignalSpy saved(&m_window->project().task(), &ProjectTask::saved);
        m_window->project().saveTo(at(name));
        QVERIFY(saved.wait(Patience));
    }

    static std::vector<fs::path> unsaved() {
        std::vector<fs::path> paths;
        std::error_code error;
        for (const auto& entry : fs::directory_iterator(unsavedFolder(), error)) {
            if (entry.path().extension() == ".candor") {
                paths.push_back(entry.path());
            }
        }
        return paths;
    }

    static QToolButton* buttonOf(const QWidget& parent, const QString& text) {
        for (QToolButton* button : parent.findChildren<QToolButton*>()) {
            if (button->text().contains(text)) {
                return button;
            }
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fixture::LevelBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace candor::ui::project_window_test

CANDOR_WINDOW_TEST(candor::ui::project_window_test::ProjectWindowTest)
#include "project_window_test.moc"
