// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/batch_backoff.h"
#include "inference/input_layout.h"
#include "inference/model_error.h"
#include "inference/output_logits.h"
#include "inference/torch_reason.h"
#include "test_program.h"

#include <QtTest>

#include <cmath>

namespace model_run_parts_test {

using namespace candor;

namespace {

ModelDescription shaped(std::vector<InputDimension> shape) {
    ModelDescription description;
    description.inputShape = std::move(shape);
    return description;
}

constexpr auto N = InputAxis::Batch;
constexpr auto Bands = InputAxis::Bands;
constexpr auto Frames = InputAxis::Frames;

bool close(const std::vector<float>& values, const std::vector<double>& expected) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!(std::abs(double(values[i]) - expected[i]) < 1e-4)) {
            return false;
        }
    }
    return values.size() == expected.size();
}

} // namespace

// What surrounds a network and needs no LibTorch.
class ModelRunPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void laysOutInputs_data();
    void laysOutInputs();
    void refusesLayouts_data();
    void refusesLayouts();
    void makesLogits();
    void findsWrongOutputKinds();
    void findsTheReason_data();
    void findsTheReason();
    void halvesBatches();
    void leavesTheDeviceAtOnePatch();
    void givesUpWithNowhereToGo();
};

void ModelRunPartsTest::laysOutInputs_data() {
    using Shape = std::vector<InputDimension>;
    using Sizes = std::vector<std::int64_t>;
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<bool>("framesFirst");
    QTest::addColumn<Sizes>("sizes");
    QTest::addColumn<Sizes>("repeated");
    const std::int64_t one = 1;
    QTest::newRow("image") << Shape{N, one, Bands, Frames} << false << Sizes{1, 96, 94}
                           << Sizes{1, 96, 94};
    QTest::newRow("matrix") << Shape{N, Bands, Frames} << false << Sizes{96, 94} << Sizes{96, 94};
    QTest::newRow("frames first") << Shape{N, Frames, Bands} << true << Sizes{94, 96}
                                  << Sizes{94, 96};
    QTest::newRow("channel last") << Shape{N, Frames, Bands, one} << true << Sizes{94, 96, 1}
                                  << Sizes{94, 96, 1};
    QTest::newRow("three channels") << Shape{N, std::int64_t{3}, Bands, Frames} << false
                                    << Sizes{1, 96, 94} << Sizes{3, 96, 94};
    QTest::newRow("numbers") << Shape{N, one, std::int64_t{94}, std::int64_t{96}} << true
                             << Sizes{1, 94, 96} << Sizes{1, 94, 96};
    QTest::newRow("one number") << Shape{N, Bands, std::int64_t{94}} << false << Sizes{96, 94}
                                << Sizes{96, 94};
}

void ModelRunPartsTest::laysOutInputs() {
    QFETCH(std::vector<InputDimension>, shape);
    QFETCH(bool, framesFirst);
    QFETCH(std::vector<std::int64_t>, sizes);
    QFETCH(std::vector<std::int64_t>, repeated);
    const InputLayout layout = inputLayout(shaped(shape), {96, 94}, "m.pt");
    QCOMPARE(layout.framesFirst, framesFirst);
    QVERIFY(layout.sizes == sizes);
    QVERIFY(layout.repeated == repeated);
}

void ModelRunPartsTest::refusesLayouts_data() {
    using Shape = std::vector<InputDimension>;
    QTest::addColumn<Shape>("shape");
    QTest::newRow("no bands") << Shape{N, Frames};
    QTest::newRow("no frames") << Shape{N, Bands};
    QTest::newRow("bands twice") << Shape{N, Bands, Bands, Frames};
    QTest::newRow("other numbers") << Shape{N, std::int64_t{64}, std::int64_t{64}};
    QTest::newRow("samples") << Shape{N, InputAxis::Samples};
}

void ModelRunPartsTest::refusesLayouts() {
    QFETCH(std::vector<InputDimension>, shape);
    try {
        (void)inputLayout(shaped(shape), {96, 94}, "m.pt");
        QFAIL("it was accepted");
    } catch (const ModelError& error) {
        QCOMPARE(error.fault(), ModelFault::MetadataValue);
        QVERIFY2(QString(error.what()).contains("96 bands and 94 frames"), error.what());
    }
}

// The values are numpy's for the definition in the contracts.
void ModelRunPartsTest::makesLogits() {
    std::vector<float> scores{0.7F, 0.3F, 0.0F};
    toLogits(scores, ModelOutput::Probabilities, Task::SingleLabel);
    QVERIFY(close(scores, {-0.3566749, -1.2039728, -27.6310211}));
    scores = {0.7F, 0.0F, 1.0F};
    toLogits(scores, ModelOutput::Probabilities, Task::MultiLabel);
    QVERIFY(close(scores, {0.8472979, -27.6310211, 27.6310211}));
    scores = {-0.5F, -3.0F};
    toLogits(scores, ModelOutput::LogProbabilities, Task::SingleLabel);
    QVERIFY(close(scores, {-0.5, -3.0}));
    toLogits(scores, ModelOutput::LogProbabilities, Task::MultiLabel);
    QVERIFY(close(scores, {0.4327521, -2.9489308}));
    scores = {-8.0F, 31.0F};
    toLogits(scores, ModelOutput::Logits, Task::MultiLabel);
    QVERIFY(close(scores, {-8.0, 31.0}));
}

void ModelRunPartsTest::findsWrongOutputKinds() {
    const auto check = [](std::vector<float> scores, ModelOutput output, Task task,
                          bool unbounded = false) {
        ModelDescription description;
        description.output = output;
        description.task = task;
        checkOutput({scores, 2, unbounded}, description, "m.pt");
    };
    const auto single = Task::SingleLabel;
    const auto multi = Task::MultiLabel;
    check({0.25F, 0.75F, 1.0F, 0.0F}, ModelOutput::Probabilities, single);
    check({0.499F, 0.499F}, ModelOutput::Probabilities, single); // of halves
    check({0.25F, 0.25F, 0.9F, 0.9F}, ModelOutput::Probabilities, multi);
    check({0.25F, 0.75F, 0.5F, 1.1F}, ModelOutput::Logits, single);
    check({0.25F, 0.75F, -0.1F, 0.9F}, ModelOutput::Logits, multi);
    check({0.25F, 0.75F, 0.5F, 0.6F}, ModelOutput::Logits, single, true);
    for (const Task task : {single, multi}) {
        QVERIFY_EXCEPTION_THROWN(check({0.25F, 0.75F}, ModelOutput::Logits, task), ModelError);
        QVERIFY_EXCEPTION_THROWN(check({0.1F, 0.2F}, ModelOutput::Logits, task), ModelError);
    }
    QVERIFY_EXCEPTION_THROWN(check({0.25F, 0.75F}, ModelOutput::Logits, single, true), ModelError);
    QVERIFY_EXCEPTION_THROWN(check({0.9F, 0.9F}, ModelOutput::Probabilities, single), ModelError);
    QVERIFY_EXCEPTION_THROWN(check({0.5F, 1.5F}, ModelOutput::Probabilities, single), ModelError);
    QVERIFY_EXCEPTION_THROWN(check({-1.0F, 0.1F}, ModelOutput::LogProbabilities, single),
                             ModelError);
}

void ModelRunPartsTest::findsTheReason_data() {
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("failure");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* message, TorchFailure failure, const char* line) {
        QTest::newRow(line) << message << static_cast<int>(failure) << line;
    };
    row("The following operation failed in the TorchScript interpreter.\n"
        "Traceback of TorchScript, serialized code (most recent call last):\n"
        "  File \"code/__torch__.py\", line 9, in forward\n    ops.prim.RaiseException(\"x\")\n"
        "RuntimeError: mat1 and mat2 shapes cannot be multiplied (1x48 and 100x3)\n",
        TorchFailure::Shape, "mat1 and mat2 shapes cannot be multiplied (1x48 and 100x3)");
    row("\n  [enforce fail at alloc_cpu.cpp:66] . DefaultCPUAllocator: can't allocate memory: you "
        "tried to allocate 12 bytes.",
        TorchFailure::Memory,
        "[enforce fail at alloc_cpu.cpp:66] . DefaultCPUAllocator: can't allocate memory: you "
        "tried to allocate 12 bytes");
    row("CUDA out of memory. Tried to allocate 2 GiB", TorchFailure::Memory,
        "CUDA out of memory. Tried to allocate 2 GiB");
    row("Could not run 'aten::empty' with arguments from the 'CUDA' backend.", TorchFailure::Cuda,
        "Could not run 'aten::empty' with arguments from the 'CUDA' backend");
    row("torch.jit.Error: the taps are not connected", TorchFailure::Other,
        "the taps are not connected");
    row("PytorchStreamReader failed reading zip archive: not a ZIP archive", TorchFailure::Other,
        "PytorchStreamReader failed reading zip archive: not a ZIP archive");
}

void ModelRunPartsTest::findsTheReason() {
    QFETCH(QString, message);
    QFETCH(int, failure);
    QFETCH(QString, line);
    const TorchReason reason = torchReason(message.toStdString());
    QCOMPARE(static_cast<int>(reason.failure), failure);
    QCOMPARE(QString::fromStdString(reason.line), line);
}

void ModelRunPartsTest::halvesBatches() {
    BatchBackoff batches(32);
    std::vector<std::size_t> sizes;
    std::size_t next = 0;
    batches.forEach(
        40,
        [&](std::size_t first, std::size_t count) {
            if (count > 10) {
                throw MemoryExhausted();
            }
            QCOMPARE(first, next); // each patch once, in order
            next += count;
            sizes.push_back(count);
        },
        [] { return false; });
    QCOMPARE(next, std::size_t{40});
    QVERIFY((sizes == std::vector<std::size_t>{8, 8, 8, 8, 8}));
    QCOMPARE(batches.batchSize(), std::size_t{8});
}

void ModelRunPartsTest::leavesTheDeviceAtOnePatch() {
    BatchBackoff batches(4);
    bool onCard = true;
    std::vector<std::size_t> sizes;
    batches.forEach(
        6,
        [&](std::size_t, std::size_t count) {
            sizes.push_back(count);
            if (onCard) {
                throw MemoryExhausted();
            }
        },
        [&] { return std::exchange(onCard, false); });
    QVERIFY((sizes == std::vector<std::size_t>{4, 2, 1, 4, 2}));
    QCOMPARE(batches.batchSize(), std::size_t{4});
}

void ModelRunPartsTest::givesUpWithNowhereToGo() {
    BatchBackoff batches(8);
    const auto never = [](std::size_t, std::size_t) { throw MemoryExhausted(); };
    QVERIFY_EXCEPTION_THROWN(batches.forEach(3, never, [] { return false; }), MemoryExhausted);
    QCOMPARE(batches.batchSize(), std::size_t{1});
}

} // namespace model_run_parts_test

CANDOR_TEST(model_run_parts_test::ModelRunPartsTest)
#include "model_run_parts_test.moc"
