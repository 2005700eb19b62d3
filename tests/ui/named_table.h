// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "session/calibration_session.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace candor::ui {

/// Random files with real names, every ninth unlabelled; the same in every run.
inline std::shared_ptr<LogitsTable> namedTable(std::size_t files, std::size_t members = 2,
                                               std::size_t patchesPerFile = 1) {
    const std::vector<std::string> classes = {"guitar", "bass", "vocal", "Flöte"};
    std::mt19937_64 random(11);
    std::normal_distribution<double> noise(0.0, 2.0);
    std::vector<double> values(members * files * patchesPerFile * classes.size());
    for (double& value : values) {
        value = noise(random);
    }
    std::vector<std::int32_t> labels(files);
    std::vector<std::uint32_t> fileOfPatch;
    auto table = std::make_shared<LogitsTable>();
    for (std::size_t file = 0; file < files; ++file) {
        labels[file] = file % 9 == 8 ? GroundTruth::Unlabelled
                                     : static_cast<std::int32_t>(random() % classes.size());
        fileOfPatch.insert(fileOfPatch.end(), patchesPerFile, static_cast<std::uint32_t>(file));
        table->fileNames.append("/music/take " + std::to_string(random() % (2 * files)) + ".wav");
        table->split.push_back(static_cast<std::uint16_t>(file % 2));
    }
    table->source = "named.npz";
    table->logits =
        LogitMatrix::fromValues({members, files * patchesPerFile, classes.size()}, values);
    table->patches = patchesPerFile == 1 ? PatchGrouping::onePatchPerFile(files)
                                         : PatchGrouping(fileOfPatch, files);
    table->truth = GroundTruth::singleLabel(std::move(labels), classes.size());
    table->classes = LabelSet(classes);
    table->splitNames = {"train", "test"};
    for (std::size_t member = 0; member < members; ++member) {
        table->memberNames.push_back("member " + std::to_string(member));
    }
    return table;
}

/// Evaluates a data set as the window's task does and delivers the frame.
inline void deliverFrame(CalibrationSession& session, DataSetId id,
                         Precision precision = Precision::Double) {
    const OpenDataSet& dataSet = *session.find(id);
    ExploreFrame frame;
    EvaluationSettings settings = dataSet.settings;
    auto atT = std::make_shared<Evaluation>(evaluate(*dataSet.table, settings));
    atT->precision = precision;
    frame.atT = atT;
    settings.temperature = 1.0;
    frame.atOne = std::make_shared<const Evaluation>(evaluate(*dataSet.table, settings));
    session.setFrame(id, frame);
}

} // namespace candor::ui
