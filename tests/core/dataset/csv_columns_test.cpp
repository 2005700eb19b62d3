// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of other people's tables become classes.
#include "core/dataset/npz_fixture.h"
#include "core/dataset/score_tables.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

namespace csv_columns_test {

using candor::DatasetNote;
using candor::InputFault;
using fixture::Column;
using fixture::Columns;
using fixture::File;
using fixture::logits;
using fixture::Names;
using fixture::Number;
using fixture::numbered;
using fixture::renamed;
using fixture::Row;
using fixture::Rows;
using fixture::scores;
using fixture::shares;
using fixture::tableOf;
using fixture::Word;

namespace {

// Neither a class nor known by its name.
double loud(std::size_t row) {
    return 0.5 + std::sin(1.0 + static_cast<double>(row));
}

QString namesOf(const candor::LogitsTable& table) {
    QStringList names;
    for (const std::string& name : table.classes.names()) {
        names << QString::fromStdString(name);
    }
    return names.join(' ');
}

std::string detailOf(const candor::LogitsTable& table, DatasetNote note) {
    const auto found = std::ranges::find(table.notes, note, &candor::DatasetNoteCount::note);
    return found == table.notes.end() ? "" : found->detail;
}

} // namespace

class CsvColumnsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const candor::LogitsTable> read(const QByteArray& text,
                                                    const candor::ReadingChoices& choices = {}) {
        const std::filesystem::path path = m_folder.filePath("a.csv").toStdString();
        fixture::write(path, text.toStdString());
        candor::ReadOptions options;
        options.choices = choices;
        return candor::readLogits(path, options);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void takesClassesAlone_data();
    void takesClassesAlone();
    void mapsNumbersToClasses_data();
    void mapsNumbersToClasses();
    void asksWhereItCannotTell_data();
    void asksWhereItCannotTell();
    void takesWhatIsChosen();
    void readsOneScoreALine();
};

void CsvColumnsTest::takesClassesAlone_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("leftOut");
    const auto row = [](const char* name, const Columns& columns, const char* leftOut) {
        QTest::newRow(name) << QByteArray::fromStdString(tableOf(columns)) << QString(leftOut);
    };
    const Column fold = numbered("fold", [](std::size_t index) { return double(index % 5); });
    const Column duration =
        numbered("duration", [](std::size_t index) { return 30.0 + loud(index) / 10.0; });
    const Column confidence =
        numbered("confidence", [](std::size_t index) { return scores().highestShare(index); });
    const Column loudness = numbered("energy", loud);
    const Column predicted{"predicted", [](std::size_t) { return QString("bass"); }};
    row("plain", Columns{File, Word} + logits(), "");
    row("pandas index", Columns{Row, File, Word} + logits(), "(no name)");
    row("pandas index, read again", Columns{renamed(Row, "Unnamed: 0"), File, Word} + logits(),
        "\"Unnamed: 0\"");
    row("id, shares", Columns{renamed(Row, "id"), File, Word} + shares(), "\"id\"");
    row("id, logits", Columns{renamed(Row, "id"), File, Word} + logits(), "\"id\"");
    row("fold", Columns{File, Word} + logits() + Columns{fold}, "\"fold\"");
    row("duration, confidence", Columns{File, Word, duration} + logits() + Columns{confidence},
        "\"duration\", \"confidence\"");
    row("unknown, but shares sum without it", Columns{File, Word, loudness} + shares(),
        "\"energy\"");
    row("prediction in words", Columns{File, Word, predicted} + shares(), "");
    row("shared word", Columns{File, Word} + logits("logit_%1"), "");
    row("shared word behind", Columns{File, Word} + shares("%1 (prob)"), "");
    row("shared word, and unknown", Columns{File, Word} + logits("score_%1") + Columns{loudness},
        "\"energy\"");
    row("logits and probabilities", Columns{File, Word} + shares("prob_%1") + logits("logit_%1"),
        "");
    row("no file", Columns{Word} + logits(), "");
    row("other names", Columns{renamed(File, "Filename"), renamed(Word, "ground_truth")} + logits(),
        "");
    row("labels by their cells", Columns{File, renamed(Word, "timbre")} + logits(), "");
    row("R's row names", Columns{renamed(Row, "X"), File, Word} + shares(), "\"X\"");
}

void CsvColumnsTest::takesClassesAlone() {
    QFETCH(QByteArray, text);
    QFETCH(QString, leftOut);
    const auto table = read(text);
    QCOMPARE(namesOf(*table), Names.join(' '));
    QCOMPARE(QString::fromStdString(detailOf(*table, DatasetNote::ColumnsLeftOut)), leftOut);
    for (std::size_t file = 0; file < Rows; ++file) {
        QCOMPARE(table->truth.label(file), static_cast<std::int32_t>(file % 4));
    }
    std::vector<double> values(4);
    table->logits.readRow(0, 7, std::span<double>(values));
    const double difference = scores().logit(7, 3) - scores().logit(7, 0);
    QVERIFY(std::abs(values[3] - values[0] - difference) < 1e-9);
}

// Numbers count the columns, unless the columns are numbered themselves.
void CsvColumnsTest::mapsNumbersToClasses_data() {
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("form");
    for (const char* form : {"%1", "%1.0"}) {
        const QString suffix = QString(", ") + form;
        const auto row = [&](const QString& name, const QStringList& names, int first) {
            QTest::newRow(qPrintable(name + suffix)) << names << first << QString(form);
        };
        row("names", Names, 0);
        row("names, from 1", Names, 1);
        row("pandas", {"0", "1", "2", "3"}, 0);
        row("class_0", {"class_0", "class_1", "class_2", "class_3"}, 0);
        row("class_1, from 1", {"class_1", "class_2", "class_3", "class_4"}, 1);
        row("class_1, from 0", {"class_1", "class_2", "class_3", "class_4"}, 0);
        row("R", {"V1", "V2", "V3", "V4"}, 1);
    }
}

void CsvColumnsTest::mapsNumbersToClasses() {
    QFETCH(QStringList, names);
    QFETCH(int, first);
    QFETCH(QString, form);
    Columns columns = logits();
    for (int label = 0; label < 4; ++label) {
        columns[label].name = names[label];
    }
    columns << Column{"target",
                      [=](std::size_t row) { return form.arg(static_cast<int>(row % 4) + first); }};
    const auto table = read(QByteArray::fromStdString(tableOf(columns)));
    QCOMPARE(table->classes.size(), std::size_t{4});
    for (std::size_t file = 0; file < Rows; ++file) {
        QCOMPARE(table->truth.label(file), static_cast<std::int32_t>(file % 4));
    }
}

void CsvColumnsTest::asksWhereItCannotTell_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<InputFault>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const Columns& columns, InputFault fault,
                        const char* words) {
        QTest::newRow(name) << QByteArray::fromStdString(tableOf(columns)) << fault
                            << QString(words);
    };
    const Column loudness = numbered("energy", loud);
    const Column highest{"class", [](std::size_t index) {
                             int best = 0;
                             for (int label = 1; label < 4; ++label) {
                                 const auto at = static_cast<std::size_t>(label);
                                 if (scores().logit(index, at) >
                                     scores().logit(index, static_cast<std::size_t>(best))) {
                                     best = label;
                                 }
                             }
                             return Names[best];
                         }};
    row("unknown beside logits", Columns{File, Word} + logits() + Columns{loudness},
        InputFault::ColumnsNotTold, "\"energy\"");
    row("unknown, labels in numbers", Columns{File, Number} + logits() + Columns{loudness},
        InputFault::ColumnsNotTold, "\"energy\"");
    row("what the network said", Columns{File, highest} + logits(), InputFault::LabelsNotTold,
        "\"class\"");
    row("two that name classes",
        Columns{File, renamed(Word, "a"), renamed(highest, "b")} + logits(),
        InputFault::LabelsNotTold, "\"a\", \"b\"");
}

void CsvColumnsTest::asksWhereItCannotTell() {
    QFETCH(QByteArray, text);
    QFETCH(InputFault, fault);
    QFETCH(QString, words);
    try {
        static_cast<void>(read(text));
        QFAIL("it was read");
    } catch (const candor::InputError& error) {
        QVERIFY2(error.fault() == fault, error.what());
        QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
    }
}

void CsvColumnsTest::takesWhatIsChosen() {
    const Columns columns = Columns{File, renamed(Word, "a"), renamed(Word, "b")} + logits("x%1") +
                            Columns{numbered("energy", loud)};
    const QByteArray text = QByteArray::fromStdString(tableOf(columns));
    candor::ReadingChoices choices;
    choices.labelsFrom = "b";
    choices.scoresFrom = "x*";
    try {
        static_cast<void>(read(text, choices));
        QFAIL("labels that name no column");
    } catch (const candor::InputError& error) {
        QCOMPARE(error.fault(), InputFault::CsvCell);
    }
    choices.scoresFrom = "energy, nothing";
    try {
        static_cast<void>(read(text, choices));
        QFAIL("a column that is not there");
    } catch (const candor::InputError& error) {
        QCOMPARE(error.fault(), InputFault::ChoiceUnknown);
    }
    choices = {};
    choices.scoresFrom = "flute,bass,brass,guitar";
    const auto table = read(QByteArray::fromStdString(tableOf(Columns{File, Word} + logits() +
                                                              Columns{numbered("energy", loud)})),
                            choices);
    QCOMPARE(namesOf(*table), QString("flute bass brass guitar"));
    QCOMPARE(table->truth.label(2), 0);
}

void CsvColumnsTest::readsOneScoreALine() {
    const auto table = read("file,label,prob_speech\nx,speech,0.9\ny,music,0.25\nz,speech,0.4\n");
    QCOMPARE(namesOf(*table), QString("music speech"));
    QCOMPARE(table->truth.label(0), 1);
    std::vector<double> row(2);
    table->logits.readRow(0, 1, std::span<double>(row));
    QCOMPARE(row[1], std::log(0.25));
    QCOMPARE(row[0], std::log(0.75));
    QCOMPARE(namesOf(*read("y_true,y_pred,y_prob\n1,1,0.9\n0,1,0.6\n")),
             QString("class 0 class 1"));
}

} // namespace csv_columns_test

CANDOR_TEST(csv_columns_test::CsvColumnsTest)
#include "csv_columns_test.moc"
