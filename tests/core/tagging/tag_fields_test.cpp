// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/tag_fields.h"
#include "test_program.h"

#include <QTest>

namespace tag_fields_test {

using namespace candor;

using Values = std::vector<std::string>;

namespace {

Values planned(TagField field, WriteMode mode, const Values& now, const Values& wished) {
    const auto changes = plannedChanges({{field, now}}, {{field, mode, wished}});
    return changes.empty() ? now : changes.front().after;
}

} // namespace

class TagFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confidencesAreShort() {
        using Posterior = std::vector<std::pair<std::string, double>>;
        QCOMPARE(confidenceValue(Posterior{{"rock", 0.913}, {"pop", 0.05}, {"jazz", 0.037}}),
                 std::string("rock=0.91;pop=0.05")); // jazz was hardly meant
        QCOMPARE(confidenceValue(Posterior{{"a", 0.3}, {"b", 0.25}, {"c", 0.25}, {"d", 0.2}}),
                 std::string("a=0.30;b=0.25;c=0.25")); // three at most
        QCOMPARE(confidenceValue(Posterior{{"a", 0.04}, {"b", 0.03}}), std::string("a=0.04"));
        QCOMPARE(confidenceValue({}), std::string());
    }

    void keysLeadBack() {
        for (const TagField field : AllTagFields) {
            QCOMPARE(tagFieldFromKey(tagFieldKey(field)), std::optional(field));
        }
        QVERIFY(!tagFieldFromKey("title"));
        QVERIFY(!writeModeFromKey("append"));
    }

    void modesDecideWhatStays() {
        const Values old{"Rock"};
        QCOMPARE(planned(TagField::Genre, WriteMode::OnlyIfEmpty, old, {"Pop"}), old);
        QCOMPARE(planned(TagField::Genre, WriteMode::OnlyIfEmpty, {}, {"Pop"}), Values{"Pop"});
        QCOMPARE(planned(TagField::Genre, WriteMode::Add, old, {"Pop"}), (Values{"Rock", "Pop"}));
        QCOMPARE(planned(TagField::Genre, WriteMode::Add, old, {"rock"}), old);
        QCOMPARE(planned(TagField::Genre, WriteMode::Replace, old, {"Pop", "Ska"}),
                 (Values{"Pop", "Ska"}));
        QCOMPARE(planned(TagField::Genre, WriteMode::Replace, old, {}), old);
    }

    void whatIsThereIsNotPlanned() {
        const TagValues now{{TagField::Genre, {"Rock"}}};
        QVERIFY(plannedChanges(now, {{TagField::Genre, WriteMode::Replace, {"Rock"}}}).empty());
    }

    void originGoesAlongOrNotAtAll() {
        const std::vector<TagWish> wishes{{TagField::Genre, WriteMode::OnlyIfEmpty, {"Pop"}},
                                          {TagField::Model, WriteMode::Replace, {"m"}}};
        QCOMPARE(plannedChanges({}, wishes).size(), std::size_t{2});
        QVERIFY(plannedChanges({{TagField::Genre, {"Rock"}}}, wishes).empty());
        QCOMPARE(plannedChanges({}, {wishes.back()}).size(), std::size_t{1});
    }

    // A comment is one text: formats hold no list of them.
    void commentsAreOneText() {
        QCOMPARE(planned(TagField::Comment, WriteMode::Replace, {"old"}, {"a", "b"}),
                 Values{"a; b"});
        QCOMPARE(planned(TagField::Comment, WriteMode::Add, {"One; two"}, {"b"}),
                 Values{"One; two; b"});
        QCOMPARE(planned(TagField::Comment, WriteMode::Add, {"One; two"}, {"Two"}),
                 Values{"One; two"});
        QCOMPARE(planned(TagField::Confidence, WriteMode::Replace, {}, {"a=0.9;b=0.1"}),
                 Values{"a=0.9;b=0.1"});
    }
};

} // namespace tag_fields_test

CANDOR_TEST(tag_fields_test::TagFieldsTest)
#include "tag_fields_test.moc"
