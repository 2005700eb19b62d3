// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/ensemble.h"
#include "inference/logits_extraction.h"
#include "inference/model_file.h"
#include "test_program.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

namespace demo_models_test {

using namespace candor;
namespace fs = std::filesystem;

namespace {

// Logits reach 10. Beyond single precision the two pipelines differ in the order of sums.
constexpr double Tolerance = 1e-3;

fs::path noteNamed(const std::string& name) {
    const fs::path ours = fs::path(CANDOR_TEST_DATA) / "notes" / (name + ".flac");
    return fs::exists(ours) ? ours : fs::path(CANDOR_DEMO_DATA) / "notes" / (name + ".flac");
}

} // namespace

// From sound to logits: the demo's five networks against a pipeline that shares no code with ours.
class DemoModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreeWithAnIndependentPipeline();
};

void DemoModelsTest::agreeWithAnIndependentPipeline() {
    std::vector<ModelFile> models;
    for (const fs::path& path : modelFiles(fs::path(CANDOR_DEMO_DATA) / "models")) {
        models.push_back(openModelFile(path));
    }
    const Ensemble ensemble = loadEnsemble(torchBackend(), {models, {}, 1});
    QCOMPARE(ensemble.members.size(), std::size_t{5});
    QCOMPARE(ensemble.frontEnds.size(), std::size_t{1});

    std::ifstream file(fs::path(CANDOR_TEST_DATA) / "notes" / "expected_logits.json");
    const auto expected = nlohmann::json::parse(file);
    QVERIFY(ensemble.labels.names() == expected.at("classes").get<std::vector<std::string>>());
    std::vector<fs::path> notes;
    for (const auto& [name, logits] : expected.at("logits").items()) {
        notes.push_back(noteNamed(name));
    }
    QCOMPARE(notes.size(), std::size_t{6});
    double largest = 0.0;
    std::size_t seen = 0;
    const auto compare = [&](std::size_t, const std::shared_ptr<const FileLogits>& given) {
        const auto members = expected.at("logits").at(given->path.stem().string());
        for (std::size_t m = 0; m < given->members; ++m) {
            for (std::size_t c = 0; c < given->classes; ++c) {
                const double ours = double(given->logits.at(m * given->classes + c));
                largest = std::max(largest, std::abs(ours - members.at(m).at(c).get<double>()));
                ++seen;
            }
        }
    };
    extractLogits(ensemble, notes, {}, {compare, {}});
    QCOMPARE(seen, std::size_t{6 * 5 * 10}); // one patch a note
    qInfo("largest difference: %g", largest);
    QVERIFY(largest < Tolerance);
}

} // namespace demo_models_test

CANDOR_TEST(demo_models_test::DemoModelsTest)
#include "demo_models_test.moc"
