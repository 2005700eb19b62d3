// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace plot_test {

namespace {

struct Outcome {
    int status = -1;
    QString output;
    QString errors;
};

/// Without a display: none of the variables that name one.
Outcome plot(const QStringList& arguments) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QLatin1String(name));
    }
    environment.insert("LC_ALL", "C.UTF-8");
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CANDOR_PROGRAM), QStringList("plot") + arguments);
    program.waitForFinished(60'000);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QString demo(const char* name) {
    return QStringLiteral(CANDOR_DEMO_DATA "/") + QLatin1String(name);
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsEveryFigure_data();
    void drawsEveryFigure();
    void drawsThePapersTemperatures();
    void fitsElsewhereAndSaysSo();
    void writesTheNumbersToo();
    void takesLengthsWithUnits_data();
    void takesLengthsWithUnits();
    void goesOnAfterABadFile();
    void badCallsExitWith2_data();
    void badCallsExitWith2();
    void badFilesExitWith3();
    void helpsWithAnExample();

private:
    QTemporaryDir m_folder;
};

void PlotTest::drawsEveryFigure_data() {
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    const QByteArray svg("<?xml");
    const QByteArray png("\x89PNG");
    const QByteArray pdf("%PDF-");
    QTest::newRow("reliability") << "reliability"
                                 << "svg" << svg;
    QTest::newRow("temperature") << "mae-vs-temperature"
                                 << "pdf" << pdf;
    QTest::newRow("confusion") << "confusion"
                               << "png" << png;
    QTest::newRow("histogram") << "confidence-histogram"
                               << "svg" << svg;
    QTest::newRow("reliability grid") << "reliability-grid"
                                      << "png" << png;
    QTest::newRow("temperature grid") << "temperature-grid"
                                      << "svg" << svg;
}

void PlotTest::drawsEveryFigure() {
    QFETCH(QString, figure);
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const QString path = m_folder.filePath(figure + "." + ending);
    QStringList arguments{demo("music-patches.npz")};
    if (figure.endsWith("grid")) {
        arguments.append(demo("instruments-resnet-validation.npz"));
    }
    const Outcome outcome = plot(arguments + QStringList{"--figure", figure, "--output", path});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QVERIFY(contentsOf(path).startsWith(start));
}

void PlotTest::drawsThePapersTemperatures() {
    // T* of the multi-layer perceptron, as the demo's README tells.
    const QString path = m_folder.filePath("mlp.svg");
    const Outcome outcome = plot({demo("instruments-mlp.npz"), "--figure", "mae-vs-temperature",
                                  "--temperature", "best", "--output", path});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    const QByteArray svg = contentsOf(path);
    QVERIFY(svg.contains("T* = 2.55"));
    QVERIFY(svg.contains("chosen on these data"));
}

void PlotTest::fitsElsewhereAndSaysSo() {
    const QString path = m_folder.filePath("fitted.svg");
    const Outcome outcome =
        plot({demo("instruments-resnet.npz"), "--figure", "reliability", "--fit-on",
              demo("instruments-resnet-validation.npz"), "--width", "174mm", "--output", path});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QVERIFY(contentsOf(path).contains("fitted on instruments-resnet-validation.npz (NLL)"));
}

void PlotTest::writesTheNumbersToo() {
    const QString csv = m_folder.filePath("numbers.csv");
    const Outcome outcome = plot({demo("music-patches.npz"), "--figure", "confusion", "--csv", csv,
                                  "--output", m_folder.filePath("numbers.svg")});
    QCOMPARE(outcome.status, 0);
    QVERIFY(contentsOf(csv).startsWith("data_set,true,predicted,count"));
}

void PlotTest::takesLengthsWithUnits_data() {
    QTest::addColumn<QString>("width");
    QTest::addColumn<int>("pixels"); // at 100 dots per inch
    QTest::newRow("mm") << "127mm" << 500;
    QTest::newRow("cm") << "12.7cm" << 500;
    QTest::newRow("in") << "5in" << 500;
    QTest::newRow("plain") << "127" << 500;
}

void PlotTest::takesLengthsWithUnits() {
    QFETCH(QString, width);
    QFETCH(int, pixels);
    const QString path = m_folder.filePath("length.png");
    const Outcome outcome = plot({demo("music-patches.npz"), "--figure", "confusion", "--width",
                                  width, "--height", "10.16cm", "--dpi", "100", "--output", path});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QCOMPARE(QImage(path).size(), QSize(pixels, 400));
}

void PlotTest::goesOnAfterABadFile() {
    const QString path = m_folder.filePath("rest.svg");
    const Outcome outcome = plot({demo("no-such.npz"), demo("music-patches.npz"), "--figure",
                                  "reliability-grid", "--output", path});
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("no-such.npz"));
    QVERIFY(contentsOf(path).contains("music-patches"));
}

void PlotTest::badCallsExitWith2_data() {
    QTest::addColumn<QStringList>("arguments");
    const QString logits = demo("music-patches.npz");
    const QString output = m_folder.filePath("never.svg");
    const QStringList base{logits, "--figure", "reliability", "--output", output};
    QTest::newRow("no figure") << QStringList{logits, "--output", output};
    QTest::newRow("no file") << QStringList{"--figure", "reliability", "--output", output};
    QTest::newRow("figure") << QStringList{logits, "--figure", "pie", "--output", output};
    QTest::newRow("ending") << QStringList{logits, "--figure", "reliability", "--output",
                                           m_folder.filePath("never.jpg")};
    QTest::newRow("length") << base + QStringList{"--width", "84furlongs"};
    QTest::newRow("small") << base + QStringList{"--width", "1mm"};
    QTest::newRow("temperature") << base + QStringList{"--temperature", "0"};
    QTest::newRow("measure") << base + QStringList{"--measure", "charm"};
    QTest::newRow("class") << base + QStringList{"--scope", "kazoo"};
    QTest::newRow("split") << base + QStringList{"--split", "banana"};
    QTest::newRow("grid") << base + QStringList{"--from", "3", "--to", "1"};
    QTest::newRow("several") << QStringList{logits,        logits,     "--figure",
                                            "reliability", "--output", output};
    QTest::newRow("two temperatures")
        << base + QStringList{"--temperature", "2", "--fit-on", logits};
}

void PlotTest::badCallsExitWith2() {
    QFETCH(QStringList, arguments);
    const Outcome outcome = plot(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(!outcome.errors.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath("never.svg")));
}

void PlotTest::badFilesExitWith3() {
    const QString output = m_folder.filePath("never.svg");
    QCOMPARE(plot({demo("no-such.npz"), "--figure", "reliability", "--output", output}).status, 3);
    const Outcome outcome = plot({demo("music-patches.npz"), "--figure", "reliability", "--output",
                                  m_folder.filePath("no folder/f.svg")});
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.errors.contains("no folder"));
}

void PlotTest::helpsWithAnExample() {
    const Outcome outcome = plot({"--help"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("candor plot ensemble.npz --figure reliability"));
}

} // namespace plot_test

CANDOR_LOOP_TEST(plot_test::PlotTest)
#include "plot_test.moc"
