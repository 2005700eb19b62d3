// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include "dataset/name_meaning.h"

#include <QtTest>

namespace name_meaning_test {

using candor::NameRole;

class NameMeaningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatPeopleMean_data();
    void knowsWhatPeopleMean();
    void cutsNamesIntoWords();
};

// Names from netcal, scikit-learn, Keras, PyTorch, Hugging Face and papers' code.
void NameMeaningTest::knowsWhatPeopleMean_data() {
    QTest::addColumn<NameRole>("role");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, NameRole role, const char* part = "") {
        QTest::newRow(name) << role << QString(part);
    };
    row("logits", NameRole::Logits);
    row("logits_test", NameRole::Logits, "test");
    row("testLogits", NameRole::Logits, "test");
    row("val/logits", NameRole::Logits, "val");
    row("log_softmax", NameRole::Logits);
    row("log_probs", NameRole::Logits);
    row("predictions", NameRole::Scores);
    row("y_pred", NameRole::Scores);
    row("scores", NameRole::Scores);
    row("outputs", NameRole::Scores);
    row("softmax", NameRole::Probabilities);
    row("y_proba", NameRole::Probabilities);
    row("class_probabilities", NameRole::Probabilities, "class");
    row("label_probs", NameRole::Probabilities);
    row("ground_truth", NameRole::Labels);
    row("groundTruth", NameRole::Labels);
    row("gt", NameRole::Labels);
    row("target", NameRole::Labels);
    row("y", NameRole::Labels);
    row("y_test", NameRole::Labels, "test");
    row("Y_TRUE", NameRole::Labels);
    row("label_names", NameRole::ClassNames);
    row("classes", NameRole::ClassNames);
    row("filename", NameRole::FileNames);
    row("file_index", NameRole::FileIndex);
    row("arr_0", NameRole::Nameless, "arr 0");
    row("3", NameRole::Nameless, "3");
    row("pred_labels", NameRole::None); // what a network said, not what is true
    row("predicted_label", NameRole::None, "predicted");
    row("features", NameRole::None, "features");
    row("yes", NameRole::None, "yes");
}

void NameMeaningTest::knowsWhatPeopleMean() {
    QFETCH(NameRole, role);
    QFETCH(QString, part);
    const auto meaning = candor::meaningOf(QTest::currentDataTag());
    QCOMPARE(meaning.role, role);
    QCOMPARE(QString::fromStdString(meaning.part), part);
}

void NameMeaningTest::cutsNamesIntoWords() {
    using Words = std::vector<std::string>;
    QCOMPARE(candor::wordsOf("testLogits_2"), (Words{"test", "logits", "2"}));
    QCOMPARE(candor::wordsOf("a/b-C.d"), (Words{"a", "b", "c", "d"}));
    QCOMPARE(candor::wordsOf("MFCC"), Words{"mfcc"});
    QCOMPARE(candor::wordsOf("M\xc3\xbcller"), Words{"m\xc3\xbcller"});
    QCOMPARE(candor::wordsOf(""), Words());
}

} // namespace name_meaning_test

CANDOR_TEST(name_meaning_test::NameMeaningTest)
#include "name_meaning_test.moc"
