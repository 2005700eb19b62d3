// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_test.h"

#include "panels/message_strip.h"
#include "panels/no_labels_note.h"
#include "panels/temperature_bar.h"
#include "panels/temperature_slider.h"
#include "session/calibration_session.h"
#include "tasks/open_task.h"
#include "window/file_opening.h"
#include "window/main_window.h"
#include "window/start_page.h"
#include "window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace candor::ui::main_window_test {
namespace {

const std::filesystem::path Demo(CANDOR_DEMO_DATA);

QUrl urlOf(const std::filesystem::path& path) {
    return QUrl::fromLocalFile(QString::fromStdString(path.string()));
}

bool hasFrames(const CalibrationSession& session, std::size_t dataSets) {
    const auto& open = session.dataSets();
    return open.size() == dataSets && std::all_of(open.begin(), open.end(), [](const auto& set) {
               return set->frame.atT != nullptr;
           });
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
        QCoreApplication::setApplicationName(QStringLiteral("main_window_test"));
    }

    void init() { QSettings().clear(); }

    void theStartPageComesFirst() {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.findChild<StartPage*>()->isVisible());
        QVERIFY(!window.findChild<TemperatureBar*>()->isVisible());
        QVERIFY(!window.windowActions().exportFigure->isEnabled());
    }

    void theDemoOpensFiveDataSets() {
        MainWindow window;
        window.show();
        window.openDemo();
        QTRY_VERIFY_WITH_TIMEOUT(hasFrames(window.session(), 5), 20'000);
        QCOMPARE(window.session().current()->name, QStringLiteral("instruments-resnet"));
        QCOMPARE(window.findChild<QTabBar*>()->count(), 6); // and "All"
        QVERIFY(!window.findChild<StartPage*>()->isVisible());
        QVERIFY(window.findChild<TemperatureBar*>()->isVisible());
        window.openDemo(); // all of it is open already
        QCOMPARE(window.opening().task().pending(), std::size_t{0});
    }

    void droppedFilesOpen() {
        MainWindow window;
        window.show();
        QMimeData data;
        data.setUrls({urlOf(Demo / "music-patches.npz"), urlOf(Demo / "instruments-mlp.npz")});
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QVERIFY(window.session().dataSets().empty()); // the drop does not wait for the reading
        QTRY_VERIFY_WITH_TIMEOUT(hasFrames(window.session(), 2), 20'000);
        QCOMPARE(window.session().current()->name, QStringLiteral("music-patches"));
    }

    void textIsNoDrop() {
        MainWindow window;
        QMimeData data;
        data.setText(QStringLiteral("not a file"));
        QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void tracksWithoutLabelsOpen() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("heard.csv").toStdString();
        std::ofstream(path) << "file,label,a,b\none.wav,-1,0.5,1.5\ntwo.wav,-1,2,3\n";
        MainWindow window;
        window.show();
        window.open({Demo / "music-patches.npz"});
        QTRY_VERIFY_WITH_TIMEOUT(hasFrames(window.session(), 1), 20'000);
        const auto notes = window.findChildren<NoLabelsNote*>();
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0]->isHidden() && notes[1]->isHidden());
        window.open({path});
        QTRY_VERIFY_WITH_TIMEOUT(hasFrames(window.session(), 2), 20'000);
        QCOMPARE(window.session().current()->name, QStringLiteral("heard"));
        QVERIFY(!notes[0]->isHidden() && !notes[1]->isHidden());
        const Evaluation& evaluation = *window.session().current()->frame.atT;
        QCOMPARE(evaluation.files, std::uint64_t{0});
        QVERIFY(std::isnan(evaluation.ensemble.measures.mae));
        QTRY_VERIFY_WITH_TIMEOUT(window.session().current()->sweep.complete, 20'000);
        const auto buttons = window.findChild<TemperatureBar*>()->findChildren<QPushButton*>();
        const auto best = std::find_if(buttons.begin(), buttons.end(), [](QPushButton* button) {
            return button->text() == QLatin1String("T*");
        });
        QVERIFY(best != buttons.end());
        QVERIFY(!(*best)->isEnabled());
        QVERIFY((*best)->toolTip().contains(QLatin1String("No labelled file")));
    }

    void aBadFileIsOneSentenceAndNothingIsLost() {
        const QTemporaryDir folder;
        const std::filesystem::path bad = folder.filePath("broken.npz").toStdString();
        std::ofstream(bad) << "not an archive at all";
        MainWindow window;
        window.show();
        window.open({Demo / "music-patches.npz"});
        QTRY_VERIFY_WITH_TIMEOUT(hasFrames(window.session(), 1), 20'000);
        window.open({bad});
        QTRY_COMPARE(window.messages().sentences().size(), 1);
        QVERIFY(window.messages().sentences().first().startsWith(QStringLiteral("broken.npz: ")));
        QVERIFY(window.messages().isVisible());
        QCOMPARE(window.session().dataSets().size(), std::size_t{1});
        window.messages().clear();
        QVERIFY(!window.messages().isVisible());
    }

    void theSliderBringsAFrameAndKeysMoveIt() {
        MainWindow window;
        window.show();
        window.open({Demo / "music-patches.npz"});
        QTRY_VERIFY_WITH_TIMEOUT(hasFrames(window.session(), 1), 20'000);
        const OpenDataSet& dataSet = *window.session().current();
        auto* slider = window.findChild<TemperatureSlider*>();
        for (int step = 0; step < 30; ++step) {
            slider->setValue(slider->value() + 10);
        }
        const double wanted = dataSet.settings.temperature;
        QVERIFY(wanted > 1.0);
        QTRY_COMPARE(dataSet.frame.atT->settings.temperature, wanted);
        window.windowActions().softer->trigger();
        QCOMPARE(dataSet.settings.temperature, wanted + 0.01);
        window.windowActions().resetTemperature->trigger();
        QCOMPARE(dataSet.settings.temperature, 1.0);
    }

    void theExportKeyWorksInsideATextField() {
        MainWindow window;
        window.show();
        auto* field = new QLineEdit(&window);
        field->show();
        // The question Qt asks before a key becomes text: who wants it first?
        QKeyEvent question(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
        QApplication::sendEvent(field, &question);
        QVERIFY(!question.isAccepted());
        QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_E, Qt::NoModifier, QStringLiteral("e"));
        QApplication::sendEvent(field, &letter);
        QVERIFY(letter.isAccepted());
    }

    void theBestTemperatureIsMarkedAsChosenOnTheData() {
        MainWindow window;
        window.show();
        window.open({Demo / "instruments-mlp.npz"});
        QTRY_VERIFY_WITH_TIMEOUT(window.session().current() != nullptr &&
                                     window.session().current()->sweep.complete,
                                 30'000);
        window.windowActions().bestTemperature->trigger();
        // 2.55 is what the demo's README promises, from independent reference figures.
        QCOMPARE(window.session().current()->settings.temperature, 2.55);
        QVERIFY(!window.findChild<TemperatureBar*>()->originSentence().isEmpty());
    }

    void selectionsAreToldAndEscapeClears() {
        MainWindow window;
        window.show();
        window.open({Demo / "music-patches.npz"});
        QTRY_VERIFY_WITH_TIMEOUT(hasFrames(window.session(), 1), 20'000);
        const DataSetId id = window.session().current()->id;
        window.session().select(id, {{0, 1, 2}, QStringLiteral("three rows")});
        const auto labels = window.statusBar()->findChildren<QLabel*>();
        const bool told = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("three rows"));
        });
        QVERIFY(told);
        window.windowActions().clearSelection->trigger();
        QVERIFY(window.session().current()->selection == nullptr);
    }

    void closingTheLastDataSetBringsTheStartPageBack() {
        MainWindow window;
        window.show();
        window.open({Demo / "music-patches.npz"});
        QTRY_VERIFY_WITH_TIMEOUT(hasFrames(window.session(), 1), 20'000);
        window.windowActions().closeDataSet->trigger();
        QVERIFY(window.findChild<StartPage*>()->isVisible());
    }

    void choicesAreRemembered() {
        {
            MainWindow window;
            window.session().setMeasure(Measure::Brier);
            window.session().setBuckets(15, BucketKind::EqualMass);
            window.windowActions().logCounts->setChecked(true);
            window.show();
            window.close();
        }
        MainWindow window;
        QCOMPARE(window.session().measure(), Measure::Brier);
        QCOMPARE(window.session().buckets(), std::size_t{15});
        QCOMPARE(window.session().bucketKind(), BucketKind::EqualMass);
        QVERIFY(window.windowActions().logCounts->isChecked());
    }
};

} // namespace candor::ui::main_window_test

CANDOR_WINDOW_TEST(candor::ui::main_window_test::MainWindowTest)
#include "main_window_test.moc"
