// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/reference_values.h"
#include "features/constant_q_transform.h"
#include "features/feature_extractor.h"
#include "features/front_end_presets.h"
#include "features/patch_source.h"
#include "test_program.h"

#include <QtTest>

#include <set>

namespace front_end_presets_test {

using namespace candor;

class FrontEndPresetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void eachIsListedAndExplained();
    void patchesAreFinite();
    void segmentsOfHalfAMinute();
    void unknownNames();
    void lateOpenL3DiffersFromEarly();
    void constantQIsCompressed();
};

void FrontEndPresetsTest::shapes_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("rate");
    // The shapes that the networks of the sources take.
    QTest::newRow("lukashevich-fma") << 96 << 94 << 22050;
    QTest::newRow("lukashevich-nsynth") << 64 << 63 << 16000;
    QTest::newRow("schindler-mel") << 80 << 80 << 22050;
    QTest::newRow("schindler-cqt") << 80 << 80 << 22050;
    QTest::newRow("schindler-cqt-84") << 84 << 80 << 22050;
    QTest::newRow("lecture-64") << 64 << 64 << 16000;
    QTest::newRow("cortis-stft") << 1025 << 130 << 22050;
    QTest::newRow("cortis-mel") << 128 << 130 << 22050;
    QTest::newRow("cortis-mfcc") << 20 << 130 << 22050;
    QTest::newRow("musicnn") << 96 << 187 << 16000;
    QTest::newRow("essentia-musicnn") << 96 << 187 << 16000;
    QTest::newRow("sota-tagging-3s") << 1 << 48000 << 16000;
    QTest::newRow("sota-tagging-29s") << 1 << 464000 << 16000;
    QTest::newRow("sota-tagging-mel") << 96 << 188 << 16000;
    QTest::newRow("openl3-mel128") << 128 << 199 << 48000;
    QTest::newRow("openl3-mel256") << 256 << 199 << 48000;
    QTest::newRow("openl3-linear") << 257 << 197 << 48000;
    QTest::newRow("openl3-mel128-0.4") << 128 << 199 << 48000;
    QTest::newRow("openl3-mel256-0.4") << 256 << 199 << 48000;
}

void FrontEndPresetsTest::shapes() {
    QFETCH(int, rows);
    QFETCH(int, frames);
    QFETCH(int, rate);
    const FrontEndPreset* preset = findPreset(QTest::currentDataTag());
    QVERIFY(preset != nullptr);
    const FeatureExtractor extractor(preset->frontEnd);
    const PatchShape shape = patchShape(extractor, preset->patches);
    QCOMPARE(shape.rows, static_cast<std::size_t>(rows));
    QCOMPARE(shape.frames, static_cast<std::size_t>(frames));
    QCOMPARE(preset->frontEnd.sampleRate, rate);
}

void FrontEndPresetsTest::eachIsListedAndExplained() {
    QCOMPARE(frontEndPresets().size(), std::size_t{19}); // those of shapes()
    std::set<std::string_view> names;
    for (const FrontEndPreset& preset : frontEndPresets()) {
        QVERIFY(names.insert(preset.name).second);
        QVERIFY(!preset.title.empty() && !preset.source.empty());
        QCOMPARE(findPreset(preset.name), &preset);
    }
}

void FrontEndPresetsTest::patchesAreFinite() {
    // 31 s at the highest rate: noise with silences, which meet every floor.
    const auto signal = reference::pseudoNoise(31 * 48000);
    for (const FrontEndPreset& preset : frontEndPresets()) {
        const FeatureExtractor extractor(preset.frontEnd);
        PatchPlan plan = preset.patches;
        plan.maxPatches = 2;
        std::size_t place = 0;
        PatchSource source(extractor, plan, [&](std::span<float> samples) {
            std::copy_n(signal.begin() + static_cast<std::ptrdiff_t>(place), samples.size(),
                        samples.begin());
            place += samples.size();
            return samples.size();
        });
        FeatureMatrix patch;
        QVERIFY2(source.next(patch), preset.name.data());
        QCOMPARE(patch.rows, extractor.rows());
        QCOMPARE(patch.values.size(), patchShape(extractor, plan).values());
        QVERIFY2(std::all_of(patch.values.begin(), patch.values.end(),
                             [](float value) { return std::isfinite(value); }),
                 preset.name.data());
    }
}

void FrontEndPresetsTest::segmentsOfHalfAMinute() {
    // The code of Wyborn et al. cuts 63 half-overlapping segments from 30 s.
    const FrontEndPreset* preset = findPreset("schindler-mel");
    const FeatureExtractor extractor(preset->frontEnd);
    std::size_t left = 661500;
    PatchSource source(extractor, preset->patches, [&left](std::span<float> samples) {
        const std::size_t count = std::min(samples.size(), left);
        left -= count;
        std::fill_n(samples.begin(), count, 0.1F);
        return count;
    });
    FeatureMatrix patch;
    int patches = 0;
    while (source.next(patch)) {
        ++patches;
    }
    QCOMPARE(patches, 63);
}

void FrontEndPresetsTest::unknownNames() {
    QVERIFY(findPreset("openl3") == nullptr);
    QVERIFY(findPreset("") == nullptr);
}

void FrontEndPresetsTest::lateOpenL3DiffersFromEarly() {
    auto signal = reference::pseudoNoise(48000);
    std::fill(signal.begin() + 24000, signal.end(), 0.0F);
    FeatureMatrix versions[2];
    FeatureExtractor(findPreset("openl3-mel128")->frontEnd).extract(signal, versions[0]);
    FeatureExtractor(findPreset("openl3-mel128-0.4")->frontEnd).extract(signal, versions[1]);
    QVERIFY(reference::greatestDifference(versions[0], versions[1]) > 1.0);
    for (const FeatureMatrix& matrix : versions) { // 0 dB at the top, 80 dB under it the floor
        const auto [least, greatest] =
            std::minmax_element(matrix.values.begin(), matrix.values.end());
        QVERIFY(std::abs(*greatest) < 1e-4F);
        QVERIFY(std::abs(*least + 80.0F) < 1e-4F);
    }
}

void FrontEndPresetsTest::constantQIsCompressed() {
    FrontEnd frontEnd = findPreset("schindler-cqt")->frontEnd;
    const auto signal = reference::pseudoNoise(20478);
    FeatureMatrix magnitudes;
    ConstantQTransform(frontEnd).transform(signal, magnitudes);
    frontEnd.power = 2.0;
    const FeatureMatrix found = FeatureExtractor(frontEnd).extract(signal);
    QCOMPARE(found.values.size(), magnitudes.values.size());
    for (std::size_t k = 0; k < found.values.size(); ++k) {
        const double magnitude = static_cast<double>(magnitudes.values[k]);
        const double expected = std::log(magnitude * magnitude + 1e-6);
        QVERIFY(std::abs(static_cast<double>(found.values[k]) - expected) < 1e-5);
    }
}

} // namespace front_end_presets_test

CANDOR_TEST(front_end_presets_test::FrontEndPresetsTest)
#include "front_end_presets_test.moc"
