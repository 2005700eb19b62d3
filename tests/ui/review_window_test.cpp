// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen_fixture.h"
#include "window_test.h"

#include "models/archive_model.h"
#include "panels/archive_page.h"
#include "panels/archive_steps.h"
#include "panels/archive_table.h"
#include "panels/class_button.h"
#include "panels/class_choices.h"
#include "panels/review_heading.h"
#include "panels/review_panel.h"
#include "panels/track_panel.h"
#include "panels/trust_panel.h"
#include "session/archive_session.h"
#include "session/review_session.h"
#include "window/archive_review.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/window_actions.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace candor::ui::review_window_test {
namespace {

namespace fs = std::filesystem;
constexpr int Patience = 30'000; // ms

} // namespace

/// The review in the real window, with a network of arithmetic in place of LibTorch: of twelve
/// files with rising levels "high" is proposed, the surer the louder.
class ReviewWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
        QCoreApplication::setApplicationName(QStringLiteral("review_window_test"));
    }

    void init() {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_backend = std::make_unique<fixture::LevelBackend>();
        m_window = std::make_unique<MainWindow>(
            nullptr, [this]() -> const InferenceBackend& { return *m_backend; });
        m_window->show();
        hearAll();
    }

    void cleanup() { m_window.reset(); }

    void keysEnterAndLeave() {
        QTest::keyClick(&table(), Qt::Key_R);
        QVERIFY(page()->isReviewing());
        QVERIFY(panel().isVisible() && panel().hasFocus());
        QVERIFY(!page()->steps().isVisible());
        QCOMPARE(panel().heading().progress(), QStringLiteral("1 of 7"));
        const QString shown = panel().heading().fileName();
        key(Qt::Key_Escape);
        QVERIFY(!page()->isReviewing());
        QVERIFY(table().hasFocus());
        QCOMPARE(table()
                     .currentIndex()
                     .siblingAtColumn(static_cast<int>(ArchiveColumn::Name))
                     .data()
                     .toString(),
                 shown); // the table stands where the review was
        QVERIFY(page()->track().isVisible());
        Q_EMIT page()->steps().reviewWanted();
        QVERIFY(page()->isReviewing());
    }

    void arrowsActAsInBirdNet() {
        enter();
        const auto queue = review().queue();
        key(Qt::Key_Up);
        QCOMPARE(archive().standing(queue[0]), Standing::AcceptedByHand);
        key(Qt::Key_Down);
        QCOMPARE(archive().standing(queue[1]), Standing::Rejected);
        key(Qt::Key_Right);
        QCOMPARE(archive().standing(queue[2]), Standing::Skipped);
        QCOMPARE(panel().heading().progress(), QStringLiteral("4 of 7"));
        key(Qt::Key_Left);
        key(Qt::Key_Left);
        QCOMPARE(panel().heading().progress(), QStringLiteral("2 of 7"));
        QVERIFY(panel().heading().proposal().endsWith(QStringLiteral("✗ rejected")));
        key(Qt::Key_Right);
        QCOMPARE(archive().standing(queue[1]), Standing::Rejected);
    }

    void lettersAndDigitsDecideOneFile() {
        enter();
        const auto queue = review().queue();
        key(Qt::Key_A);
        key(Qt::Key_X);
        key(Qt::Key_S);
        key(Qt::Key_1);
        QCOMPARE(archive().standing(queue[0]), Standing::AcceptedByHand);
        QCOMPARE(archive().standing(queue[1]), Standing::Rejected);
        QCOMPARE(archive().standing(queue[2]), Standing::Skipped);
        QCOMPARE(archive().acceptedClasses(queue[3]), std::vector<std::string>{"low"});
        QTest::keyClick(&panel(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(review().current(), std::optional(queue[3]));
        QVERIFY(archive().decision(queue[3]) == nullptr);
        key(Qt::Key_K);
        QCOMPARE(review().current(), std::optional(queue[2]));
        key(Qt::Key_J);
        QCOMPARE(review().current(), std::optional(queue[3]));
        QVERIFY(archive().decision(queue[3]) == nullptr); // only passed
        QCOMPARE(archive().decisions().size(), std::size_t{3});
    }

    void classesStandByPosteriorAndKeepTheirDigits() {
        enter();
        const ClassButton& surest = panel().choices().button(0);
        QCOMPARE(surest.offer().name, QStringLiteral("high"));
        QCOMPARE(surest.offer().digit, 3); // its place among the classes, as in the table
        QVERIFY(surest.offer().isProposed);
        QCOMPARE(panel().choices().button(2).offer().name, QStringLiteral("low"));
        QVERIFY(!panel().choices().button(3).isVisible());
        key(Qt::Key_3);
        key(Qt::Key_Left);
        QVERIFY(surest.offer().isTaken);
        QCOMPARE(archive().standing(review().queue()[0]), Standing::AcceptedByHand);
    }

    void theMenuHasAllClasses() {
        enter();
        key(Qt::Key_E);
        auto* menu = panel().findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().at(1)->trigger();
        menu->close();
        QCOMPARE(archive().acceptedClasses(review().queue()[0]), std::vector<std::string>{"mid"});
    }

    void theEndIsSaid() {
        enter();
        for (int file = 0; file < 7; ++file) {
            key(Qt::Key_Up);
        }
        QCOMPARE(panel().endText(), QStringLiteral("The end of the review: 7 of 7 files are "
                                                   "decided."));
        key(Qt::Key_Up); // nothing to accept
        key(Qt::Key_Left);
        QCOMPARE(panel().heading().progress(), QStringLiteral("7 of 7"));
        key(Qt::Key_Escape);
        QTest::keyClick(&table(), Qt::Key_R);
        QVERIFY(panel().endText().startsWith(QStringLiteral("Nothing is left")));
    }

    void aSampleTellsWhatTheConfidencesAreWorth() {
        enter();
        auto* order = panel().heading().findChild<QComboBox*>();
        order->setCurrentIndex(2);
        Q_EMIT order->activated(2);
        QCOMPARE(panel().heading().progress(), QStringLiteral("1 of 12")); // there are no more
        QVERIFY(panel().trust().isVisible());
        panel().setFocus();
        for (int file = 0; file < 9; ++file) {
            key(Qt::Key_Up);
        }
        QVERIFY(panel().trust().sentence().startsWith(QStringLiteral("Answered: 9.")));
        QVERIFY(!panel().trust().refitButton().isEnabled());
        key(Qt::Key_1);
        // 9 of 10: 0.5958 … 0.9821 (scipy, Wilson)
        QVERIFY(panel().trust().sentence().startsWith(
            QStringLiteral("You found 9 of 10 right (90 %, 60–98 %); promised")));
        QVERIFY(panel().trust().refitButton().isEnabled());
        panel().trust().refitButton().click();
        QTRY_VERIFY(panel().trust().outcome().startsWith(QStringLiteral("T = ")));
        QVERIFY(session().settings().temperature != 1.0);
        QVERIFY(panel().trust().sentence().contains(QStringLiteral("present temperature")));
        panel().trust().backButton().click();
        QCOMPARE(session().settings().temperature, 1.0);
    }

    void numbersTypedAreNumbers() {
        enter();
        auto* order = panel().heading().findChild<QComboBox*>();
        Q_EMIT order->activated(2);
        auto* size = panel().findChild<QSpinBox*>();
        size->setFocus();
        size->selectAll();
        QTest::keyClicks(size, QStringLiteral("30"));
        QCOMPARE(size->value(), 30);
        QVERIFY(archive().decisions().empty());
        QTest::keyClick(size, Qt::Key_Escape);
        QVERIFY(!page()->isReviewing());
    }

    void anOpenListHasTheKeys() {
        enter();
        auto* order = panel().heading().findChild<QComboBox*>();
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down); // opens it, changes nothing
        QCOMPARE(review().order(), ReviewOrder::NearestLine);
        QVERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(order->view(), Qt::Key_Down);
        QTest::keyClick(order->view(), Qt::Key_Down);
        QTest::keyClick(order->view(), Qt::Key_Return);
        QCOMPARE(review().order(), ReviewOrder::Sample);
        QVERIFY(archive().decisions().empty());
        QVERIFY(panel().hasFocus());
        key(Qt::Key_Up);
        QCOMPARE(archive().decisions().size(), std::size_t{1});
    }

    void whetherItPlaysIsKept() {
        enter();
        auto* plays = panel().findChild<QCheckBox*>();
        QVERIFY(plays->isChecked());
        plays->setChecked(false);
        m_window.reset();
        m_window = std::make_unique<MainWindow>(
            nullptr, [this]() -> const InferenceBackend& { return *m_backend; });
        m_window->show();
        hearAll();
        enter();
        QVERIFY(!panel().findChild<QCheckBox*>()->isChecked());
    }

    void otherModelsEndIt() {
        enter();
        session().putModel(fixture::model(m_folder->filePath("n.pt").toStdString()));
        QVERIFY(!page()->isReviewing());
    }

private:
    [[nodiscard]] ArchivePage* page() { return m_window->archivePage(); }
    [[nodiscard]] ArchiveSession& archive() { return m_window->listening().archive(); }
    [[nodiscard]] ListenSession& session() { return m_window->listening().session(); }
    [[nodiscard]] QTableView& table() { return page()->files().table(); }
    [[nodiscard]] ReviewSession& review() {
        return m_window->findChild<ArchiveReview*>()->session();
    }
    [[nodiscard]] ReviewPanel& panel() { return *m_window->findChild<ReviewPanel*>(); }
    void key(Qt::Key key) { QTest::keyClick(&panel(), key); }

    void enter() {
        QTest::keyClick(&table(), Qt::Key_R);
        QVERIFY(page()->isReviewing());
    }

    void hearAll() {
        for (int file = 0; file < 12; ++file) {
            fixture::writeLevel(fs::path(m_folder->path().toStdString()) /
                                    (std::to_string(file) + ".wav"),
                                0.52 + 0.04 * file, 0.5);
        }
        session().putModel(fixture::model(m_folder->filePath("m.pt").toStdString()));
        m_window->windowActions().archive->trigger();
        m_window->open({fs::path(m_folder->path().toStdString())});
        QTRY_COMPARE_WITH_TIMEOUT(session().counts().done, std::size_t{12}, Patience);
        QTRY_COMPARE(archive().frame().prediction.size(), std::size_t{12});
        // Softmax of 8 (level - 0.5) times -1, 0, 1: at 0.76 and below less than 0.88.
        archive().setLine(0.88);
        QCOMPARE(archive().counts().toReview, std::size_t{7});
        QTRY_COMPARE(table().model()->rowCount(), 12);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        table().setFocus();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fixture::LevelBackend> m_backend;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace candor::ui::review_window_test

CANDOR_WINDOW_TEST(candor::ui::review_window_test::ReviewWindowTest)
#include "review_window_test.moc"
