// SPDX-License-Identifier: GPL-3.0-or-later
// A program of its own, because it counts every allocation that it makes.
#include "core/calibration/live_agreement.h"
#include "test_program.h"

#include "calibration/binning.h"
#include "calibration/live_engine.h"
#include "calibration/live_logits.h"

#include <QtTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> allocations = 0;

void* allocate(std::size_t size, std::size_t alignment) {
    ++allocations;
    // aligned_alloc wants a multiple of the alignment.
    void* memory = std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    return memory;
}

} // namespace

void* operator new(std::size_t size) {
    return allocate(size, alignof(std::max_align_t));
}
void* operator new[](std::size_t size) {
    return operator new(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return operator new(size);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return allocate(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    std::free(memory);
}

namespace candor::test {

class LiveAllocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allocatesNothingWhileASliderMoves_data() {
        QTest::addColumn<bool>("everything");
        QTest::newRow("counts") << false;
        QTest::newRow("everything") << true;
    }
    void allocatesNothingWhileASliderMoves() {
        QFETCH(bool, everything);
        const LiveSample sample = makeSample({.files = 4000, .mostPatches = 2}, 1);
        LiveEngine engine(liveOf(sample), 3);
        const Binning ten = Binning::equalWidth(10);
        std::vector<std::uint16_t> classes(4000);
        std::vector<float> confidences(4000);
        LiveFrame frame;
        const auto moveTo = [&](double temperature) {
            LiveQuery query = queryAt(temperature, ten);
            query.wantMembers = query.wantMeasures = query.wantConfidenceSums = everything;
            query.wantConfusion = everything;
            if (everything) {
                query.outcomes = {classes, classes, confidences, confidences};
            }
            engine.compute(query, frame);
        };
        const std::size_t none = allocations;
        moveTo(1.0);
        QVERIFY(allocations > none); // the counter counts
        const std::size_t before = allocations;
        for (const double temperature : {0.2, 0.9, 1.0, 1.7, 5.0}) {
            moveTo(temperature);
        }
        QCOMPARE(allocations.load(), before);
    }
};

} // namespace candor::test

CANDOR_TEST(candor::test::LiveAllocationTest)
#include "live_allocation_test.moc"
