// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/model_error.h"
#include "inference/model_file.h"
#include "inference/patch_classifier.h"
#include "test_program.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <thread>

namespace torch_backend_test {

using namespace candor;
namespace fs = std::filesystem;

namespace {

const fs::path Models = fs::path(CANDOR_TEST_DATA) / "models";
constexpr PatchShape Shape{8, 6}; // of make_models.py
constexpr PatchShape Samples{1, 48};
constexpr std::size_t Classes = 3;
constexpr double Tolerance = 1e-5; // of logits below 4: single precision

ClassifierRequest requestFor(const std::string& name, std::size_t passes = 1,
                             std::size_t pass = 0) {
    const fs::path path = Models / (name + ".pt");
    ModelDescription description = openModelFile(path).reading.description;
    const bool waveform = description.frontEnd.kind == FrontEndKind::Waveform;
    return {path, description, waveform ? Samples : Shape, {}, passes, pass};
}

std::unique_ptr<PatchClassifier> classifierFor(const std::string& name, std::size_t passes = 1,
                                               std::size_t pass = 0) {
    return torchBackend().load(requestFor(name, passes, pass));
}

// make_models.py's patch, and others that are shifted along the sine.
std::vector<float> patches(std::size_t count) {
    std::vector<float> values;
    for (std::size_t p = 0; p < count; ++p) {
        for (std::size_t i = 0; i < Shape.values(); ++i) {
            values.push_back(static_cast<float>(std::sin(0.37 * double(i) + double(p))));
        }
    }
    return values;
}

std::vector<float> classified(PatchClassifier& classifier, const std::vector<float>& input) {
    const std::size_t count = input.size() / Shape.values();
    std::vector<float> logits(count * classifier.classes());
    classifier.classify(input, count, logits);
    return logits;
}

double largestDifference(const std::vector<float>& left, const std::vector<float>& right) {
    double largest = left.size() == right.size() ? 0.0 : HUGE_VAL;
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        largest = std::max(largest, std::abs(double(left[i]) - double(right[i])));
    }
    return largest;
}

std::vector<float> part(const std::vector<float>& all, std::size_t index, std::size_t size) {
    const auto first = all.begin() + static_cast<std::ptrdiff_t>(index * size);
    return {first, first + static_cast<std::ptrdiff_t>(size)};
}

// What the network itself gives, by PyTorch in Python, turned into logits by the definition.
std::vector<double> expectedLogits(const std::string& name) {
    std::ifstream file(Models / "expected.json");
    auto values = nlohmann::json::parse(file).at(name).get<std::vector<double>>();
    for (double& value : values) {
        value = name == "probs"     ? std::log(value)
                : name == "sigmoid" ? std::log(value / (1.0 - value))
                                    : value;
    }
    return values;
}

} // namespace

class TorchBackendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItsVersionAndDevices();
    void agreesWithPython_data();
    void agreesWithPython();
    void refuses_data();
    void refuses();
    void throwsAcrossThePlugin();
    void refusesNotFiniteNumbersLater();
    void dependsOnNeitherBatchNorThreads_data();
    void dependsOnNeitherBatchNorThreads();
    void halvesTheBatchWhenMemoryRunsOut();
    void drawsDropoutPerPassAndPatch_data();
    void drawsDropoutPerPassAndPatch();
    void refusesPassesThatAreAlike();
    void keepsBatchNormalisationInDropoutPasses();
    void refusesACardThatIsNotThere();
};

void TorchBackendTest::saysItsVersionAndDevices() {
    QVERIFY(torchBackend().version().starts_with("LibTorch "));
    const auto devices = torchBackend().devices();
    QVERIFY(!devices.empty());
    QVERIFY(devices.front().kind == DeviceKind::Cpu);
    QVERIFY(devices.front().name.starts_with("CPU, "));
}

void TorchBackendTest::agreesWithPython_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"logits", "probs", "log_probs", "sigmoid", "frames_first", "waveform", "pair", "several",
          "trailing", "one_at_a_time", "mixes_batch", "too_large", "double", "half", "bfloat16",
          "traced_double", "converts", "normalised"}) {
        QTest::newRow(name) << name;
    }
}

void TorchBackendTest::agreesWithPython() {
    QFETCH(QString, name);
    const auto classifier = classifierFor(name.toStdString());
    QCOMPARE(classifier->classes(), Classes);
    QVERIFY(classifier->device().kind == DeviceKind::Cpu);
    const std::vector<float> logits = classified(*classifier, patches(1));
    const std::vector<double> expected = expectedLogits(name.toStdString());
    QCOMPARE(logits.size(), expected.size());
    for (std::size_t c = 0; c < Classes; ++c) {
        QVERIFY2(std::abs(double(logits[c]) - expected[c]) < Tolerance,
                 qPrintable(QString("%1 instead of %2").arg(logits[c]).arg(expected[c])));
    }
}

void TorchBackendTest::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, ModelFault fault, const char* words) {
        QTest::newRow(name) << name << static_cast<int>(fault) << words;
    };
    row("throws", ModelFault::ForwardFailed, "failed: the taps are not connected.");
    row("not_a_number", ModelFault::NotFinite, "dry run");
    row("five_outputs", ModelFault::ClassCount, "gives 5 values a patch");
    row("ambiguous", ModelFault::OutputShape, "[1, 3] and [1, 3], expected one tensor [1, 3]");
    row("per_frame", ModelFault::OutputShape, "[1, 3, 5]");
    row("other_shape", ModelFault::ShapeRefused, "a patch of shape [1, 1, 8, 6]");
    row("on_card", ModelFault::NeedsCuda, "CUDA");
    row("softmax_as_logits", ModelFault::MetadataValue, "sum to one");
    row("logits_as_probs", ModelFault::MetadataValue, "outside 0 to 1");
    row("sigmoid_as_logits", ModelFault::MetadataValue, "lie between 0 and 1");
    row("sigmoid_as_probs", ModelFault::MetadataValue, "values that sum to one");
    row("always_drops", ModelFault::RandomAnswers, "model.eval(), or ask for passes");
    row("traced_dropout", ModelFault::RandomAnswers, "traced in training mode");
    row("traced_norm", ModelFault::TrainingMode, "save it again after model.eval()");
}

void TorchBackendTest::refuses() {
    QFETCH(QString, name);
    QFETCH(int, fault);
    QFETCH(QString, words);
    try {
        (void)classifierFor(name.toStdString());
    } catch (const ModelError& error) {
        const QString sentence = QString::fromUtf8(error.what());
        QVERIFY2(static_cast<int>(error.fault()) == fault, error.what());
        QVERIFY2(sentence.contains(words), error.what());
        QVERIFY2(!sentence.contains('\n'), error.what());
        return;
    }
    QFAIL("it was accepted");
}

// ModelError is thrown inside candor-infer.so and caught here: the types must be one.
void TorchBackendTest::throwsAcrossThePlugin() {
    ClassifierRequest request = requestFor("logits");
    request.path = Models / "make_models.py";
    try {
        (void)torchBackend().load(request);
        QFAIL("it was accepted");
    } catch (const ModelError& error) {
        QCOMPARE(error.fault(), ModelFault::LoadFailed);
        QCOMPARE(error.path(), request.path);
        QCOMPARE(error.arguments().size(), std::size_t{1});
    }
}

void TorchBackendTest::refusesNotFiniteNumbersLater() {
    const auto classifier = classifierFor("nan_on_mark");
    std::vector<float> input = patches(2);
    (void)classified(*classifier, input);
    input[Shape.values()] = 1000.0F;
    try {
        (void)classified(*classifier, input);
        QFAIL("it was accepted");
    } catch (const ModelError& error) {
        QCOMPARE(error.fault(), ModelFault::NotFinite);
    }
}

void TorchBackendTest::dependsOnNeitherBatchNorThreads_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("oneAtATime");
    QTest::newRow("plain") << "logits" << false;
    QTest::newRow("mixes its batch") << "mixes_batch" << true;
    QTest::newRow("takes one patch") << "one_at_a_time" << true;
    QTest::newRow("traced") << "traced" << false;
}

void TorchBackendTest::dependsOnNeitherBatchNorThreads() {
    QFETCH(QString, name);
    QFETCH(bool, oneAtATime);
    constexpr std::size_t Count = 37;
    const auto classifier = classifierFor(name.toStdString());
    QCOMPARE(classifier->batchSize() == 1, oneAtATime);
    const std::vector<float> input = patches(Count);
    const std::vector<float> together = classified(*classifier, input);
    for (std::size_t p = 0; p < Count; ++p) {
        const auto alone = classified(*classifier, part(input, p, Shape.values()));
        QVERIFY(largestDifference(alone, part(together, p, Classes)) < Tolerance);
    }
    std::vector<std::vector<float>> answers(4);
    {
        std::vector<std::jthread> threads;
        for (std::vector<float>& answer : answers) {
            threads.emplace_back([&] { answer = classified(*classifier, input); });
        }
    }
    for (const std::vector<float>& answer : answers) {
        QVERIFY(largestDifference(answer, together) < Tolerance);
    }
}

void TorchBackendTest::halvesTheBatchWhenMemoryRunsOut() {
    const auto classifier = classifierFor("too_large"); // 3 patches ask for petabytes
    const auto plain = classifierFor("too_large");
    QCOMPARE(classifier->batchSize(), std::size_t{32});
    const std::vector<float> input = patches(5);
    const std::vector<float> logits = classified(*classifier, input);
    QCOMPARE(classifier->batchSize(), std::size_t{2});
    for (std::size_t p = 0; p < 5; ++p) {
        const auto alone = classified(*plain, part(input, p, Shape.values()));
        QVERIFY(largestDifference(alone, part(logits, p, Classes)) < Tolerance);
    }
}

void TorchBackendTest::drawsDropoutPerPassAndPatch_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("switched on") << "logits";
    QTest::newRow("always on") << "always_drops";
    QTest::newRow("traced in training mode") << "traced_dropout";
}

void TorchBackendTest::drawsDropoutPerPassAndPatch() {
    QFETCH(QString, name);
    const std::vector<float> input = patches(20);
    const auto first = classifierFor(name.toStdString(), 3, 0);
    const auto again = classifierFor(name.toStdString(), 3, 0);
    const auto second = classifierFor(name.toStdString(), 3, 1);
    const std::vector<float> logits = classified(*first, input);
    QCOMPARE(largestDifference(logits, classified(*again, input)), 0.0);
    QVERIFY(largestDifference(logits, classified(*second, input)) > 0.1);
    const auto tenth = classified(*again, part(input, 10, Shape.values()));
    QCOMPARE(largestDifference(tenth, part(logits, 10, Classes)), 0.0);
}

void TorchBackendTest::refusesPassesThatAreAlike() {
    for (const char* without : {"no_dropout", "traced"}) {
        try {
            (void)classifierFor(without, 2);
            QFAIL("it was accepted");
        } catch (const ModelError& error) {
            QVERIFY2(error.fault() == ModelFault::NoDropout, error.what());
        }
    }
}

// Dropout (p = 0.5) before a dense layer keeps the mean: over many passes it is the plain answer.
// With batch statistics of one patch instead of the stored ones it would be another.
void TorchBackendTest::keepsBatchNormalisationInDropoutPasses() {
    constexpr std::size_t Passes = 100;
    const std::vector<float> input = patches(1);
    const std::vector<float> plain = classified(*classifierFor("logits"), input);
    std::vector<double> sum(Classes);
    std::vector<double> squares(Classes);
    for (std::size_t pass = 0; pass < Passes; ++pass) {
        const auto logits = classified(*classifierFor("logits", Passes, pass), input);
        for (std::size_t c = 0; c < Classes; ++c) {
            sum[c] += double(logits[c]);
            squares[c] += double(logits[c]) * double(logits[c]);
        }
    }
    for (std::size_t c = 0; c < Classes; ++c) {
        const double mean = sum[c] / double(Passes);
        const double deviation = std::sqrt(squares[c] / double(Passes) - mean * mean);
        const double standardError = deviation / std::sqrt(double(Passes));
        QVERIFY(std::abs(mean - double(plain[c])) < 4.0 * standardError);
    }
}

void TorchBackendTest::refusesACardThatIsNotThere() {
    ClassifierRequest request = requestFor("logits");
    request.device = {DeviceKind::Cuda, 63, "card 63"};
    QVERIFY_EXCEPTION_THROWN((void)torchBackend().load(request), ModelError);
}

} // namespace torch_backend_test

CANDOR_TEST(torch_backend_test::TorchBackendTest)
#include "torch_backend_test.moc"
