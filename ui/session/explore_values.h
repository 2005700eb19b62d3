// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"
#include "calibration/temperature_sweep.h"
#include "evaluation/evaluation.h"
#include "evaluation/evaluation_settings.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace candor {
struct LogitsTable;
struct VoteAccuracy;
} // namespace candor

namespace candor::ui {

/// Names one open data set for its lifetime; never reused.
using DataSetId = int;
inline constexpr DataSetId NoDataSet = 0;

/// Where the slider's temperature comes from: figures say so.
struct TemperatureOrigin {
    enum class Kind {
        Chosen,         // moved by hand, T = 1 included
        BestOnShown,    // T* of the very data shown: marked wherever its figures appear
        FittedElsewhere // fitted on another data set or split
    };
    Kind kind = Kind::Chosen;
    Measure measure = Measure::Mae; // what was minimised; not for Chosen
    QString fittedOn;               // "resnet_valid.npz · validation"; not for Chosen
    bool atGridEdge = false;        // the true optimum may lie outside the grid
    // What is told when it is stored with models; not for Chosen.
    std::uint64_t files = 0; // labelled ones that it was fitted on
    std::size_t members = 0; // of the ensemble
    double before = 0.0;     // the measure there at T = 1
    double after = 0.0;      // and at the temperature
};

/// The figures that all panes show together: one frame a slider position.
struct ExploreFrame {
    std::shared_ptr<const Evaluation> atOne;    // members and ensemble at T = 1
    std::shared_ptr<const Evaluation> atT;      // at the slider's T, with outcomes
    std::shared_ptr<const Evaluation> selected; // the selected files alone at T; may be null
    /// One a Vote; null where files have one patch, and until the temperature is at rest.
    std::shared_ptr<const std::vector<VoteAccuracy>> votesAtOne = nullptr;
    std::shared_ptr<const std::vector<VoteAccuracy>> votesAtT = nullptr;
};

/// Every measure over the temperatures; refined in the background.
struct SweepState {
    std::shared_ptr<const TemperatureSweep> sweep; // null until the first coarse grid is there
    bool complete = false;
    /// The same and what lies beyond, over the slider's whole range: for drawing, never for T*.
    /// Null until it is there.
    std::shared_ptr<const TemperatureSweep> wide = nullptr;
};

/// The same files marked in every view.
struct FileSelection {
    std::vector<std::uint32_t> files; // ascending
    QString description;              // "bucket 0.8–0.9", "guitar taken for keyboard", "3 rows"
};

/// One open data set with everything the user chose for it and what was computed of it.
struct OpenDataSet {
    DataSetId id = NoDataSet;
    QString name; // short: the file's name without folder, made unique
    std::shared_ptr<const LogitsTable> table;
    EvaluationSettings settings; // temperature: the slider's; members, scope, filter, buckets
    TemperatureOrigin origin;
    ExploreFrame frame;
    SweepState sweep;
    std::shared_ptr<const FileSelection> selection; // null: nothing selected
};

} // namespace candor::ui
