// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations: equal and unequal keys, from the definition in the header. The hash of known bytes
// is that of xxhsum -H2.
#include "audio/file_identity.h"
#include "inference/member_key.h"
#include "inference/model_error.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <functional>

namespace member_key_test {

using namespace candor;

namespace {

using Change = std::function<void(ModelDescription&)>;

} // namespace

class MemberKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesAndTemperatureDoNotMatter();
    void whateverChangesLogitsChangesTheKey();
    void passesAndLimitsMatter();
    void contentMattersNotThePath();
    void missingModelIsRefused();

private:
    [[nodiscard]] std::filesystem::path write(const char* name, const char* text) const {
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / name;
        std::ofstream(path) << text;
        return path;
    }
    QTemporaryDir m_folder;
    ModelFile m_model;
};

void MemberKeyTest::init() {
    m_model.path = write("model.pt", "weights");
    m_model.reading.description.labels = LabelSet({"a", "b"});
    m_model.reading.description.inputShape = {InputAxis::Batch, InputAxis::Bands,
                                              InputAxis::Frames};
}

void MemberKeyTest::namesAndTemperatureDoNotMatter() {
    const std::string key = memberKey(m_model);
    QCOMPARE(key.size(), 32U);
    ModelDescription& is = m_model.reading.description;
    is.name = "another";
    is.temperature.value = 1.7;
    is.temperature.fittedOn = "set";
    is.temperature.files = 7;
    is.member = 3;
    is.licence = "GPL";
    is.citation = "somebody";
    QCOMPARE(memberKey(m_model), key);
}

void MemberKeyTest::whateverChangesLogitsChangesTheKey() {
    const std::vector<Change> changes{
        [](ModelDescription& is) { is.task = Task::MultiLabel; },
        [](ModelDescription& is) {
            is.labels = LabelSet({"b", "a"});
        },
        [](ModelDescription& is) { is.output = ModelOutput::Probabilities; },
        [](ModelDescription& is) { is.frontEnd.bands += 1; },
        [](ModelDescription& is) { is.frontEnd.sampleRate *= 2; },
        [](ModelDescription& is) { is.patches.seconds *= 2; },
        [](ModelDescription& is) { is.patches.hopSeconds *= 2; },
        [](ModelDescription& is) { is.patches.last = LastPatch::Drop; },
        [](ModelDescription& is) { is.patches.leadIn = 0.5; },
        [](ModelDescription& is) { is.patches.patching = Patching::Spectrogram; },
        [](ModelDescription& is) { is.inputShape.push_back(std::int64_t{1}); },
    };
    std::vector<std::string> keys{memberKey(m_model)};
    const ModelDescription original = m_model.reading.description;
    for (const Change& change : changes) {
        m_model.reading.description = original;
        change(m_model.reading.description);
        keys.push_back(memberKey(m_model));
    }
    std::ranges::sort(keys);
    QVERIFY(std::ranges::adjacent_find(keys) == keys.end());
}

void MemberKeyTest::passesAndLimitsMatter() {
    const std::string key = memberKey(m_model);
    QVERIFY(memberKey(m_model, 0, 2, 0) != key); // dropout is on
    QVERIFY(memberKey(m_model, 0, 2, 1) != memberKey(m_model, 0, 2, 0));
    QCOMPARE(memberKey(m_model, 0, 5, 1), memberKey(m_model, 0, 2, 1)); // its random numbers
    QVERIFY(memberKey(m_model, 10) != key);
    m_model.reading.description.patches.maxPatches = 4;
    const std::string four = memberKey(m_model);
    QCOMPARE(memberKey(m_model, 10), four); // the plan's limit is lower anyhow
    QCOMPARE(memberKey(m_model, 4), four);
    QVERIFY(memberKey(m_model, 3) != four);
}

void MemberKeyTest::contentMattersNotThePath() {
    // printf weights | xxhsum -H2
    QCOMPARE(contentHash(m_model.path), hashOfBytes("weights"));
    QCOMPARE(hashOfBytes("weights"), std::string("bdbda1eb6e05adc4800d98e5524fefbc"));
    const std::string key = memberKey(m_model);
    ModelFile copy = m_model;
    copy.path = write("copy.pt", "weights");
    QCOMPARE(memberKey(copy), key);
    copy.path = write("retrained.pt", "Weights");
    QVERIFY(memberKey(copy) != key);
    Ensemble ensemble;
    ensemble.members.push_back({"a", 0, nullptr, false, m_model, 0});
    ensemble.members.push_back({"b", 0, nullptr, true, m_model, 1});
    QVERIFY(memberKeys(ensemble) == (std::vector{key, memberKey(m_model, 0, 2, 1)}));
}

void MemberKeyTest::missingModelIsRefused() {
    m_model.path = "/nowhere/model.pt";
    try {
        (void)memberKey(m_model);
        QFAIL("a missing file has no key");
    } catch (const ModelError& error) {
        QCOMPARE(error.fault(), ModelFault::NotReadable);
        QCOMPARE(std::string(error.what()).find(".."), std::string::npos);
    }
}

} // namespace member_key_test

CANDOR_TEST(member_key_test::MemberKeyTest)
#include "member_key_test.moc"
