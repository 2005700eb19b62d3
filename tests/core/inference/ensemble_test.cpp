// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"
#include "inference/ensemble.h"
#include "inference/model_error.h"
#include "test_program.h"

#include <QtTest>

namespace ensemble_test {

using namespace candor;

namespace {

// Stands for LibTorch: remembers what it was asked to load.
class FakeClassifier final : public PatchClassifier {
public:
    explicit FakeClassifier(std::size_t classes) : m_classes(classes) {}
    [[nodiscard]] std::size_t classes() const override { return m_classes; }
    void classify(std::span<const float>, std::size_t, std::span<float>) override {}
    [[nodiscard]] ComputeDevice device() const override { return {}; }
    [[nodiscard]] std::size_t batchSize() const override { return 1; }

private:
    std::size_t m_classes;
};

class FakeBackend final : public InferenceBackend {
public:
    [[nodiscard]] std::string version() const override { return "fake"; }
    [[nodiscard]] std::vector<ComputeDevice> devices() const override { return {{}}; }
    [[nodiscard]] std::unique_ptr<PatchClassifier>
    load(const ClassifierRequest& request) const override {
        requests.push_back(request);
        return std::make_unique<FakeClassifier>(request.description.labels.size());
    }
    mutable std::vector<ClassifierRequest> requests;
};

ModelFile model(const char* path, std::size_t bands) {
    ModelFile file;
    file.path = path;
    file.reading.description.labels = LabelSet({"a", "b"});
    file.reading.description.frontEnd.bands = bands;
    return file;
}

} // namespace

class EnsembleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesFrontEnds();
    void namesPassesAndEqualStems();
    void refusesIncompleteModels();
    void refusesImpossibleFrontEnds();
    void stopsWhenAsked();
};

void EnsembleTest::sharesFrontEnds() {
    const FakeBackend backend;
    std::vector<std::size_t> loaded;
    const Ensemble ensemble =
        loadEnsemble(backend, {{model("a.pt", 64), model("b.pt", 96), model("c.pt", 64)}, {}, 1},
                     {}, [&](std::size_t done) { loaded.push_back(done); });
    QCOMPARE(ensemble.frontEnds.size(), std::size_t{2});
    QCOMPARE(ensemble.members.size(), std::size_t{3});
    QCOMPARE(ensemble.members[0].frontEnd, std::size_t{0});
    QCOMPARE(ensemble.members[1].frontEnd, std::size_t{1});
    QCOMPARE(ensemble.members[2].frontEnd, std::size_t{0});
    QVERIFY((loaded == std::vector<std::size_t>{1, 2, 3}));
    // librosa: 1 + 66150 // 512 centred frames of 3 s at 22 050 Hz
    QVERIFY((backend.requests[1].patch == PatchShape{96, 130}));
    QVERIFY(!ensemble.members[0].dropoutPass);
    QCOMPARE(ensemble.members[1].name, std::string("b"));
}

void EnsembleTest::namesPassesAndEqualStems() {
    const FakeBackend backend;
    const Ensemble ensemble =
        loadEnsemble(backend, {{model("run1/best.pt", 64), model("run2/best.pt", 64)}, {}, 2});
    QCOMPARE(ensemble.members.size(), std::size_t{4});
    QCOMPARE(ensemble.members[1].name, std::string("run1/best, pass 2"));
    QCOMPARE(ensemble.members[2].name, std::string("run2/best, pass 1"));
    QVERIFY(ensemble.members[2].dropoutPass);
    QCOMPARE(backend.requests[1].pass, std::size_t{1});
}

void EnsembleTest::refusesIncompleteModels() {
    ModelFile incomplete = model("a.pt", 64);
    incomplete.reading.missing = {"labels", "output"};
    try {
        (void)loadEnsemble(FakeBackend(), {{incomplete}, {}, 1});
        QFAIL("it was accepted");
    } catch (const ModelError& error) {
        QCOMPARE(error.fault(), ModelFault::MetadataMissing);
        QVERIFY2(QString(error.what()).contains("labels, output"), error.what());
    }
}

void EnsembleTest::refusesImpossibleFrontEnds() {
    ModelFile impossible = model("a.pt", 64);
    impossible.reading.description.frontEnd.fMax = 20000.0; // of 22 050 Hz
    try {
        (void)loadEnsemble(FakeBackend(), {{impossible}, {}, 1});
        QFAIL("it was accepted");
    } catch (const ModelError& error) {
        QCOMPARE(error.fault(), ModelFault::MetadataValue);
        QVERIFY2(QString(error.what()).contains("\"front_end\""), error.what());
    }
}

void EnsembleTest::stopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(
        (void)loadEnsemble(FakeBackend(), {{model("a.pt", 64)}, {}, 1}, stop.get_token()),
        Cancelled);
}

} // namespace ensemble_test

CANDOR_TEST(ensemble_test::EnsembleTest)
#include "ensemble_test.moc"
