// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/golden_logits.h"
#include "core/sample_tables.h"
#include "test_program.h"

#include "evaluation/evaluation.h"

#include <QtTest>

#include <numeric>

namespace evaluation_properties_test {

using namespace candor;
using namespace sample;

namespace {

/// The definitions of the contracts written down as slowly and plainly as possible.
struct PlainFigures {
    std::vector<std::vector<double>> posterior; // [file][class], ensemble
    double mae = 0.0;
    double nll = 0.0;
    double brier = 0.0;
    double accuracy = 0.0;
};

PlainFigures plainFigures(const LogitsTable& table, double temperature) {
    const std::size_t files = table.files();
    const std::size_t classes = table.classes.size();
    PlainFigures figures;
    figures.posterior.assign(files, std::vector<double>(classes, 0.0));
    for (std::size_t file = 0; file < files; ++file) {
        const std::size_t patches = table.patches.patchCount(file);
        for (std::size_t member = 0; member < table.logits.members(); ++member) {
            for (std::size_t k = 0; k < patches; ++k) {
                std::vector<double> row(classes);
                table.logits.readRow(member, table.patches.patch(file, k), std::span(row));
                double total = 0.0;
                for (double& value : row) {
                    value = std::exp(value / temperature);
                    total += value;
                }
                for (std::size_t c = 0; c < classes; ++c) {
                    figures.posterior[file][c] +=
                        row[c] / total / double(patches) / double(table.logits.members());
                }
            }
        }
    }
    std::vector<double> count(10, 0.0);
    std::vector<double> correct(10, 0.0);
    for (std::size_t file = 0; file < files; ++file) {
        const auto& p = figures.posterior[file];
        const auto truth = std::size_t(table.truth.label(file));
        for (std::size_t c = 0; c < classes; ++c) {
            const auto bucket = std::min<std::size_t>(9, std::size_t(p[c] * 10.0));
            count[bucket] += 1.0;
            correct[bucket] += c == truth ? 1.0 : 0.0;
            const double difference = p[c] - (c == truth ? 1.0 : 0.0);
            figures.brier += difference * difference / double(files);
        }
        figures.nll -= std::log(p[truth]) / double(files);
        const auto winner = std::size_t(std::max_element(p.begin(), p.end()) - p.begin());
        figures.accuracy += winner == truth ? 1.0 / double(files) : 0.0;
    }
    double buckets = 0.0;
    for (std::size_t bucket = 0; bucket < 10; ++bucket) {
        if (count[bucket] > 0.0) {
            figures.mae +=
                std::abs(correct[bucket] / count[bucket] - (double(bucket) + 0.5) / 10.0);
            buckets += 1.0;
        }
    }
    figures.mae /= buckets;
    return figures;
}

void compareMeasures(const Measures& actual, const Measures& expected, double tolerance) {
    for (const Measure measure : AllMeasures) {
        QVERIFY2(near(valueOf(actual, measure), valueOf(expected, measure), tolerance),
                 measureKey(measure).data());
    }
}

} // namespace

class EvaluationPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainDefinition_data();
    void agreesWithThePlainDefinition();
    void signedGapOfAllDecisionsIsZero();
    void orderOfFilesPatchesAndMembersDoesNotMatter();
    void infiniteTemperatureMakesAllClassesEqual();
    void threadsDoNotChangeABit();
    void ensembleOfOneIsItsMember();
    void posteriorsOfOneFile();
};

void EvaluationPropertiesTest::agreesWithThePlainDefinition_data() {
    QTest::addColumn<double>("temperature");
    for (const double temperature : {0.5, 1.0, 1.7, 4.0}) {
        QTest::newRow(qPrintable(QString::number(temperature))) << temperature;
    }
}

void EvaluationPropertiesTest::agreesWithThePlainDefinition() {
    QFETCH(double, temperature);
    const LogitsTable table = patchedTable(3, 700, 6);
    const PlainFigures plain = plainFigures(table, temperature);
    const Measures measures = evaluate(table, settingsAt(temperature)).ensemble.measures;
    QVERIFY(near(measures.mae, plain.mae, 1e-12));
    QVERIFY(near(measures.nll, plain.nll, 1e-12));
    QVERIFY(near(measures.brier, plain.brier, 1e-12));
    QVERIFY(near(measures.accuracy, plain.accuracy, 1e-12));
}

void EvaluationPropertiesTest::signedGapOfAllDecisionsIsZero() {
    // One-hot labels and posteriors both sum to one a file, so the pooled gaps cancel at every T.
    const LogitsTable table = patchedTable(2, 900, 7);
    for (const double temperature : {0.3, 1.0, 5.0}) {
        double gap = 0.0;
        const Evaluation evaluation = evaluate(table, settingsAt(temperature));
        for (const ReliabilityBucket& bucket : evaluation.ensemble.reliability.buckets) {
            gap += double(bucket.correct) - bucket.confidenceSum;
        }
        QVERIFY(near(gap, 0.0, 1e-8));
    }
}

void EvaluationPropertiesTest::orderOfFilesPatchesAndMembersDoesNotMatter() {
    const LogitsTable table = patchedTable(3, 500, 5);
    const std::size_t patches = table.logits.patches();
    std::vector<std::uint32_t> fileOfPatch(patches);
    for (std::size_t file = 0; file < table.files(); ++file) {
        for (std::size_t k = 0; k < table.patches.patchCount(file); ++k) {
            fileOfPatch[table.patches.patch(file, k)] = std::uint32_t(file);
        }
    }
    std::mt19937_64 random(3);
    std::vector<std::uint32_t> newFile(table.files());
    std::iota(newFile.begin(), newFile.end(), 0U);
    std::shuffle(newFile.begin(), newFile.end(), random);
    std::vector<std::size_t> oldPatch(patches);
    std::iota(oldPatch.begin(), oldPatch.end(), std::size_t{0});
    std::shuffle(oldPatch.begin(), oldPatch.end(), random);
    const std::vector<std::size_t> oldMember{2, 0, 1};

    std::vector<double> values;
    std::vector<std::uint32_t> shuffledFiles;
    for (std::size_t member = 0; member < 3; ++member) {
        for (const std::size_t patch : oldPatch) {
            std::vector<double> row(5);
            table.logits.readRow(oldMember[member], patch, std::span(row));
            values.insert(values.end(), row.begin(), row.end());
        }
    }
    for (const std::size_t patch : oldPatch) {
        shuffledFiles.push_back(newFile[fileOfPatch[patch]]);
    }
    std::vector<std::int32_t> labels(table.files());
    for (std::size_t file = 0; file < table.files(); ++file) {
        labels[newFile[file]] = table.truth.label(file);
    }
    LogitsTable shuffled = patchedTable(3, 500, 5);
    shuffled.logits = LogitMatrix::fromValues(table.logits.shape(), values);
    shuffled.patches = PatchGrouping(shuffledFiles, table.files());
    shuffled.truth = GroundTruth::singleLabel(labels, 5);

    const Evaluation before = evaluate(table, settingsAt(1.3));
    const Evaluation after = evaluate(shuffled, settingsAt(1.3));
    compareMeasures(after.ensemble.measures, before.ensemble.measures, 1e-12);
    compareMeasures(after.members[0].measures, before.members[2].measures, 1e-12);
    QCOMPARE(after.confusion, before.confusion);
}

void EvaluationPropertiesTest::infiniteTemperatureMakesAllClassesEqual() {
    // With 8 classes 1/8 lies inside bucket 1, so every decision does: one in eight is correct.
    const Evaluation evaluation = evaluate(golden::table(), settingsAt(1e9));
    const ReliabilityBucket& bucket = evaluation.ensemble.reliability.buckets[1];
    QCOMPARE(bucket.count, std::uint64_t{golden::Files * golden::Classes});
    QCOMPARE(*bucket.observed(), 0.125);
    QVERIFY(near(evaluation.ensemble.measures.nll, std::log(8.0), 1e-8));
}

void EvaluationPropertiesTest::threadsDoNotChangeABit() {
    const LogitsTable table = patchedTable(3, 5000, 6);
    EvaluationSettings settings = settingsAt(0.9);
    settings.wantOutcomes = true;
    settings.threads = 1;
    const Evaluation one = evaluate(table, settings);
    settings.threads = 2;
    const Evaluation two = evaluate(table, settings);
    for (const Measure measure : AllMeasures) {
        QVERIFY(valueOf(one.ensemble.measures, measure) == valueOf(two.ensemble.measures, measure));
        QVERIFY(valueOf(one.members[1].measures, measure) ==
                valueOf(two.members[1].measures, measure));
    }
    QVERIFY(one.outcomes->confidence == two.outcomes->confidence);
    QCOMPARE(one.confusion, two.confusion);
}

void EvaluationPropertiesTest::ensembleOfOneIsItsMember() {
    const LogitsTable table = patchedTable(3, 300, 4);
    EvaluationSettings settings = settingsAt(1.0);
    settings.members = {1};
    const Evaluation alone = evaluate(table, settings);
    const Evaluation all = evaluate(table, settingsAt(1.0));
    compareMeasures(alone.ensemble.measures, all.members[1].measures, 0.0);
    QCOMPARE(alone.members.size(), std::size_t{1});
    QCOMPARE(alone.members[0].name, std::string("member 1"));
}

void EvaluationPropertiesTest::posteriorsOfOneFile() {
    const LogitsTable table = patchedTable(3, 50, 5);
    EvaluationSettings settings = settingsAt(1.4);
    settings.wantOutcomes = true;
    const Evaluation evaluation = evaluate(table, settings);
    const PlainFigures plain = plainFigures(table, 1.4);
    const FilePosteriors inside = posteriorsOfFile(table, settings, 7);
    QCOMPARE(inside.patches.size(), std::size_t{3});
    QCOMPARE(inside.ensemblePatches.rows, table.patches.patchCount(7));
    for (std::size_t label = 0; label < 5; ++label) {
        QVERIFY(near(inside.ensemble.row(0)[label], plain.posterior[7][label], 1e-12));
    }
    const auto highest = *std::max_element(plain.posterior[7].begin(), plain.posterior[7].end());
    QVERIFY(near(double(evaluation.outcomes->confidence[7]), highest, 1e-6));
}

} // namespace evaluation_properties_test

CANDOR_TEST(evaluation_properties_test::EvaluationPropertiesTest)
#include "evaluation_properties_test.moc"
