// SPDX-License-Identifier: GPL-3.0-or-later
// Each line of Python that a refusal gives is run on the very file, and what it writes is read.
#include "cli/program_run.h"
#include "test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace conversion_lines_test {

using fixture::run;

namespace {

// Python of the system; false where it or numpy is not there.
bool runPython(const QString& line, QByteArray* errors = nullptr) {
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {"-c", line});
    const bool done = python.waitForFinished(120'000) && python.exitCode() == 0;
    if (errors != nullptr) {
        *errors = python.readAllStandardError();
    }
    return done;
}

// 63 files of 3 classes; a third is wrong by one class, so the accuracy is 2/3.
constexpr const char* Preparation =
    "import numpy as np, pickle, gzip\n"
    "N = 63\n"
    "y = np.arange(N) % 3\n"
    "z = np.full((N, 3), -1.0); z[np.arange(N), (y + (np.arange(N) // 3 % 3 == 2)) % 3] = 2.5\n"
    "names = np.array(['bass', 'brass', 'flute'])\n"
    "def dump(o, **k): pickle.dump(o, open(path, 'wb'), **k)\n"
    "def objects(v):\n"
    "    a = np.empty(len(v), dtype=object)\n"
    "    for i, w in enumerate(v): a[i] = w\n"
    "    return a\n";

} // namespace

class ConversionLinesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString lineFor(const QString& path) const {
        const QString sentence = QString::fromUtf8(run({"evaluate", path}).errors);
        const QString words =
            sentence.contains("convert it with: ") ? "convert it with: " : "that is the alphabet: ";
        return sentence.section(words, 1).trimmed();
    }

private Q_SLOTS:
    void init();
    void convert_data();
    void convert();
    void convertCases_data();
    void convertCases();
    void neverWritesOverAFile();
};

void ConversionLinesTest::init() {
    if (!runPython("import numpy")) {
        QSKIP("python3-numpy is not installed");
    }
}

void ConversionLinesTest::convert_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("writing");
    const auto row = [](const char* name, const char* writing) {
        QTest::newRow(name) << QString(name) << QString(writing);
    };
    row("tuple.pkl", "dump((z, y))");
    row("turned.pkl", "dump((y, z))");
    row("pairs.p", "dump(((z[:20], y[:20, None]), (z[20:], y[20:, None])))");
    row("three.p", "dump(((z[:20], y[:20]), (z[20:40], y[20:40]), (z[40:], y[40:])))");
    row("dict.pkl", "dump({'logits': z, 'labels': y})");
    row("lists.pkl", "dump({'scores': z.tolist(), 'targets': y.tolist()})");
    row("protocol0.pkl", "dump({'logits': z, 'labels': y}, protocol=0)");
    row("protocol2.pkl", "dump([z, y], protocol=2)");
    row("protocol5.pkl", "dump({'logits': z, 'labels': y}, protocol=5)");
    row("sets.pkl", "dump({'val': {'logits': z[:20], 'labels': y[:20]}, 'test': {'logits': z[20:], "
                    "'labels': y[20:]}})");
    row("records.pkl",
        "dump([{'file': str(i), 'logits': z[i], 'label': int(y[i])} for i in range(N)])");
    row("it's \"odd\".pkl", "dump({'logits': z, 'labels': y})");
    row("packed.pkl.gz", "pickle.dump({'logits': z, 'labels': y}, gzip.open(path, 'wb'))");
    row("dict.npy", "np.save(path, {'logits': z, 'labels': y}, allow_pickle=True)");
    row("words.npz", "np.savez(path, logits=z, labels=names[y].astype(object))");
    row("plain_words.npz", "np.savez(path, logits=z, labels=names[y])");
    row("names.npz", "np.savez(path, logits=z, labels=names[y].astype(object), "
                     "class_names=names.astype(object), file_names=objects([str(i) for i in y]))");
    row("patches.npz",
        "np.savez(path, logits=objects([np.repeat(z[i:i + 1], 1 + i % 3, 0) for i in range(N)]), "
        "labels=y)");
    row("rows.npz", "np.savez(path, logits=objects(list(z)), labels=objects([int(v) for v in y]))");
}

void ConversionLinesTest::convert() {
    QFETCH(QString, name);
    QFETCH(QString, writing);
    const QDir folder(m_folder.filePath(QTest::currentDataTag()) + ".d");
    QVERIFY(folder.mkpath("."));
    const QString path = folder.filePath(name);
    QByteArray errors;
    const QString quoted = QString(path).replace('\'', "\\'");
    QVERIFY2(runPython("path = '" + quoted + "'\n" + Preparation + writing, &errors),
             errors.constData());
    const QString line = lineFor(path);
    QVERIFY2(runPython(line, &errors), qPrintable(line + '\n' + errors));
    const QStringList made = folder.entryList({"*.npz", "*.npy", "*.csv"}, QDir::Files);
    const auto fresh = std::find_if(made.begin(), made.end(),
                                    [&name](const QString& file) { return file != name; });
    QVERIFY(fresh != made.end());
    const auto outcome = run({"evaluate", folder.filePath(*fresh), "--json", "-"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const QJsonObject found = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(found["files"].toInt(), 63);
    QVERIFY(qAbs(found["ensemble"].toObject()["accuracy"].toDouble() - 2.0 / 3.0) < 1e-12);
}

// Made by numpy 2, whose modules numpy 1 does not know. Accuracies by numpy.
void ConversionLinesTest::convertCases_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("made");
    QTest::addColumn<double>("accuracy");
    QTest::newRow("pairs") << "pickle_tuple.p"
                           << "pickle_tuple.npz" << 0.67;
    QTest::newRow("words") << "npz_text_labels.npz"
                           << "npz_text_labels-2.npz" << 0.67;
}

void ConversionLinesTest::convertCases() {
    QFETCH(QString, name);
    QFETCH(QString, made);
    QFETCH(double, accuracy);
    const QString path = m_folder.filePath(name);
    QVERIFY(QFile::copy(fixture::data("cases/") + name, path));
    QByteArray errors;
    const QString line = lineFor(path);
    QVERIFY2(runPython(line, &errors), qPrintable(line + '\n' + errors));
    const auto outcome = run({"evaluate", m_folder.filePath(made), "--json", "-"});
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const QJsonObject found = QJsonDocument::fromJson(outcome.output).object();
    QVERIFY(qAbs(found["ensemble"].toObject()["accuracy"].toDouble() - accuracy) < 5e-5);
}

void ConversionLinesTest::neverWritesOverAFile() {
    const QString path = m_folder.filePath("a.pkl");
    QByteArray errors;
    QVERIFY(runPython("path = '" + path + "'\n" + Preparation + "dump((z, y))", &errors));
    QFile own(m_folder.filePath("a.npz"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("mine");
    own.close();
    QVERIFY(runPython(lineFor(path)));
    QVERIFY(QFile::exists(m_folder.filePath("a-2.npz")));
    QVERIFY(own.open(QIODevice::ReadOnly));
    QCOMPARE(own.readAll(), QByteArray("mine"));
}

} // namespace conversion_lines_test

CANDOR_LOOP_TEST(conversion_lines_test::ConversionLinesTest)
#include "conversion_lines_test.moc"
