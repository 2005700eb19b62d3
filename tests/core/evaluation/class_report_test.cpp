// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample_tables.h"
#include "test_program.h"

#include "dataset/logits_reader.h"
#include "evaluation/class_report.h"
#include "evaluation/ranking.h"
#include "evaluation/vote_accuracy.h"

#include <QtTest>

#include <cmath>

namespace class_report_test {

using namespace candor;
using namespace sample;

// References: scikit-learn 1.9 (precision_recall_fscore_support with zero_division = 0,
// roc_auc_score, average_precision_score) and numpy on the demo's files, at T = 1.3.
class ClassReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rankingCountsTiesHalf();
    void rankingWithoutOneKindIsUndefined();
    void singleLabelClasses();
    void singleLabelMeans();
    void multiLabel();
    void oneMemberAlone();
    void votes();
    void tiesGoToTheLowestClass();
    void nothingLabelledIsUndefined();
};

namespace {

std::shared_ptr<const LogitsTable> demo() {
    return readLogits(CANDOR_DEMO_DATA "/music-patches.npz");
}

RankingQuality rankingQuality(const std::vector<double>& scores,
                              const std::vector<std::uint8_t>& relevant) {
    const DecisionRankings rankings = rankDecisions(scores, relevant, 1);
    return rankings.classes.front();
}

void compare(const ClassFigures& actual, const ClassFigures& expected) {
    constexpr double Tolerance = 1e-12;
    QVERIFY(near(actual.precision, expected.precision, Tolerance));
    QVERIFY(near(actual.recall, expected.recall, Tolerance));
    QVERIFY(near(actual.f1, expected.f1, Tolerance));
    QVERIFY(std::isnan(expected.auroc) ? std::isnan(actual.auroc)
                                       : near(actual.auroc, expected.auroc, Tolerance));
    QVERIFY(std::isnan(expected.auprc) ? std::isnan(actual.auprc)
                                       : near(actual.auprc, expected.auprc, Tolerance));
    QCOMPARE(actual.support, expected.support);
}

} // namespace

void ClassReportTest::rankingCountsTiesHalf() {
    // By hand: pairs (1 over 0): 0.9>0.4, 0.9>0.1, 0.4=0.4 (half), 0.4>0.1: 3.5 of 4.
    const std::vector<double> scores{0.9, 0.4, 0.4, 0.1};
    const std::vector<std::uint8_t> relevant{1, 1, 0, 0};
    const RankingQuality quality = rankingQuality(scores, relevant);
    QCOMPARE(quality.auroc, 3.5 / 4.0);
    QCOMPARE(quality.auprc, 0.5 * 1.0 + 0.5 * (2.0 / 3.0));
}

void ClassReportTest::rankingWithoutOneKindIsUndefined() {
    const std::vector<double> scores{0.9, 0.4};
    QVERIFY(std::isnan(rankingQuality(scores, std::vector<std::uint8_t>{0, 0}).auroc));
    QVERIFY(std::isnan(rankingQuality(scores, std::vector<std::uint8_t>{0, 0}).auprc));
    QVERIFY(std::isnan(rankingQuality(scores, std::vector<std::uint8_t>{1, 1}).auroc));
    QCOMPARE(rankingQuality(scores, std::vector<std::uint8_t>{1, 1}).auprc, 1.0);
}

void ClassReportTest::singleLabelClasses() {
    const ClassReport report = classReport(*demo(), settingsAt(1.3));
    QCOMPARE(report.files, std::uint64_t{198});
    QCOMPARE(report.classes.size(), std::size_t{5});
    compare(report.classes[0], {0.68, 0.38636363636363635, 0.4927536231884058, 0.869982290436836,
                                0.6353879506513591, 44});
    compare(report.classes[1], {0.42857142857142855, 0.9545454545454546, 0.5915492957746479,
                                0.9710743801652894, 0.8322932715641105, 22});
    compare(report.classes[4], {0.5967741935483871, 0.8409090909090909, 0.6981132075471698,
                                0.9110094451003542, 0.8277660947494595, 44});
}

void ClassReportTest::singleLabelMeans() {
    const ClassReport report = classReport(*demo(), settingsAt(1.3));
    compare(report.macro, {0.7005257597426674, 0.6909090909090909, 0.6542238408508794,
                           0.9285419126328218, 0.8165214090657964, 198});
    compare(report.weighted, {0.7307429076505828, 0.6616161616161617, 0.661187679192683,
                              0.923816082906992, 0.8147689798993171, 198});
    compare(report.micro, {0.6616161616161617, 0.6616161616161617, 0.6616161616161617,
                           0.9032496684011836, 0.7324214849122086, 198});
}

void ClassReportTest::multiLabel() {
    // Four files, three classes, the last never relevant; by hand at a threshold of 0.5.
    LogitsTable table;
    const std::vector<double> logits{2.0,  -1.0, 0.5,  1.0,  1.0, -2.0,
                                     -1.0, 2.0,  -3.0, -2.0, 0.5, -1};
    table.logits = LogitMatrix::fromValues({1, 4, 3}, logits, Activation::Sigmoid);
    table.patches = PatchGrouping::onePatchPerFile(4);
    table.truth = GroundTruth::multiLabel({1, 1, 0, 1, 0, 0, 0, 1, 0, 1, 0, 0}, 3);
    table.classes = LabelSet::numbered(3);
    table.memberNames = {"member 0"};
    const ClassReport report = classReport(table, settingsAt(1.0));
    const double none = std::nan("");
    // Class 0: scores 2, 1, -1, -2 with relevant 1, 1, 0, 1: predicted two, both right.
    compare(report.classes[0], {1.0, 2.0 / 3.0, 0.8, 2.0 / 3.0, (1.0 + 1.0 + 0.75) / 3.0, 3});
    // Class 1: scores -1, 1, 2, 0.5 with relevant 1, 0, 1, 0: predicted three, one right.
    compare(report.classes[1], {1.0 / 3.0, 0.5, 0.4, 0.5, (1.0 + 0.5) / 2.0, 2});
    compare(report.classes[2], {0.0, 0.0, 0.0, none, none, 0});
    QVERIFY(near(report.macro.auroc, (2.0 / 3.0 + 0.5) / 2.0, 1e-12)); // without the last class
    QVERIFY(near(report.macro.precision, (1.0 + 1.0 / 3.0) / 3.0, 1e-12));
    QVERIFY(near(report.micro.precision, 3.0 / 6.0, 1e-12));
    QVERIFY(near(report.micro.recall, 3.0 / 5.0, 1e-12));
}

void ClassReportTest::oneMemberAlone() {
    const auto table = demo();
    const ClassReport report = classReport(*table, settingsAt(1.3), 1);
    QCOMPARE(report.voter, table->memberNames[1]);
    QVERIFY(near(report.micro.recall, 0.3787878787878788, 1e-12)); // accuracy of member 1
}

void ClassReportTest::votes() {
    const auto votes = voteAccuracies(*demo(), settingsAt(1.3));
    const std::vector<double> ensemble{0.6616161616161617, 0.7070707070707071, 0.6616161616161617,
                                       0.6464646464646465, 0.6274531024531025};
    const std::vector<double> member0{0.5757575757575758, 0.5707070707070707, 0.5757575757575758,
                                      0.5656565656565656, 0.5454445246111913};
    const std::vector<double> member4{0.6111111111111112, 0.6111111111111112, 0.6111111111111112,
                                      0.6161616161616161, 0.6020763187429854};
    QCOMPARE(votes.size(), AllVotes.size());
    for (std::size_t at = 0; at < votes.size(); ++at) {
        QVERIFY(near(votes[at].ensemble, ensemble[at], 1e-12));
        QVERIFY(near(votes[at].members[0], member0[at], 1e-12));
        QVERIFY(near(votes[at].members[4], member4[at], 1e-12));
    }
}

void ClassReportTest::tiesGoToTheLowestClass() {
    // One file of two patches that win one class each, 2 before 1: the majority is class 1.
    LogitsTable table;
    table.logits = LogitMatrix::fromValues({1, 2, 3}, std::vector<double>{0, 0, 5, 0, 1, 0});
    table.patches = PatchGrouping(std::vector<std::uint32_t>{0, 0}, 1);
    table.truth = GroundTruth::singleLabel({1}, 3);
    table.classes = LabelSet::numbered(3);
    table.memberNames = {"member 0"};
    const auto votes = voteAccuracies(table, settingsAt(1.0));
    QCOMPARE(votes[static_cast<std::size_t>(Vote::Majority)].ensemble, 1.0);
    QCOMPARE(votes[static_cast<std::size_t>(Vote::SumOfLogits)].ensemble, 0.0);
    QCOMPARE(votes[static_cast<std::size_t>(Vote::SinglePatch)].ensemble, 0.5);
}

void ClassReportTest::nothingLabelledIsUndefined() {
    LogitsTable table = patchedTable(1, 3, 2);
    table.truth = GroundTruth::singleLabel({-1, -1, -1}, 2);
    QVERIFY(std::isnan(voteAccuracies(table, settingsAt(1.0))[0].ensemble));
    const ClassReport report = classReport(table, settingsAt(1.0));
    QCOMPARE(report.files, std::uint64_t{0});
    QVERIFY(std::isnan(report.macro.auroc));
}

} // namespace class_report_test

CANDOR_TEST(class_report_test::ClassReportTest)
#include "class_report_test.moc"
