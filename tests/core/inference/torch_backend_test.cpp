// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inference/torch_networks.h"
#include "inference/model_error.h"
#include "test_program.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <thread>

namespace torch_backend_test {

using namespace candor;
using namespace torch_networks;

namespace {

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

void TorchBackendTest::refusesACardThatIsNotThere() {
    ClassifierRequest request = requestFor("logits");
    request.device = {DeviceKind::Cuda, 63, "card 63"};
    QVERIFY_EXCEPTION_THROWN((void)torchBackend().load(request), ModelError);
}

} // namespace torch_backend_test

CANDOR_TEST(torch_backend_test::TorchBackendTest)
#include "torch_backend_test.moc"
