// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as spreadsheets of several countries and old programs write them.
#include "core/dataset/npz_fixture.h"
#include "core/dataset/score_tables.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

#include <zlib.h>

#include <algorithm>

namespace csv_spreadsheets_test {

using fixture::Columns;
using fixture::File;
using fixture::Names;
using fixture::Rows;
using fixture::shares;
using fixture::tableOf;
using fixture::Word;

namespace {

QByteArray zipped(const QByteArray& text) {
    QByteArray packed(static_cast<qsizetype>(compressBound(static_cast<uLong>(text.size())) + 64),
                      Qt::Uninitialized);
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool mark) {
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                          : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class CsvSpreadsheetsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const candor::LogitsTable> read(const QByteArray& bytes) {
        const std::filesystem::path path = m_folder.filePath("a.csv").toStdString();
        fixture::write(path, bytes.toStdString());
        return candor::readLogits(path);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsLegacyText();
    void refuses_data();
    void refuses();
};

void CsvSpreadsheetsTest::reads_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QString plain = QString::fromStdString(tableOf(Columns{File, Word} + shares()));
    const QString comma =
        QString(plain).replace(',', ';').replace('.', ',').replace(",wav", ".wav");
    const QByteArray text = plain.toUtf8();
    QTest::newRow("decimal comma") << comma.toUtf8();
    QTest::newRow("sep=") << "sep=;\r\n" + QString(comma).replace("\n", "\r\n").toUtf8();
    QTest::newRow("tabs") << QString(comma).replace(';', '\t').toUtf8();
    QTest::newRow("blank rows") << QString(comma).replace("\n", "\n;;;;;\n\n").toUtf8();
    QTest::newRow("comma at the end") << QString(plain).replace("\n", ",\n").toUtf8();
    QTest::newRow("UTF-16") << encoded(comma, QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16, other order") << encoded(plain, QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 without mark") << encoded(plain, QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-8 with mark") << encoded(plain, QStringConverter::Utf8, true);
    QTest::newRow("gzip") << zipped(text);
    QTest::newRow("gzip in two") << zipped(text.left(1000)) + zipped(text.mid(1000));
    QTest::newRow("gzip of UTF-16") << zipped(encoded(comma, QStringConverter::Utf16LE, true));
    QString table; // R's write.table: row names without a name
    const QStringList lines = plain.split('\n', Qt::SkipEmptyParts);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        QStringList cells = lines[line].split(',');
        for (QString& cell : cells) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            cell = isNumber ? cell : '"' + cell + '"';
        }
        table += (line == 0 ? QString() : QString("\"%1\" ").arg(line)) + cells.join(' ') + '\n';
    }
    QTest::newRow("R's write.table") << table.toUtf8();
}

void CsvSpreadsheetsTest::reads() {
    QFETCH(QByteArray, bytes);
    const auto table = read(bytes);
    QCOMPARE(table->classes.size(), std::size_t{4});
    QCOMPARE(table->classes[3], Names[3].toStdString());
    QCOMPARE(table->files(), Rows);
    QCOMPARE(table->logits.format().kind, candor::ScoreKind::Probabilities);
    for (std::size_t file = 0; file < Rows; ++file) {
        QCOMPARE(table->truth.label(file), static_cast<std::int32_t>(file % 4));
    }
}

void CsvSpreadsheetsTest::readsLegacyText() {
    const auto table = read("file,label,Fl\xf6te,\x80uro\ncaf\xe9,Fl\xf6te,3,1\nb,\x80uro,1,3\n");
    QCOMPARE(table->classes.names(), (std::vector<std::string>{"Fl\xc3\xb6te", "\xe2\x82\xac"
                                                                               "uro"}));
    QCOMPARE(table->fileNames.at(0), std::string("caf\xc3\xa9"));
    QVERIFY(std::ranges::any_of(table->notes, [](const auto& note) {
        return note.note == candor::DatasetNote::LegacyText;
    }));
}

void CsvSpreadsheetsTest::refuses_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray packed = zipped("file,label,a,b\nx,a,1,2\n");
    QTest::newRow("gzip, cut short") << packed.left(packed.size() - 9) << "cut short";
    QTest::newRow("gzip, damaged") << packed.left(14) + "\xff\xff\xff" + packed.mid(17) << "gzip";
    QTest::newRow("gzip bomb") << zipped(QByteArray("file,label,a,b\n") +
                                         (QByteArray(4000, ' ') + '\n').repeated(20000))
                               << "times its size";
    QTest::newRow("commas of thousands")
        << QByteArray("file;label;a;b\nx;a;1,500;2,250\n") << "thousands";
    QTest::newRow("point and comma")
        << QByteArray("file;label;a;b\nx;a;0,5;2\ny;b;0.5;1\n") << "decimal comma";
}

void CsvSpreadsheetsTest::refuses() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    try {
        static_cast<void>(read(bytes));
        QFAIL("it was read");
    } catch (const candor::InputError& error) {
        QVERIFY2(QString::fromUtf8(error.what()).contains(words), error.what());
    }
}

} // namespace csv_spreadsheets_test

CANDOR_TEST(csv_spreadsheets_test::CsvSpreadsheetsTest)
#include "csv_spreadsheets_test.moc"
