// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/model_description_json.h"
#include "inference/model_error.h"
#include "test_program.h"

#include <QtTest>

#include <nlohmann/json.hpp>

namespace metadata_dialects_test {

using namespace candor;

namespace {

using Json = nlohmann::ordered_json;

DescriptionReading readingOf(const Json& json) {
    return readModelDescription(json.dump(), "model.json");
}

} // namespace

// Descriptions of other programs' models.
class MetadataDialectsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAudacitorch();
    void readsEssentia();
    void takesNothingFromOtherJson();
};

// The keys of the metadata.json that the Audacity labellers on Hugging Face come with.
void MetadataDialectsTest::readsAudacitorch() {
    const Json json = {{"sample_rate", 48000},
                       {"domain_tags", {"Music"}},
                       {"tags", {"Audio Labeler"}},
                       {"effect_type", "waveform-to-labels"},
                       {"multichannel", false},
                       {"labels", {"Flute", "Brass"}},
                       {"short_description", "instruments"},
                       {"long_description", "more words"}};
    const DescriptionReading reading = readingOf(json);
    QCOMPARE(reading.dialect, std::string("audacitorch"));
    QVERIFY(reading.unknown.empty());
    const std::vector<std::string> missing{"task", "output", "patch_seconds"};
    QCOMPARE(reading.missing, missing);
    QVERIFY(reading.description.labels == LabelSet({"Flute", "Brass"}));
    QVERIFY(reading.description.frontEnd.kind == FrontEndKind::Waveform);
    QCOMPARE(reading.description.frontEnd.sampleRate, 48000);
    Json separator = json;
    separator["effect_type"] = "waveform-to-waveform";
    QVERIFY_EXCEPTION_THROWN(readingOf(separator), ModelError);
}

// The keys of msd-musicnn-1.json, essentia.upf.edu/models.
void MetadataDialectsTest::readsEssentia() {
    const Json json = Json::parse(R"({"name": "MSD MusiCNN", "type": "auto-tagging",
        "link": "x", "version": "1", "description": "y", "author": "z", "email": "e",
        "release_date": "2020-03-31", "framework": "tensorflow", "framework_version": "1.15.0",
        "classes": ["rock", "pop"], "model_types": ["frozen_model"], "dataset": {"name": "MSD"},
        "schema": {"inputs": [{"name": "model/Placeholder", "type": "float", "shape": [187, 96]}],
            "outputs": [{"name": "model/Sigmoid", "type": "float", "shape": [1, 2],
                         "op": "Sigmoid", "output_purpose": "predictions"},
                        {"name": "model/dense_1/BiasAdd", "type": "float", "shape": [1, 2],
                         "op": "fully connected", "output_purpose": "logits"}]},
        "citation": "paper", "inference": {"sample_rate": 16000,
                                           "algorithm": "TensorflowPredictMusiCNN"}})");
    const DescriptionReading reading = readingOf(json);
    QCOMPARE(reading.dialect, std::string("essentia"));
    QVERIFY(reading.unknown.empty());
    QVERIFY(reading.description.labels == LabelSet({"rock", "pop"}));
    QVERIFY(reading.description.task == Task::MultiLabel);
    QVERIFY(reading.description.output == ModelOutput::Probabilities);
    QCOMPARE(reading.description.frontEnd.sampleRate, 16000);
    QVERIFY(reading.missing.empty());
    QCOMPARE(reading.description.frontEnd.bands, std::size_t{96});
    Json other = json;
    other["inference"]["algorithm"] = "TensorflowPredict2D";
    const std::vector<std::string> missing{"front_end", "patch_seconds", "input_shape"};
    QCOMPARE(readingOf(other).missing, missing);
}

void MetadataDialectsTest::takesNothingFromOtherJson() {
    const DescriptionReading reading = readingOf({{"epochs", 3}});
    QVERIFY(reading.dialect.empty());
    QCOMPARE(reading.missing.size(), std::size_t{6});
    QCOMPARE(reading.unknown, std::vector<std::string>{"epochs"});
}

} // namespace metadata_dialects_test

CANDOR_TEST(metadata_dialects_test::MetadataDialectsTest)
#include "metadata_dialects_test.moc"
