// SPDX-License-Identifier: GPL-3.0-or-later
#include "published_trees.h"
#include "window_test.h"

#include "dataset/logits_table.h"
#include "panels/data_set_tabs.h"
#include "panels/dataset_dialog.h"
#include "panels/listen_page.h"
#include "panels/listen_status.h"
#include "panels/listen_temperature.h"
#include "panels/message_strip.h"
#include "panels/temperature_bar.h"
#include "panels/tracks_panel.h"
#include "session/calibration_session.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/start_page.h"
#include "window/window_actions.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <fstream>

namespace candor::ui::listen_window_test {
namespace {

namespace fs = std::filesystem;
const fs::path Demo(CANDOR_DEMO_DATA);
constexpr int Patience = 30'000; // ms

} // namespace

/// The window with a network of arithmetic in place of LibTorch: what is dropped, and where it
/// goes.
class ListenWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
        QCoreApplication::setApplicationName(QStringLiteral("listen_window_test"));
    }

    void init() {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_backend = std::make_unique<fixture::LevelBackend>();
        m_window = std::make_unique<MainWindow>(
            nullptr, [this]() -> const InferenceBackend& { return *m_backend; });
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void droppedSoundBecomesRowsAtOnce() {
        writeLevel("one.wav");
        writeLevel("two.wav");
        drop({at("one.wav"), at("two.wav")});
        QVERIFY(session().tracks().empty()); // the drop does not wait for the search
        QTRY_COMPARE_WITH_TIMEOUT(session().tracks().size(), std::size_t{2}, Patience);
        QTRY_VERIFY(m_window->listenPage() != nullptr && m_window->listenPage()->isVisible());
        QCOMPARE(table().model()->rowCount(), 2);
        QVERIFY(!m_window->findChild<TemperatureBar*>()->isVisible()); // Explore's
        QCOMPARE(m_window->findChild<DataSetTabs*>()->count(), 2);     // Tracks and Archive
        QCOMPARE(m_window->listenPage()->tracks().current(), std::optional<std::uint32_t>(0));
    }

    void modelsAloneComeToTheFront() {
        drop({Demo / "models" / "resnet_0.pt"});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->listenPage() != nullptr && m_window->listenPage()->isVisible(), Patience);
    }

    void modelsAndSoundTogetherAreHeard() {
        writeLevel("loud.wav");
        drop({at("loud.wav"), Demo / "models" / "resnet_0.pt", Demo / "models" / "resnet_1.pt"});
        QTRY_COMPARE_WITH_TIMEOUT(session().lineup().running().size(), std::size_t{2}, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{1}, Patience);
        QCOMPARE(session().counts().failed, std::size_t{0});
        QTRY_VERIFY(m_window->listenStatus().sentence().contains(QStringLiteral("1 of 1 file")));
        QVERIFY(m_window->listenStatus().sentence().startsWith(QStringLiteral("test device")));
    }

    void logitsGoToExploreAndSoundToTheTracks() {
        writeLevel("loud.wav");
        drop({at("loud.wav"), Demo / "music-patches.npz"});
        QTRY_COMPARE_WITH_TIMEOUT(session().tracks().size(), std::size_t{1}, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().dataSets().size(), std::size_t{1}, Patience);
        auto* tabs = m_window->findChild<DataSetTabs*>();
        QCOMPARE(tabs->count(), 3); // Tracks, Archive and the data set
        tabs->setCurrentIndex(0);
        QTRY_VERIFY(m_window->listenPage()->isVisible());
        tabs->setCurrentIndex(2);
        QVERIFY(!m_window->listenPage()->isVisible());
        QVERIFY(m_window->findChild<TemperatureBar*>()->isVisible());
        m_window->windowActions().tracks->trigger();
        QVERIFY(m_window->listenPage()->isVisible());
    }

    void labelsMakeADataSetThatStaysInTheBackground() {
        fs::create_directories(at("guitar"));
        writeLevel("guitar/loud.wav");
        drop({at("guitar"), Demo / "models" / "resnet_0.pt"});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().dataSets().size(), std::size_t{1}, Patience);
        QVERIFY(m_window->listenPage()->isVisible());
        QVERIFY(!session().labelNote().isEmpty());
        m_window->windowActions().exploreTracks->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->listenPage()->isVisible(), Patience);
        QCOMPARE(m_window->session().current()->name, QStringLiteral("Tracks heard"));
    }

    void aDataSetIsAskedAboutThenAddedUnderItsName() {
        drop({fixture::writeNsynth(at("")), Demo / "models" / "resnet_0.pt"});
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<DatasetDialog*>() != nullptr, Patience);
        auto* dialog = m_window->findChild<DatasetDialog*>();
        QTRY_VERIFY(dialog->findChild<QPushButton*>() != nullptr &&
                    addButton(*dialog)->isEnabled());
        QVERIFY(!dialog->isModal());
        QVERIFY(session().tracks().empty()); // nothing before it is asked for
        addButton(*dialog)->click();
        QTRY_COMPARE_WITH_TIMEOUT(session().tracks().size(), std::size_t{3}, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{3}, Patience);
        QCOMPARE(session().counts().labelled, std::size_t{3});
        m_window->windowActions().exploreTracks->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().current() != nullptr, Patience);
        QTRY_COMPARE(m_window->session().current()->name, QStringLiteral("NSynth test"));
        const LogitsTable& table = *m_window->session().current()->table;
        QVERIFY(table.splitNames == std::vector<std::string>{"test"});
        QCOMPARE(table.truth.labelledFiles(), std::size_t{3});
    }

    void theKeysOfTheTemperatureMoveTheTracks() {
        writeLevel("loud.wav");
        drop({at("loud.wav"), Demo / "models" / "resnet_0.pt"});
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{1}, Patience);
        const double before = session().settings().temperature;
        m_window->windowActions().softer->trigger();
        QCOMPARE(session().settings().temperature, before + 0.01);
        m_window->windowActions().resetTemperature->trigger();
        QCOMPARE(session().settings().temperature, 1.0);
    }

    void jAndKGoThroughTheRows() {
        writeLevel("one.wav");
        writeLevel("two.wav");
        drop({at("one.wav"), at("two.wav")});
        QTRY_VERIFY(m_window->listenPage() != nullptr && table().model()->rowCount() == 2);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_J);
        QCOMPARE(m_window->listenPage()->tracks().current(), std::optional<std::uint32_t>(1));
        QTest::keyClick(&table(), Qt::Key_K);
        QCOMPARE(m_window->listenPage()->tracks().current(), std::optional<std::uint32_t>(0));
    }

    void cancelIsOneClickAndContinueAnother() {
        m_backend->delay = std::chrono::milliseconds(40);
        std::vector<fs::path> paths{Demo / "models" / "resnet_0.pt"};
        for (int index = 0; index < 40; ++index) {
            const std::string name = std::to_string(index) + ".wav";
            writeLevel(name);
            paths.push_back(at(name));
        }
        drop(paths);
        QTRY_VERIFY_WITH_TIMEOUT(session().counts().done > 0, Patience);
        m_window->windowActions().listen->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(session().run().phase, ListenPhase::Paused, Patience);
        QVERIFY(session().counts().done < 40);
        m_backend->delay = {};
        m_window->windowActions().listen->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{40}, Patience);
    }

    void whatIsNoUseIsOneSentence() {
        fs::create_directories(at("empty"));
        std::ofstream(at("weights.pt")) << "not a model";
        drop({at("empty"), at("weights.pt")});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->messages().sentences().size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(session().lineup().models().size(), std::size_t{1}, Patience);
        QVERIFY(!session().lineup().models().front().problem.isEmpty());
    }

    void clearingEverythingBringsTheStartPageBack() {
        writeLevel("one.wav");
        drop({at("one.wav")});
        QTRY_VERIFY(m_window->listenPage() != nullptr && m_window->listenPage()->isVisible());
        session().clearTracks();
        QVERIFY(m_window->findChild<StartPage*>()->isVisible());
    }

private:
    [[nodiscard]] fs::path at(const std::string& name) const {
        return fs::path(m_folder->path().toStdString()) / name;
    }
    void writeLevel(const std::string& name) const { fixture::writeLevel(at(name), 0.75, 0.5); }
    static QPushButton* addButton(const DatasetDialog& dialog) {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->isDefault()) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] ListenSession& session() { return m_window->listening().session(); }
    [[nodiscard]] QTableView& table() { return m_window->listenPage()->tracks().table(); }

    void drop(const std::vector<fs::path>& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const fs::path& path : paths) {
            urls << QUrl::fromLocalFile(QString::fromStdString(path.string()));
        }
        data.setUrls(urls);
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fixture::LevelBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace candor::ui::listen_window_test

CANDOR_WINDOW_TEST(candor::ui::listen_window_test::ListenWindowTest)
#include "listen_window_test.moc"
