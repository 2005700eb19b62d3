// SPDX-License-Identifier: GPL-3.0-or-later
// Patches cut from the frames of a track while it arrives, against the features of the whole track:
// the same bits.
#include "core/features/reference_values.h"
#include "core/features/streamed_patches.h"
#include "test_program.h"

#include <QtTest>

namespace track_patches_test {

using namespace candor;
using namespace streamed;

namespace {

FeatureMatrix columns(const FeatureMatrix& track, std::size_t begin, std::size_t count,
                      std::span<const float> silence) {
    FeatureMatrix patch{track.rows, count, {}};
    for (std::size_t row = 0; row < track.rows; ++row) {
        for (std::size_t t = begin; t < begin + count; ++t) {
            patch.values.push_back(t < track.frames ? track.at(row, t) : silence[row]);
        }
    }
    return patch;
}

} // namespace

class TrackPatchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spectrogramPatches_data();
    void spectrogramPatches();
    void floorUnderTheTracksMaximum();
    void slidingNormalisationOverTheTrack();
    void paddingThatNeedsTheLength();
};

void TrackPatchesTest::spectrogramPatches_data() {
    QTest::addColumn<int>("hop"); // frames, patches have 15
    QTest::addColumn<int>("padding");
    QTest::addColumn<bool>("pads");
    for (const int hop : {15, 4, 16, 40}) {
        for (const auto padding : {FramePadding::None, FramePadding::CentredConstant,
                                   FramePadding::CentredReflect, FramePadding::End}) {
            const int number = static_cast<int>(padding);
            QTest::addRow("pad, hop %d, padding %d", hop, number) << hop << number << true;
            QTest::addRow("drop, hop %d, padding %d", hop, number) << hop << number << false;
        }
    }
}

void TrackPatchesTest::spectrogramPatches() {
    QFETCH(int, hop);
    QFETCH(int, padding);
    QFETCH(bool, pads);
    const LastPatch last = pads ? LastPatch::Pad : LastPatch::Drop;
    const FeatureExtractor extractor(bands(static_cast<FramePadding>(padding)));
    const PatchPlan cutting = plan(0.3, hop * 0.02, last, Patching::Spectrogram);
    const std::vector<float> silence(8, -100.0F); // dB of 1e-10
    // Up to more than what is read at once.
    for (const std::size_t total : {64U, 65U, 299U, 300U, 340U, 1000U, 16384U, 40001U}) {
        const auto signal = reference::pseudoNoise(total);
        const FeatureMatrix track = extractor.extract(signal);
        const auto expected = begins(track.frames, 15, static_cast<std::size_t>(hop), last);
        const auto found = patchesOf(extractor, cutting, signal);
        QCOMPARE(found.size(), expected.size());
        for (std::size_t k = 0; k < found.size(); ++k) {
            QVERIFY(found[k].patch.values == columns(track, expected[k], 15, silence).values);
            QCOMPARE(found[k].padded, expected[k] + 15 > track.frames);
            QCOMPARE(found[k].start, static_cast<double>(expected[k]) * 0.02);
        }
    }
}

void TrackPatchesTest::floorUnderTheTracksMaximum() {
    FrontEnd frontEnd = bands();
    frontEnd.compression.topDb = 25.0;
    const FeatureExtractor extractor(frontEnd);
    auto signal = reference::pseudoNoise(2500);
    std::transform(signal.begin(), signal.begin() + 1200, signal.begin(),
                   [](float value) { return value * 0.01F; });
    const FeatureMatrix track = extractor.extract(signal);
    const std::vector<float> floor(8, *std::min_element(track.values.begin(), track.values.end()));
    const auto found =
        patchesOf(extractor, plan(0.3, 0.3, LastPatch::Pad, Patching::Spectrogram), signal);
    QCOMPARE(found.size(), std::size_t{9});
    for (std::size_t k = 0; k < found.size(); ++k) {
        QVERIFY(found[k].patch.values == columns(track, k * 15, 15, floor).values);
    }
    // With a reference of its own each patch has a floor of its own.
    frontEnd.compression.referenceIsMaximum = true;
    const FeatureExtractor relative(frontEnd);
    for (const Cut& cut :
         patchesOf(relative, plan(0.3, 0.3, LastPatch::Drop, Patching::Spectrogram), signal)) {
        const auto& values = cut.patch.values;
        QVERIFY(std::abs(*std::max_element(values.begin(), values.end())) < 1e-4F);
    }
}

void TrackPatchesTest::slidingNormalisationOverTheTrack() {
    FrontEnd frontEnd = bands();
    frontEnd.kind = FrontEndKind::Mfcc;
    frontEnd.cepstral.coefficients = 5;
    frontEnd.cepstral.normalisationFrames = 21;
    const FeatureExtractor extractor(frontEnd);
    const auto signal = reference::pseudoNoise(2500);
    const FeatureMatrix track = extractor.extract(signal);
    const auto found =
        patchesOf(extractor, plan(0.3, 0.3, LastPatch::Drop, Patching::Spectrogram), signal);
    QCOMPARE(found.size(), std::size_t{8});
    for (std::size_t k = 0; k < found.size(); ++k) {
        QVERIFY(found[k].patch.values == columns(track, k * 15, 15, {}).values);
    }
}

void TrackPatchesTest::paddingThatNeedsTheLength() {
    const FeatureExtractor extractor(bands(FramePadding::Same));
    const auto signal = reference::pseudoNoise(70000);
    const FeatureMatrix track = extractor.extract(signal);
    const auto found =
        patchesOf(extractor, plan(0.3, 0.3, LastPatch::Drop, Patching::Spectrogram), signal);
    QCOMPARE(found.size(), track.frames / 15);
    for (std::size_t k = 0; k < found.size(); ++k) {
        QVERIFY(found[k].patch.values == columns(track, k * 15, 15, {}).values);
    }
}

} // namespace track_patches_test

CANDOR_TEST(track_patches_test::TrackPatchesTest)
#include "track_patches_test.moc"
