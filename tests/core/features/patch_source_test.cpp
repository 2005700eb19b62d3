// SPDX-License-Identifier: GPL-3.0-or-later
// Patches that are cut while a file arrives, against the whole signal cut and transformed at once:
// the same bits. The expectations know nothing of streaming: they slice vectors.
#include "core/features/reference_values.h"
#include "core/features/streamed_patches.h"
#include "test_program.h"

#include <QtTest>

namespace patch_source_test {

using namespace candor;
using namespace streamed;

class PatchSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signalPatches_data();
    void signalPatches();
    void leadIn();
    void leadInLikeOpenL3();
    void noMoreThanAsked();
    void memoryIsBounded();
    void waveform();
    void nothingGivesNothing();
    void refusals();
};

void PatchSourceTest::signalPatches_data() {
    QTest::addColumn<int>("hop"); // samples, patches have 300
    QTest::addColumn<bool>("pads");
    for (const int hop : {300, 100, 299, 301, 700}) {
        QTest::addRow("pad, hop %d", hop) << hop << true;
        QTest::addRow("drop, hop %d", hop) << hop << false;
    }
}

void PatchSourceTest::signalPatches() {
    QFETCH(int, hop);
    QFETCH(bool, pads);
    const LastPatch last = pads ? LastPatch::Pad : LastPatch::Drop;
    const FeatureExtractor extractor(bands());
    const PatchPlan cutting = plan(0.3, hop / 1000.0, last);
    for (const std::size_t total : {1U, 2U, 299U, 300U, 301U, 600U, 700U, 701U, 1000U, 2100U}) {
        const auto signal = reference::pseudoNoise(total);
        const auto expected = begins(total, 300, static_cast<std::size_t>(hop), last);
        const auto found = patchesOf(extractor, cutting, signal);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t k = 0; k < found.size(); ++k) {
            std::vector<float> part(signal.begin() + static_cast<std::ptrdiff_t>(expected[k]),
                                    signal.end());
            QCOMPARE(found[k].padded, part.size() < 300);
            part.resize(300);
            QVERIFY(found[k].patch.values == extractor.extract(part).values);
            QCOMPARE(found[k].start, static_cast<double>(expected[k]) / Rate);
            QCOMPARE(found[k].patch.frames, patchShape(extractor, cutting).frames);
        }
    }
}

void PatchSourceTest::leadIn() {
    const FeatureExtractor extractor(bands());
    for (const Patching patching : {Patching::Signal, Patching::Spectrogram}) {
        PatchPlan cutting = plan(0.3, 0.2, LastPatch::Pad, patching);
        const auto signal = reference::pseudoNoise(1111);
        std::vector<float> later(150);
        later.insert(later.end(), signal.begin(), signal.end());
        const auto expected = patchesOf(extractor, cutting, later);
        cutting.leadIn = 0.15;
        const auto found = patchesOf(extractor, cutting, signal);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t k = 0; k < found.size(); ++k) {
            QVERIFY(found[k].patch.values == expected[k].patch.values);
            QVERIFY(std::abs(found[k].start - (expected[k].start - 0.15)) < 1e-12);
        }
    }
}

void PatchSourceTest::leadInLikeOpenL3() {
    // Counts stated for a 4 s note and a 29.98 s clip: 36 and 296 windows of 1 s, hop 0.1 s.
    FrontEnd frontEnd;
    frontEnd.kind = FrontEndKind::Waveform;
    frontEnd.sampleRate = 48000;
    const FeatureExtractor extractor(frontEnd);
    PatchPlan cutting = plan(1.0, 0.1);
    cutting.leadIn = 0.5;
    const auto note = patchesOf(extractor, cutting, reference::pseudoNoise(192000));
    QCOMPARE(note.size(), std::size_t{36});
    QCOMPARE(note.front().start, -0.5);
    QVERIFY(std::abs(note.back().start - 3.0) < 1e-12);
    std::size_t left = 1439040; // 29.98 s
    PatchSource clip(extractor, cutting, [&left](std::span<float> samples) {
        const std::size_t count = std::min(samples.size(), left);
        left -= count;
        std::fill_n(samples.begin(), count, 0.25F);
        return count;
    });
    std::size_t count = 0;
    FeatureMatrix patch;
    while (clip.next(patch)) {
        ++count;
    }
    QCOMPARE(count, std::size_t{296});
    QCOMPARE(clip.samplesRead(), std::uint64_t{1439040});
}

void PatchSourceTest::noMoreThanAsked() {
    const FeatureExtractor extractor(bands());
    for (const Patching patching : {Patching::Signal, Patching::Spectrogram}) {
        PatchPlan cutting = plan(0.3, 0.3, LastPatch::Pad, patching);
        cutting.maxPatches = 2;
        const auto signal = reference::pseudoNoise(100000);
        PatchSource source(extractor, cutting, sourceOf(signal));
        FeatureMatrix patch;
        QVERIFY(source.next(patch));
        QVERIFY(source.next(patch));
        QVERIFY(!source.next(patch));
        QVERIFY(source.samplesRead() < 20000);
        if (patching == Patching::Signal) {
            QCOMPARE(source.samplesRead(), std::uint64_t{600});
        }
    }
}

void PatchSourceTest::memoryIsBounded() {
    const FeatureExtractor extractor(bands());
    for (const Patching patching : {Patching::Signal, Patching::Spectrogram}) {
        std::size_t left = 5'000'000;
        std::size_t most = 0;
        PatchSource source(extractor, plan(0.3, 0.3, LastPatch::Pad, patching),
                           [&](std::span<float> samples) {
                               most = std::max(most, samples.size());
                               const std::size_t count = std::min(samples.size(), left);
                               left -= count;
                               std::fill_n(samples.begin(), count, 0.25F);
                               return count;
                           });
        FeatureMatrix patch;
        while (source.next(patch)) {
        }
        QCOMPARE(source.samplesRead(), std::uint64_t{5'000'000});
        QVERIFY(most <= 20000);
    }
}

void PatchSourceTest::waveform() {
    FrontEnd frontEnd;
    frontEnd.kind = FrontEndKind::Waveform;
    frontEnd.sampleRate = Rate;
    const FeatureExtractor extractor(frontEnd);
    const auto signal = reference::pseudoNoise(700);
    for (const Patching patching : {Patching::Signal, Patching::Spectrogram}) {
        const PatchPlan cutting = plan(0.3, 0.3, LastPatch::Pad, patching);
        QCOMPARE(patchShape(extractor, cutting), (PatchShape{1, 300}));
        const auto found = patchesOf(extractor, cutting, signal);
        QCOMPARE(found.size(), std::size_t{3});
        QVERIFY(std::equal(signal.begin() + 300, signal.begin() + 600,
                           found[1].patch.values.begin(), found[1].patch.values.end()));
        QCOMPARE(found[2].patch.values[99], signal[699]);
        QCOMPARE(found[2].patch.values[100], 0.0F);
    }
}

void PatchSourceTest::nothingGivesNothing() {
    for (const FramePadding padding : {FramePadding::None, FramePadding::CentredReflect}) {
        const FeatureExtractor extractor(bands(padding));
        for (const Patching patching : {Patching::Signal, Patching::Spectrogram}) {
            PatchPlan cutting = plan(0.3, 0.3, LastPatch::Pad, patching);
            cutting.leadIn = 0.5;
            QVERIFY(patchesOf(extractor, cutting, {}).empty());
            cutting.leadIn = 0.0;
            QVERIFY(patchesOf(extractor, cutting, {}).empty());
            QCOMPARE(patchesOf(extractor, cutting, {0.5F}).size(), std::size_t{1});
            cutting.last = LastPatch::Drop;
            QVERIFY(patchesOf(extractor, cutting, {0.5F}).empty());
        }
    }
}

void PatchSourceTest::refusals() {
    const FeatureExtractor uncentred(bands(FramePadding::None));
    QVERIFY_EXCEPTION_THROWN((void)patchShape(uncentred, plan(0.05, 0.05)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN((void)patchShape(uncentred, plan(0.0, 0.3)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN((void)patchShape(uncentred, plan(0.3, -1.0)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN((void)patchShape(uncentred, plan(NAN, 0.3)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN((void)patchShape(uncentred, plan(1e12, 0.3)), std::invalid_argument);
}

} // namespace patch_source_test

CANDOR_TEST(patch_source_test::PatchSourceTest)
#include "patch_source_test.moc"
