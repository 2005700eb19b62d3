// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/model_error.h"
#include "inference/model_file.h"
#include "test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

namespace model_file_test {

using namespace candor;
namespace fs = std::filesystem;

namespace {

const fs::path Models = fs::path(CANDOR_TEST_DATA) / "models";

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

ModelError refusalOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const ModelError& error) {
        return error;
    }
    throw std::logic_error("it was accepted");
}

} // namespace

class ModelFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path m_path = m_folder.path().toStdString();

private Q_SLOTS:
    void readsEmbeddedMetadata();
    void saysWhatAnUndescribedModelLacks();
    void prefersTheSidecar();
    void readsTheFoldersMetadata();
    void refuses_data();
    void refuses();
    void listsFolders();
    void savesADescription();
    void storesATemperature();
    void keepsWhatIsThereWhenSavingFails();
    void showsBothSidesOfADisagreement();
};

void ModelFileTest::readsEmbeddedMetadata() {
    const ModelFile model = openModelFile(Models / "logits.pt");
    QVERIFY(model.complete());
    QVERIFY(model.described.empty());
    QVERIFY(model.reading.description.labels == LabelSet({"bass", "flute", "organ"}));
}

void ModelFileTest::saysWhatAnUndescribedModelLacks() {
    const ModelFile model = openModelFile(Models / "undescribed.pt");
    QVERIFY(!model.complete());
    QCOMPARE(model.reading.missing.size(), std::size_t{6});
}

void ModelFileTest::prefersTheSidecar() {
    const fs::path model = m_path / "a.pt";
    fs::copy_file(Models / "logits.pt", model);
    write(m_path / "a.json", R"({"learning_rate": 0.1})"); // not a description
    QVERIFY(openModelFile(model).described.empty());
    write(m_path / "a.json", R"({"candor": {"name": "mended"}})");
    const ModelFile opened = openModelFile(model);
    QCOMPARE(opened.described, m_path / "a.json");
    QCOMPARE(opened.reading.description.name, std::string("mended"));
    write(m_path / "a.json", "{");
    const ModelError error = refusalOf([&] { (void)openModelFile(model); });
    QCOMPARE(error.fault(), ModelFault::MetadataNotJson);
    QCOMPARE(error.path(), m_path / "a.json");
}

void ModelFileTest::readsTheFoldersMetadata() {
    const fs::path folder = m_path / "shared";
    fs::create_directory(folder);
    fs::copy_file(Models / "undescribed.pt", folder / "bare.pt");
    fs::copy_file(Models / "logits.pt", folder / "whole.pt");
    write(folder / "metadata.json", R"({"candor": {"name": "of the folder"}})");
    QCOMPARE(openModelFile(folder / "bare.pt").described, folder / "metadata.json");
    QVERIFY(openModelFile(folder / "whole.pt").described.empty());
}

void ModelFileTest::refuses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* file, ModelFault fault, const char* words) {
        QTest::newRow(file) << QString(file) << static_cast<int>(fault) << QString(words);
    };
    row("state_dict.pth", ModelFault::PickledModel, "torch.load(\"state_dict.pth\"");
    row("state_dict_legacy.pth", ModelFault::PickledModel, "torch.jit.script(model.eval()).save");
    row("pickle.pt", ModelFault::PickledModel, "pickle");
    row("make_models.py", ModelFault::NotTorchScript, "torch.jit.script");
    row("../npz/big-f4.npz", ModelFault::NotTorchScript, "not a TorchScript file");
    row("none.pt", ModelFault::FileMissing, "no such file");
    row(".", ModelFault::NotReadable, "could not be read");
    row("wrong_type.pt", ModelFault::MetadataType, "\"patch_seconds\"");
}

void ModelFileTest::refuses() {
    QFETCH(QString, file);
    QFETCH(int, fault);
    QFETCH(QString, words);
    const ModelError error = refusalOf([&] { (void)openModelFile(Models / file.toStdString()); });
    QCOMPARE(static_cast<int>(error.fault()), fault);
    QVERIFY2(QString(error.what()).contains(words), error.what());
}

void ModelFileTest::listsFolders() {
    const fs::path folder = m_path / "listed";
    fs::create_directory(folder);
    QCOMPARE(refusalOf([&] { (void)modelFiles(folder); }).fault(), ModelFault::NoModelsInFolder);
    for (const char* name : {"b.pt", "a.pth", "c.ts", "d.torchscript", "e.json", "f.txt"}) {
        write(folder / name, "");
    }
    fs::create_directory(folder / "g.pt");
    const std::vector<fs::path> expected{folder / "a.pth", folder / "b.pt", folder / "c.ts",
                                         folder / "d.torchscript"};
    QVERIFY(modelFiles(folder) == expected);
    QVERIFY(modelFiles(folder / "f.txt") == std::vector<fs::path>{folder / "f.txt"});
    QCOMPARE(refusalOf([&] { (void)modelFiles(m_path / "none"); }).fault(),
             ModelFault::FileMissing);
}

void ModelFileTest::savesADescription() {
    const fs::path model = m_path / "bare.pt";
    fs::copy_file(Models / "undescribed.pt", model);
    const ModelDescription description = openModelFile(Models / "logits.pt").reading.description;
    QCOMPARE(saveDescription(model, description), m_path / "bare.json");
    const ModelFile described = openModelFile(model);
    QVERIFY(described.complete());
    QVERIFY(described.reading.description == description);
}

void ModelFileTest::storesATemperature() {
    const fs::path model = m_path / "warm.pt";
    fs::copy_file(Models / "logits.pt", model);
    ModelTemperature temperature{1.5, "valid", 12};
    temperature.measure = "nll";
    temperature.before = 0.9;
    temperature.after = 0.5;
    temperature.date = "2026-11-21";
    temperature.members = 5;
    const ModelDescription before = openModelFile(model).reading.description;
    const fs::path written = saveTemperature(model, temperature);
    QCOMPARE(written, m_path / "warm.json");
    ModelDescription expected = before;
    expected.temperature = temperature;
    QVERIFY(openModelFile(model).reading.description == expected);

    // What a person wrote into the description stays, understood or not.
    std::string own = contentOf(written);
    own.insert(own.find("\"name\""), "\"mine\": 7, ");
    write(written, own);
    temperature.value = 2.0;
    saveTemperature(model, temperature);
    QVERIFY(contentOf(written).find("\"mine\": 7") != std::string::npos);
    QCOMPARE(openModelFile(model).reading.description.temperature.value, 2.0);

    const ModelError refusal =
        refusalOf([&] { saveTemperature(Models / "undescribed.pt", temperature); });
    QVERIFY(refusal.fault() == ModelFault::MetadataMissing);
}

void ModelFileTest::keepsWhatIsThereWhenSavingFails() {
    fs::create_directories(m_path / "taken.json");
    write(m_path / "taken.json" / "inside", "kept");
    const ModelError error = refusalOf([&] { saveDescription(m_path / "taken.pt", {}); });
    QCOMPARE(error.fault(), ModelFault::NotWritable);
    QCOMPARE(contentOf(m_path / "taken.json" / "inside"), std::string("kept"));
}

void ModelFileTest::showsBothSidesOfADisagreement() {
    const ModelFile first = openModelFile(Models / "logits.pt");
    const auto refusal = [&](const char* other) {
        return refusalOf([&] { checkEnsemble({first, openModelFile(Models / other)}); });
    };
    const ModelError labels = refusal("other_labels.pt");
    QCOMPARE(labels.fault(), ModelFault::LabelsDiffer);
    QVERIFY(QString(labels.what()).contains("[bass, organ, flute], there [bass, flute, organ]"));
    QCOMPARE(refusal("other_task.pt").fault(), ModelFault::TaskDiffers);
    const ModelError patches = refusal("other_patches.pt");
    QCOMPARE(patches.fault(), ModelFault::PatchesDiffer);
    QVERIFY2(QString(patches.what()).contains("0.08 s every 0.04 s"), patches.what());
    checkEnsemble({first, openModelFile(Models / "trailing.pt")});
}

} // namespace model_file_test

CANDOR_TEST(model_file_test::ModelFileTest)
#include "model_file_test.moc"
