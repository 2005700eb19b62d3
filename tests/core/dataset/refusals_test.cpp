// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/npz_fixture.h"
#include "test_program.h"

#include "dataset/input_error.h"
#include "dataset/logits_reader.h"

#include <QTemporaryDir>

#include <limits>

namespace refusals_test {

using candor::InputFault;
using fixture::bytesOf;
using fixture::npy;
using fixture::npz;

namespace {

std::string scores(const std::string& descr = "<f4", const std::string& shape = "(2, 3)",
                   std::string data = bytesOf<float>({1, 2, 3, 4, 5, 6})) {
    return npy(descr, shape, data);
}
std::string labels(std::initializer_list<std::int64_t> values = {2, 0}) {
    return npy("<i8", "(" + std::to_string(values.size()) + ",)", bytesOf(values));
}
std::string both(const std::string& logits, const std::string& y = labels()) {
    return npz({{"logits", logits}, {"labels", y}});
}
std::string with(const std::string& key, const std::string& array) {
    return npz({{"logits", scores()}, {"labels", labels()}, {key, array}});
}
std::string withHeader(const std::string& dictionary) {
    return both(fixture::npyWithHeader(dictionary, std::string(24, '\0')));
}
std::string objects() {
    return npy("|O", "(2,)", std::string("\x80\4pickle", 8));
}

constexpr float NaN = std::numeric_limits<float>::quiet_NaN();
constexpr float Infinity = std::numeric_limits<float>::infinity();

} // namespace

// One row a refusal: what is wrong, and the words that the sentence must have beside the file.
class RefusalsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesPaths();
    void hasASentenceForEachFault();

private:
    void archiveRows();
    void arrayRows();
    void headerRows();
    void labelRows();
    void nameRows();
    void probabilityRows();
};

namespace {

void row(const char* name, InputFault fault, const std::string& bytes, const char* words) {
    QTest::newRow(name) << fault << QByteArray::fromStdString(bytes) << QString::fromUtf8(words);
}

} // namespace

void RefusalsTest::refuses_data() {
    QTest::addColumn<InputFault>("fault");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    archiveRows();
    arrayRows();
    headerRows();
    labelRows();
    nameRows();
    probabilityRows();
}

void RefusalsTest::archiveRows() {
    const std::string whole = both(scores());
    row("empty", InputFault::EmptyFile, "", "empty");
    row("noise", InputFault::UnknownFormat, std::string("\1\2\3\0\5", 5), ".npz, .npy, .h5");
    row("cut short", InputFault::ArchiveDamaged, whole.substr(0, whole.size() / 2), "archive");
    row("end missing", InputFault::ArchiveDamaged, whole.substr(0, whole.size() - 10), "archive");
    row("no entry", InputFault::KeyMissing, fixture::zip({}), "nothing");
    row("twice", InputFault::ArchiveDamaged,
        npz({{"logits", scores()}, {"logits", scores()}, {"labels", labels()}}), "\"logits\"");
    row("checksum", InputFault::ChecksumWrong,
        fixture::zip({{"logits.npy", scores(), false, 1234}, {"labels.npy", labels()}}),
        "\"logits\"");
    row("checksum, deflated", InputFault::ChecksumWrong,
        fixture::zip({{"logits.npy", scores(), true, 1234}, {"labels.npy", labels()}}),
        "\"logits\"");
    row("checksum of labels", InputFault::ChecksumWrong,
        fixture::zip({{"logits.npy", scores()}, {"labels.npy", labels(), false, 1}}), "\"labels\"");
    row("bomb", InputFault::ArchiveTooLarge,
        fixture::zip({{"logits.npy", scores(), true, {}, 0x7fffffff}, {"labels.npy", labels()}}),
        "2047 MiB");
    row("sizes differ", InputFault::ArchiveDamaged,
        fixture::zip({{"logits.npy", scores(), false, {}, 500}, {"labels.npy", labels()}}),
        "\"logits\"");
    const std::string tooShort = scores("<f4", "(2, 3)", bytesOf<float>({1, 2, 3, 4, 5}));
    row("shorter than stated", InputFault::DataTruncated,
        fixture::zip({{"logits.npy", tooShort, true, {}, 152}, {"labels.npy", labels()}}),
        "\"logits\" promises 152 bytes of data, but 148");
    row("pickle", InputFault::PickledObjects, std::string("\x80\4\x95\x10\0\0\0\0", 8),
        "pickle.load");
}

void RefusalsTest::arrayRows() {
    row("no logits", InputFault::KeyMissing, npz({{"labels", labels()}}), "\"logits\", \"scores\"");
    row("no labels", InputFault::KeyMissing, npz({{"logits", scores()}, {"x", "y"}}),
        "found \"logits\" float32 (2, 3) and \"x\" not readable");
    row("two logits", InputFault::KeyAmbiguous, with("scores", scores()), "\"scores\"");
    row("two labels", InputFault::KeyAmbiguous, with("y", labels()), "\"labels\" and \"y\"");
    row("integer logits", InputFault::TypeUnsupported,
        both(npy("<i4", "(2, 3)", bytesOf<int>({1, 2, 3, 4, 5, 6}))),
        "\"logits\" holds int32, expected float16");
    row("long double", InputFault::TypeUnsupported,
        both(npy("<f16", "(1, 1)", std::string(16, '\0'))), "float128");
    row("complex", InputFault::TypeUnsupported, both(scores("<c8", "(1, 3)")), "<c8");
    row("object logits", InputFault::PickledObjects, both(objects()), "allow_pickle=True");
    row("records", InputFault::TypeUnsupported,
        withHeader("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (6,), }"),
        "records");
    row("one dimension", InputFault::CountDiffers, both(scores("<f4", "(6,)")), "expected 6");
    row("no dimension", InputFault::ShapeWrong, both(scores("<f4", "()", "1234")), "()");
    row("turned round", InputFault::CountDiffers, both(scores(), labels({0, 1, 2})), "scores.T");
    row("four dimensions", InputFault::ShapeWrong, both(scores("<f4", "(1, 1, 2, 3)")),
        "(1, 1, 2, 3)");
    row("no patch", InputFault::ShapeWrong, both(scores("<f4", "(0, 3)", "")), "(0, 3)");
    row("one class", InputFault::LabelRange,
        both(scores("<f4", "(6, 1)"), labels({0, 0, 0, 0, 0, 2})), "from 0 to 1");
    row("NaN", InputFault::NotFinite,
        both(scores("<f4", "(2, 3)", bytesOf<float>({1, 2, 3, 4, NaN, 6}))),
        "\"logits\" is NaN or infinite at [1, 1]");
    row("infinity, big-endian", InputFault::NotFinite,
        both(scores(">f2", "(2, 3)", std::string("\0\0\0\0\0\0\0\0\0\0\xfc\0", 12))), "[1, 2]");
    row("infinity, Fortran", InputFault::NotFinite,
        both(npy("<f4", "(2, 3)", bytesOf<float>({1, 2, 3, -Infinity, 5, 6}), true)), "[1, 1]");
    row("file_index too large", InputFault::FileIndexRange,
        with("file_index", npy("<i4", "(2,)", bytesOf<int>({0, 2}))), "is 2 for patch 1");
    row("file_index negative", InputFault::FileIndexRange,
        with("file_index", npy("<i4", "(2,)", bytesOf<int>({-1, 0}))), "is -1 for patch 0");
    row("file without patch", InputFault::FileWithoutPatch,
        with("file_index", npy("<i4", "(2,)", bytesOf<int>({1, 1}))), "file 0");
    row("file_index too short", InputFault::CountDiffers,
        with("file_index", npy("<i4", "(1,)", bytesOf<int>({0}))), "\"file_index\" has 1");
    row("file_index of floats", InputFault::TypeUnsupported,
        with("file_index", npy("<f4", "(2,)", bytesOf<float>({0, 1}))), ".astype(int)");
    row("starts not finite", InputFault::NotFinite,
        with("patch_start", npy("<f4", "(2,)", bytesOf<float>({0, NaN}))), "\"patch_start\"");
}

void RefusalsTest::headerRows() {
    row("no header", InputFault::HeaderDamaged, both("nothing at all"), "\"logits\"");
    row("two bytes", InputFault::HeaderDamaged, both("\x93N"), "2 bytes");
    row("version 4", InputFault::HeaderDamaged, both(std::string("\x93NUMPY\4\0\0\0\0\0", 12)),
        "version 4");
    row("header longer than the file", InputFault::HeaderDamaged,
        both(std::string("\x93NUMPY\1\0\xff\xff{}", 12)), "65535 bytes");
    row("20 GB", InputFault::DataTruncated, both(scores("<f4", "(5, 100000000, 10)")),
        "promises 20000000000 bytes");
    row("overflow", InputFault::HeaderDamaged,
        both(scores("<f4", "(4294967296, 4294967296, 4294967296)")), "beyond any memory");
    row("overflow hidden by zero", InputFault::HeaderDamaged,
        both(scores("<f4", "(0, 4294967296, 4294967296)")), "beyond any memory");
    row("too little data", InputFault::DataTruncated, both(scores("<f4", "(2, 4)")),
        "promises 32 bytes of data, but 24");
    row("too much data", InputFault::HeaderDamaged, both(scores("<f4", "(2, 2)")), "16 bytes");
    row("code", InputFault::HeaderDamaged, withHeader("__import__('os')"), "'{'");
    row("key missing", InputFault::HeaderDamaged, withHeader("{'descr': '<f4', 'shape': (2, 3)}"),
        "fortran_order");
    row("key twice", InputFault::HeaderDamaged,
        withHeader("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)}"),
        "twice");
    row("negative extent", InputFault::HeaderDamaged,
        withHeader("{'descr': '<f4', 'fortran_order': False, 'shape': (-2, 3)}"), "shape");
}

void RefusalsTest::labelRows() {
    const auto rows = [](std::initializer_list<std::int8_t> values) {
        return npy("|i1", "(2, 3)", bytesOf(values));
    };
    row("label too large", InputFault::LabelRange, both(scores(), labels({1, 3})),
        "\"labels\" is 3 for file 1, expected a class from 0 to 2");
    row("label -2", InputFault::LabelRange, both(scores(), labels({-2, 0})), "is -2 for file 0");
    row("label 2^64 - 1", InputFault::LabelRange,
        both(scores(), npy("<u8", "(2,)", bytesOf<std::uint64_t>({0, ~std::uint64_t{0}}))),
        "file 1");
    row("row half unlabelled", InputFault::LabelRowInvalid,
        both(scores(), rows({1, 0, 1, -1, 0, 1})), "file 1");
    row("row with 2", InputFault::LabelRowInvalid, both(scores(), rows({2, 0, 0, 1, 0, 1})),
        "file 0");
    row("half a label", InputFault::LabelNotWhole,
        both(scores(), npy("<f4", "(2,)", bytesOf<float>({0, 0.5F}))), "0.500000 at [1]");
    row("object labels", InputFault::PickledObjects, both(scores(), objects()),
        "d[\"labels\"] = d[\"labels\"].astype(int)");
    row("labels of other classes", InputFault::ShapeWrong,
        both(scores(), npy("|i1", "(2, 4)", bytesOf<std::int8_t>({0, 0, 0, 1, 1, 0, 0, 0}))),
        "files x 3 classes");
    row("too few labels", InputFault::CountDiffers, both(scores(), labels({0})), "file_index");
    row("more files than patches", InputFault::CountDiffers,
        npz({{"logits", scores()},
             {"labels", labels({0, 1, 2})},
             {"file_index", npy("<i4", "(2,)", bytesOf<int>({0, 1}))}}),
        "at most 2");
    row("no label", InputFault::ShapeWrong, both(scores(), labels({})), "(0,)");
}

void RefusalsTest::nameRows() {
    row("class names repeated", InputFault::NameRepeated,
        with("class_names", npy("|S1", "(3,)", "aba")), "\"class_names\" has \"a\" twice");
    row("too few class names", InputFault::CountDiffers,
        with("class_names", npy("|S1", "(2,)", "ab")), "expected 3, one a class");
    row("member names", InputFault::CountDiffers, with("member_names", npy("|S1", "(2,)", "ab")),
        "\"member_names\" has 2");
    row("file names", InputFault::CountDiffers, with("file_names", npy("|S1", "(3,)", "abc")),
        "\"file_names\" has 3");
    row("split", InputFault::ShapeWrong, with("split", npy("|S1", "(2, 1)", "ab")), "\"split\"");
    row("group shape", InputFault::ShapeWrong, with("group", npy("|S1", "(2, 1)", "ab")),
        "\"group\"");
    row("group count", InputFault::CountDiffers, with("group", npy("|S1", "(3,)", "abc")),
        "\"group\"");
    row("group type", InputFault::TypeUnsupported,
        with("group", npy("<f4", "(2,)", bytesOf<float>({1, 2}))), "\"group\"");
    row("object names", InputFault::PickledObjects, with("file_names", objects()),
        "d[\"file_names\"].astype(str)");
    row("number names", InputFault::TypeUnsupported, with("file_names", labels()), ".astype(str)");
    row("not UTF-8", InputFault::TypeUnsupported, with("file_names", npy("|S1", "(2,)", "a\xe9")),
        "not UTF-8 at 1");
    row("not Unicode", InputFault::TypeUnsupported,
        with("file_names", npy("<U1", "(2,)", bytesOf<std::uint32_t>({65, 0xd800}))),
        "not Unicode");
}

void RefusalsTest::probabilityRows() {
    const auto probabilities = [](std::initializer_list<float> values) {
        return npz({{"probs", npy("<f4", "(2, 2)", bytesOf(values))}, {"labels", labels({0, 1})}});
    };
    row("above 1", InputFault::ProbabilityRange, probabilities({0.5F, 0.5F, 1.25F, 0}),
        "\"probs\" is 1.250000 at [1, 0]");
    row("below 0", InputFault::ProbabilityRange, probabilities({0.5F, -0.5F, 1, 0}), "[0, 1]");
}

void RefusalsTest::refuses() {
    QFETCH(InputFault, fault);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const std::filesystem::path path = m_folder.filePath("bad.npz").toStdString();
    fixture::write(path, bytes.toStdString());
    try {
        static_cast<void>(candor::readLogits(path));
        QFAIL("it was read");
    } catch (const candor::InputError& error) {
        QVERIFY2(error.fault() == fault, error.what());
        QVERIFY2(error.path() == path, error.what());
        const QString sentence = QString::fromUtf8(error.what());
        QVERIFY2(sentence.startsWith(QString::fromStdString(path.string()) + ": "), error.what());
        QVERIFY2(sentence.contains(words), error.what());
        static const QRegularExpression unfilled("\\{[0-9]\\}");
        QVERIFY2(!sentence.contains(unfilled), error.what());
        QVERIFY2(sentence.endsWith('.') || sentence.endsWith(')'), error.what());
    }
}

void RefusalsTest::refusesPaths() {
    const auto faultOf = [](const QString& path) {
        try {
            static_cast<void>(candor::readLogits(path.toStdString()));
        } catch (const candor::InputError& error) {
            return error.fault();
        }
        throw std::logic_error("it was read");
    };
    QCOMPARE(faultOf(m_folder.filePath("none.npz")), InputFault::FileMissing);
    QCOMPARE(faultOf(m_folder.path()), InputFault::IsFolder);
    QCOMPARE(faultOf("/dev/zero"), InputFault::NotReadable);
}

void RefusalsTest::hasASentenceForEachFault() {
    const std::string_view unknown = candor::InputError::sentence(static_cast<InputFault>(255));
    for (int fault = 0; fault <= static_cast<int>(InputFault::OutOfMemory); ++fault) {
        const auto sentence = candor::InputError::sentence(static_cast<InputFault>(fault));
        QVERIFY2(!sentence.empty() && sentence != unknown, qPrintable(QString::number(fault)));
    }
}

} // namespace refusals_test

CANDOR_TEST(refusals_test::RefusalsTest)
#include "refusals_test.moc"
