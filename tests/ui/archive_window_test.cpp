// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen_fixture.h"
#include "window_test.h"

#include "charts/decision_histogram.h"
#include "models/archive_model.h"
#include "panels/acceptance_panel.h"
#include "panels/archive_page.h"
#include "panels/archive_steps.h"
#include "panels/archive_table.h"
#include "panels/data_set_tabs.h"
#include "panels/listen_page.h"
#include "panels/rule_panel.h"
#include "panels/tag_preview.h"
#include "session/archive_session.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/start_page.h"
#include "window/window_actions.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <filesystem>

namespace candor::ui::archive_window_test {
namespace {

namespace fs = std::filesystem;
constexpr int Patience = 30'000; // ms

} // namespace

/// The archive page in the real window, with a network of arithmetic in place of LibTorch. Of four
/// files with the levels 0.55, 0.65, 0.8 and 0.95 the class "high" has the posteriors 0.472, 0.718,
/// 0.910 and 0.973 (softmax of 8 (level - 0.5) times -1, 0 and 1).
class ArchiveWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
        QCoreApplication::setApplicationName(QStringLiteral("archive_window_test"));
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

    void theStartPageHasADoor() {
        auto* start = m_window->findChild<StartPage*>();
        for (auto* button : start->findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("archive"))) {
                button->click();
            }
        }
        QVERIFY(page() != nullptr && page()->isVisible());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Archive – Candor"));
        QCOMPARE(m_window->findChild<DataSetTabs*>()->count(), 1);
        QCOMPARE(page()->steps().analyseText(), QStringLiteral("No model listens yet."));
        QVERIFY(!m_window->windowActions().accept->isEnabled());
        QVERIFY(!m_window->windowActions().writeTags->isEnabled());
    }

    void whatIsOpenedThereStaysThere() {
        m_window->windowActions().archive->trigger();
        writeAll();
        m_window->open({fs::path(m_folder->path().toStdString())});
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, Patience);
        QVERIFY(page()->isVisible());
        auto* tabs = m_window->findChild<DataSetTabs*>();
        QCOMPARE(tabs->count(), 2);
        tabs->setCurrentIndex(0);
        QTRY_VERIFY(m_window->listenPage() != nullptr && m_window->listenPage()->isVisible());
        tabs->setCurrentIndex(1);
        QVERIFY(page()->isVisible());
    }

    void theLineIsAPromise() {
        hearAll();
        setLine(90.0);
        // 1 - 0.910 and 1 - 0.973 are 0.117: fewer than one.
        QCOMPARE(page()->acceptance().promise(),
                 QStringLiteral("sure: 2 accepted, 2 to review, fewer than one of the accepted "
                                "wrong"));
        setLine(0.0);
        QVERIFY(page()->acceptance().promise().startsWith(QStringLiteral("sure: 4 accepted")));
        QVERIFY(page()->acceptance().origin().contains(QStringLiteral("Raw scores")));
        QCOMPARE(page()->steps().decideText(), QStringLiteral("4 of 4 accepted"));
        QTest::keyClick(&page()->acceptance().histogram(), Qt::Key_End);
        QCOMPARE(archive().rule().atLeast, 1.0);
        QCOMPARE(archive().counts().accepted, std::size_t{0});
    }

    void theOtherWayRoundFindsTheLine() {
        hearAll();
        auto* share = spin("Share of the accepted that may be wrong");
        share->setValue(6.0);
        page()->acceptance().findLine(); // mean of 0.027 and 0.090: 0.058
        QCOMPARE(archive().counts().accepted, std::size_t{2});
        share->setValue(1.0);
        page()->acceptance().findLine(); // not even 0.973 is enough: the line stays
        QCOMPARE(archive().counts().accepted, std::size_t{2});
    }

    void keysDecideAndGoOn() {
        hearAll();
        setLine(90.0);
        focusTable();
        QCOMPARE(name(), QStringLiteral("0.wav")); // the least certain comes first
        key(Qt::Key_A);
        QCOMPARE(archive().standing(track("0.wav")), Standing::AcceptedByHand);
        QCOMPARE(name(), QStringLiteral("1.wav"));
        key(Qt::Key_1);
        QCOMPARE(archive().acceptedClasses(track("1.wav")), std::vector<std::string>{"low"});
        key(Qt::Key_X);
        QCOMPARE(archive().standing(track("2.wav")), Standing::Rejected);
        key(Qt::Key_S);
        QCOMPARE(archive().standing(track("3.wav")), Standing::Skipped);
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(archive().standing(track("3.wav")), Standing::Accepted);
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(name(), QStringLiteral("2.wav"));
        QCOMPARE(table().selectionModel()->selectedRows().size(), 1);
        key(Qt::Key_K);
        QCOMPARE(name(), QStringLiteral("1.wav"));
        QCOMPARE(page()->tags().after(), QStringLiteral("low"));
    }

    void severalRowsAreDecidedTogether() {
        hearAll();
        focusTable();
        table().selectAll();
        key(Qt::Key_X);
        QCOMPARE(archive().counts().rejected, std::size_t{4});
        QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(archive().counts().rejected, std::size_t{0});
        QCOMPARE(page()->files().selected().size(), std::size_t{4}); // what was taken back
    }

    void theMenuOfClassesHasThemAll() {
        hearAll();
        focusTable();
        key(Qt::Key_E);
        auto* menu = table().findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 3);
        QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("mid\t2"));
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(archive().acceptedClasses(track("0.wav")), std::vector<std::string>{"mid"});
    }

    void temperatureAndTableHaveTheirKeys() {
        hearAll();
        QTest::keyClick(m_window.get(), Qt::Key_BracketRight);
        QCOMPARE(session().settings().temperature, 1.01);
        page()->acceptance().histogram().setFocus();
        QTest::keyClick(&page()->acceptance().histogram(), Qt::Key_T);
        QVERIFY(table().hasFocus());
    }

    void moreShowsTheRule() {
        hearAll();
        auto* rule = page()->findChild<RulePanel*>();
        QVERIFY(!rule->isVisible());
        page()->acceptance().setShowsMore(true);
        QVERIFY(rule->isVisible());
        QCOMPARE(rule->table().model()->rowCount(), 3);
        page()->acceptance().setShowsMore(false);
        QVERIFY(!rule->isVisible());
    }

private:
    [[nodiscard]] ArchivePage* page() { return m_window->archivePage(); }
    [[nodiscard]] ArchiveSession& archive() { return m_window->listening().archive(); }
    [[nodiscard]] ListenSession& session() { return m_window->listening().session(); }
    [[nodiscard]] QTableView& table() { return page()->files().table(); }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString name() {
        return table()
            .currentIndex()
            .siblingAtColumn(static_cast<int>(ArchiveColumn::Name))
            .data()
            .toString();
    }
    [[nodiscard]] std::uint32_t track(const std::string& file) {
        std::uint32_t found = 0;
        while (!session().tracks().at(found).file->path.ends_with('/' + file)) {
            ++found;
        }
        return found;
    }
    [[nodiscard]] QDoubleSpinBox* spin(const char* accessibleName) {
        for (auto* box : page()->findChildren<QDoubleSpinBox*>()) {
            if (box->accessibleName() == QLatin1String(accessibleName)) {
                return box;
            }
        }
        return nullptr;
    }
    void setLine(double perCent) { spin("Line of acceptance as a number")->setValue(perCent); }
    void key(Qt::Key key) { QTest::keyClick(&table(), key); }

    void writeAll() {
        int number = 0;
        for (const double level : {0.55, 0.65, 0.8, 0.95}) {
            fixture::writeLevel(fs::path(m_folder->path().toStdString()) /
                                    (std::to_string(number++) + ".wav"),
                                level, 0.5);
        }
    }

    void hearAll() {
        writeAll();
        session().putModel(fixture::model(m_folder->filePath("m.pt").toStdString()));
        m_window->windowActions().archive->trigger();
        m_window->open({fs::path(m_folder->path().toStdString())});
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{4}, Patience);
        QTRY_COMPARE(archive().frame().prediction.size(), std::size_t{4});
        QTRY_COMPARE(
            table().model()->index(0, static_cast<int>(ArchiveColumn::Name)).data().toString(),
            QStringLiteral("0.wav"));
    }

    void focusTable() {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        table().setFocus();
        table().setCurrentIndex(table().model()->index(0, static_cast<int>(ArchiveColumn::Name)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fixture::LevelBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace candor::ui::archive_window_test

CANDOR_WINDOW_TEST(candor::ui::archive_window_test::ArchiveWindowTest)
#include "archive_window_test.moc"
