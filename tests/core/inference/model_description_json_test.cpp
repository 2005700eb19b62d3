// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/front_end_presets.h"
#include "inference/model_description_json.h"
#include "inference/model_error.h"
#include "test_program.h"

#include <nlohmann/json.hpp>

namespace model_description_json_test {

using namespace candor;

namespace {

using Json = nlohmann::ordered_json;

// The example of the contracts, section 4.
Json example() {
    return Json::parse(R"({ "candor": { "format": 1, "name": "families", "task": "single-label",
        "labels": ["bass", "flute"], "output": "logits",
        "front_end": { "kind": "log-mel", "sample_rate": 16000, "fft_size": 2048,
            "window": "hann", "hop_size": 1024, "bands": 64, "f_min": 0, "f_max": 8000,
            "mel_scale": "slaney", "norm": "slaney", "power": 2, "compression": "db", "ref": 1.0,
            "amin": 1e-10, "top_db": null, "center": true, "pad_mode": "constant" },
        "patch_seconds": 4.0, "hop_seconds": 4.0, "last_patch": "pad", "max_patches": 1,
        "input_shape": ["N", 1, "bands", "frames"], "aggregate": "mean_prob",
        "temperature": { "value": 1.5, "fitted_on": "valid", "n": 12 }, "member": 3,
        "licence": "MIT", "citation": "us" } })");
}

DescriptionReading readingOf(const Json& json) {
    return readModelDescription(json.dump(), "model.json");
}

// `pointer` of the example set to `value`, which is JSON.
Json changed(const char* pointer, const char* value) {
    Json json = example();
    json[Json::json_pointer("/candor" + std::string(pointer))] = Json::parse(value);
    return json;
}

Json without(const char* parent, const char* key) {
    Json json = example();
    json[Json::json_pointer("/candor" + std::string(parent))].erase(key);
    return json;
}

ModelDescription describedBy(const FrontEnd& frontEnd, const PatchPlan& patches) {
    ModelDescription description = readingOf(example()).description;
    description.frontEnd = frontEnd;
    description.patches = patches;
    return description;
}

// No field has its default.
FrontEnd unlikeDefaults() {
    FrontEnd frontEnd;
    frontEnd.kind = FrontEndKind::Mfcc;
    frontEnd.sampleRate = 8001;
    frontEnd.fftSize = 500;
    frontEnd.windowLength = 400;
    frontEnd.window = WindowShape::Blackman;
    frontEnd.hopSize = 123;
    frontEnd.padding = FramePadding::Same;
    frontEnd.power = 1.5;
    frontEnd.bands = 33;
    frontEnd.fMin = 20.1;
    frontEnd.fMax = 3999.9;
    frontEnd.melScale = MelScale::Htk;
    frontEnd.melNorm = MelNorm::None;
    frontEnd.squareRootOfMel = true;
    frontEnd.roundToHalf = true;
    frontEnd.compression = {Compression::Kind::Decibel, 1.0, true, 1e-5, 80.0, 0.01, 7.0};
    frontEnd.standardisation = {Standardisation::Kind::Global, {0.1, 1.0 / 3}, {2.0, 3.0}};
    frontEnd.cepstral = {13, 22.0, 301, false};
    return frontEnd;
}

} // namespace

class ModelDescriptionJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheContractsExample();
    void presetsComeBackTheSame();
    void everyFieldComesBackTheSame();
    void paddingsComeBackTheSame();
    void namesMissingKeys_data();
    void namesMissingKeys();
    void refuses_data();
    void refuses();
    void takesAPresetByName();
    void listsUnknownKeys();
};

void ModelDescriptionJsonTest::readsTheContractsExample() {
    const DescriptionReading reading = readingOf(example());
    const ModelDescription& d = reading.description;
    QVERIFY(reading.missing.empty());
    QVERIFY(reading.unknown.empty());
    QCOMPARE(reading.dialect, std::string("candor"));
    QVERIFY(d.labels == LabelSet({"bass", "flute"}));
    QVERIFY(d.frontEnd.kind == FrontEndKind::LogMel);
    QCOMPARE(d.frontEnd.sampleRate, 16000);
    QCOMPARE(d.frontEnd.bands, std::size_t{64});
    QCOMPARE(d.frontEnd.fMax, 8000.0);
    QVERIFY(d.frontEnd.padding == FramePadding::CentredConstant);
    QVERIFY(d.frontEnd.compression.kind == Compression::Kind::Decibel);
    QVERIFY(!d.frontEnd.compression.topDb);
    QCOMPARE(d.patches.seconds, 4.0);
    QCOMPARE(d.patches.maxPatches, std::size_t{1});
    QVERIFY(d.patches.last == LastPatch::Pad);
    const std::vector<InputDimension> shape{InputAxis::Batch, std::int64_t{1}, InputAxis::Bands,
                                            InputAxis::Frames};
    QVERIFY(d.inputShape == shape);
    const ModelTemperature temperature{1.5, "valid", 12};
    QVERIFY(d.temperature == temperature);
    QCOMPARE(d.member, 3);
}

void ModelDescriptionJsonTest::presetsComeBackTheSame() {
    QVERIFY(!frontEndPresets().empty());
    for (const FrontEndPreset& preset : frontEndPresets()) {
        const ModelDescription written = describedBy(preset.frontEnd, preset.patches);
        const auto reading = readModelDescription(modelDescriptionJson(written), "x.json");
        QVERIFY2(reading.description == written, preset.name.data());
        QVERIFY2(reading.missing.empty(), preset.name.data());
    }
}

void ModelDescriptionJsonTest::everyFieldComesBackTheSame() {
    const PatchPlan patches{1.1, 0.7, LastPatch::Drop, 9, Patching::Spectrogram, 0.5, 187, 0};
    ModelDescription written = describedBy(unlikeDefaults(), patches);
    written.task = Task::MultiLabel;
    written.output = ModelOutput::LogProbabilities;
    written.aggregate = "mean_logit";
    auto reading = readModelDescription(modelDescriptionJson(written), "x.json");
    QVERIFY(reading.description == written);
    QVERIFY(reading.unknown.empty());

    written.frontEnd = {};
    written.frontEnd.kind = FrontEndKind::Cqt;
    written.frontEnd.constantQ = {36, 0.5, -0.2, 0.02, false, ConstantQSettings::Quality::Legacy};
    written.frontEnd.compression = {Compression::Kind::Log10, 2.0, false, 1e-9, {}, 0.5, 11.0};
    reading = readModelDescription(modelDescriptionJson(written), "x.json");
    QVERIFY(reading.description == written);
}

void ModelDescriptionJsonTest::paddingsComeBackTheSame() {
    for (const FramePadding padding :
         {FramePadding::None, FramePadding::CentredConstant, FramePadding::CentredReflect,
          FramePadding::Same, FramePadding::End}) {
        FrontEnd frontEnd;
        frontEnd.padding = padding;
        const auto text = modelDescriptionJson(describedBy(frontEnd, {}));
        QVERIFY(readModelDescription(text, "x").description.frontEnd.padding == padding);
    }
}

void ModelDescriptionJsonTest::namesMissingKeys_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("missing");
    const auto row = [](const char* parent, const char* key, const char* missing) {
        QTest::newRow(missing) << QByteArray::fromStdString(without(parent, key).dump())
                               << QByteArray(missing);
    };
    row("", "task", "task");
    row("", "labels", "labels");
    row("", "output", "output");
    row("", "front_end", "front_end");
    row("", "patch_seconds", "patch_seconds");
    row("", "input_shape", "input_shape");
    row("/front_end", "kind", "front_end.kind");
    row("/front_end", "sample_rate", "front_end.sample_rate");
    row("/front_end", "fft_size", "front_end.fft_size");
    row("/front_end", "hop_size", "front_end.hop_size");
    row("/front_end", "bands", "front_end.bands");
    row("/front_end", "compression", "front_end.compression");
}

void ModelDescriptionJsonTest::namesMissingKeys() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, missing);
    const auto reading = readModelDescription(json.toStdString(), "model.json");
    QCOMPARE(reading.missing, std::vector<std::string>{missing.toStdString()});
}

namespace {

void row(const char* name, const Json& json, ModelFault fault, const char* words) {
    QTest::newRow(name) << QByteArray::fromStdString(json.dump()) << static_cast<int>(fault)
                        << QString::fromUtf8(words);
}

void typeRow(const char* pointer, const char* value, const char* words) {
    row(pointer, changed(pointer, value), ModelFault::MetadataType, words);
}

void valueRow(const char* pointer, const char* value, const char* words) {
    const QByteArray name = QByteArray(pointer) + " " + value;
    row(name.constData(), changed(pointer, value), ModelFault::MetadataValue, words);
}

void typeRows() {
    typeRow("/front_end/fft_size", "\"big\"", "\"front_end.fft_size\" in its description is");
    typeRow("/front_end/hop_size", "10.5", "10.5, expected a whole number");
    typeRow("/labels", "\"bass\"", "\"bass\", expected a list of class names");
    typeRow("/labels/0", "7", "7, expected a list of texts");
    typeRow("/patch_seconds", "\"three\"", "\"three\", expected a number");
    typeRow("/front_end", "[1]", "[1], expected an object");
    typeRow("/front_end/center", "1", "true or false");
    typeRow("/task", "3", "a text");
    typeRow("/input_shape", "4", "a list such as");
    typeRow("/input_shape/1", "1.5", "\"N\" first");
    typeRow("/temperature", "\"warm\"", "an object");
}

void valueRows() {
    valueRow("/format", "2", "from 1 to 1");
    valueRow("/task", "\"regression\"", "single-label or multi-label");
    valueRow("/output", "\"scores\"", "logits, log_probs or probs");
    valueRow("/labels/1", "\"bass\"", "each name once");
    valueRow("/labels/1", "\"\"", "an empty name");
    valueRow("/front_end/kind", "\"embedding+head\"", "embedding inside the network");
    valueRow("/front_end/sample_rate", "0", "from 1 to 768000");
    valueRow("/front_end/pad_mode", "\"same\"", "with \"center\": true");
    valueRow("/front_end/pad_mode", "\"wrap\"", "constant, reflect, same or end");
    valueRow("/front_end/amin", "0", "a number from");
    valueRow("/front_end/fft_size", "1e30", "a whole number from 1 to 1048576");
    valueRow("/front_end/standardise", "\"global\"", "without as many \"std\"");
    valueRow("/patch_seconds", "-3", "from 0.001 to 3600.0");
    valueRow("/input_shape", "[1, \"bands\", \"frames\"]", "\"N\" first and once");
    valueRow("/input_shape", "[\"N\", \"pixels\"]", "\"pixels\"");
    valueRow("/temperature/value", "0", "from 0.001 to 1000.0");
    valueRow("/front_end", "\"no-such\"", "\"no-such\"");
}

} // namespace

void ModelDescriptionJsonTest::refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("words");
    typeRows();
    valueRows();
    const auto broken = static_cast<int>(ModelFault::MetadataNotJson);
    QTest::newRow("broken") << QByteArray("{ \"candor\": ") << broken << "model.json";
    QTest::newRow("empty") << QByteArray() << broken << "is not JSON";
    QTest::newRow("not UTF-8") << QByteArray("\"\xff\"") << broken << "is not JSON";
    row("a list", Json::array({1}), ModelFault::MetadataType, "\"metadata\"");
    row("candor is a text", {{"candor", "x"}}, ModelFault::MetadataType, "an object");
}

void ModelDescriptionJsonTest::refuses() {
    QFETCH(QByteArray, json);
    QFETCH(int, fault);
    QFETCH(QString, words);
    try {
        (void)readModelDescription(json.toStdString(), "folder/model.json");
    } catch (const ModelError& error) {
        const QString sentence = QString::fromUtf8(error.what());
        QCOMPARE(static_cast<int>(error.fault()), fault);
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY2(sentence.startsWith("folder/model.json: "), qPrintable(sentence));
        QVERIFY2(!sentence.contains('\n') && sentence.endsWith('.'), qPrintable(sentence));
        return;
    }
    QFAIL("it was accepted");
}

void ModelDescriptionJsonTest::takesAPresetByName() {
    for (const FrontEndPreset& preset : frontEndPresets()) {
        Json json = changed("/front_end", Json(preset.name).dump().c_str());
        for (const char* key : {"patch_seconds", "hop_seconds", "last_patch", "max_patches"}) {
            json["candor"].erase(key);
        }
        DescriptionReading reading = readingOf(json);
        QVERIFY2(reading.missing.empty(), preset.name.data());
        QVERIFY(reading.description.frontEnd == preset.frontEnd);
        QVERIFY(reading.description.patches == preset.patches);
        json["candor"]["front_end"] = {{"preset", preset.name}, {"sample_rate", 12345}};
        FrontEnd expected = preset.frontEnd;
        expected.sampleRate = 12345;
        QVERIFY(readingOf(json).description.frontEnd == expected);
    }
}

void ModelDescriptionJsonTest::listsUnknownKeys() {
    Json json = changed("/front_end/colour", "\"blue\"");
    json["candor"]["mood"] = 1;
    json["other"] = 2;
    const std::vector<std::string> expected{"front_end.colour", "mood", "other"};
    QCOMPARE(readingOf(json).unknown, expected);
}

} // namespace model_description_json_test

CANDOR_TEST(model_description_json_test::ModelDescriptionJsonTest)
#include "model_description_json_test.moc"
