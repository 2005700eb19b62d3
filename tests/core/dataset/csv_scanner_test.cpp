// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/csv_scanner.h"
#include "dataset/file_stream.h"
#include "dataset/read_meter.h"

#include <QTemporaryDir>
#include <QtTest>

namespace csv_scanner_test {

namespace {

using Records = std::vector<std::vector<std::string>>;

Records scan(const std::filesystem::path& path, candor::CsvForm form = {}) {
    candor::ReadMeter meter{candor::ReadOptions()};
    candor::CsvScanner scanner(candor::plainText(candor::openFile(path, "table"), meter), form);
    Records records;
    while (scanner.next()) {
        records.emplace_back(scanner.cells().begin(), scanner.cells().end());
    }
    return records;
}

} // namespace

class CsvScannerTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path m_path = m_folder.filePath("a.csv").toStdString();

private Q_SLOTS:
    void splits_data();
    void splits();
    void crossesPieces();
    void countsLines();
    void takesForms();
};

void CsvScannerTest::splits_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Records>("records");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Records{{"a", "b"}, {"1", "2"}};
    QTest::newRow("empty cells") << QByteArray("a,,b,\n") << Records{{"a", "", "b", ""}};
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"say \"\"hi\"\"\",\"\"\n")
                            << Records{{"a,b", "say \"hi\"", ""}};
    QTest::newRow("line breaks") << QByteArray("\"a\nb\r\nc\",d\r\ne,f\r\n")
                                 << Records{{"a\nb\r\nc", "d"}, {"e", "f"}};
    QTest::newRow("semicolons keep commas")
        << QByteArray("a;b;c\n1,5;2;3\n") << Records{{"a", "b", "c"}, {"1,5", "2", "3"}};
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << Records{};
    QTest::newRow("one cell") << QByteArray("a") << Records{{"a"}};
}

void CsvScannerTest::splits() {
    QFETCH(QByteArray, text);
    QFETCH(Records, records);
    fixture::write(m_path, text.toStdString());
    QCOMPARE(scan(m_path), records);
}

// Records of all lengths, quoted and not, over several pieces of the file.
void CsvScannerTest::crossesPieces() {
    std::string text;
    Records expected;
    for (std::size_t line = 0; line < 9000; ++line) {
        const std::string cell(line * 7919 % 997, static_cast<char>('a' + line % 26));
        if (line % 3 == 0) {
            text += "\"" + cell + "\n\"\"x\"," + std::to_string(line) + "\n";
            expected.push_back({cell + "\n\"x", std::to_string(line)});
        } else {
            text += cell + "," + std::to_string(line) + "\n";
            expected.push_back({cell, std::to_string(line)});
        }
    }
    const std::string large(3000000, 'z');
    text += "\"" + large + "\n" + large + "\",end\n";
    expected.push_back({large + "\n" + large, "end"});
    fixture::write(m_path, text);
    QVERIFY(scan(m_path) == expected);
}

void CsvScannerTest::countsLines() {
    fixture::write(m_path, "a,b\n\n\"x\ny\",1\nz,2\n");
    candor::ReadMeter meter{candor::ReadOptions()};
    candor::CsvScanner scanner(candor::plainText(candor::openFile(m_path, "table"), meter));
    for (const std::uint64_t line : {1U, 3U, 5U}) {
        QVERIFY(scanner.next());
        QCOMPARE(scanner.line(), line);
    }
}

// AudioSet's segment tables: three comment lines, a space behind each comma, quotes behind it.
void CsvScannerTest::takesForms() {
    fixture::write(m_path, "# made \"on\" a, b, c\n# it's 2\"\n-x, 0.000, \"/m/1,/m/2\"\n# no\n"
                           "y, 1, 2\n");
    const Records expected{{"-x", "0.000", "/m/1,/m/2"}, {"y", "1", "2"}};
    QCOMPARE(scan(m_path, {.delimiter = ',', .comment = '#', .spaceFirst = true}), expected);
    fixture::write(m_path, "a,b,c\td\n");
    QCOMPARE(scan(m_path, {.delimiter = '\t'}), (Records{{"a,b,c", "d"}}));
}

} // namespace csv_scanner_test

CANDOR_TEST(csv_scanner_test::CsvScannerTest)
#include "csv_scanner_test.moc"
