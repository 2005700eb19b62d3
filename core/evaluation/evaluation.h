// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"
#include "calibration/reliability_table.h"
#include "calibration/temperature_sweep.h"
#include "classification/score_matrix.h"
#include "evaluation/evaluation_settings.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {

struct LogitsTable;

/// One member, or the ensemble.
struct VoterEvaluation {
    std::string name;
    Measures measures;
    ReliabilityTable reliability;
};

/// What the ensemble says of every file (also of unlabelled and filtered ones), at its own index.
struct FileOutcomes {
    std::vector<std::uint16_t> predicted; // arg-max class, the lowest index on a tie
    std::vector<std::uint16_t> runnerUp;  // second class
    std::vector<float> confidence;        // posterior of `predicted`
    std::vector<float> runnerUpConfidence;
};

enum class Precision { Single, Double };

/// The figures of one data set at one temperature, with the settings they were made with.
struct Evaluation {
    EvaluationSettings settings;
    Precision precision = Precision::Double; // Single only while a slider moves
    std::uint64_t files = 0;                 // labelled files counted
    VoterEvaluation ensemble;
    std::vector<VoterEvaluation> members; // those of settings.members, in that order
    std::vector<std::uint64_t>
        confusion; // ensemble, row-major [true][predicted]; single-label only
    std::shared_ptr<const FileOutcomes> outcomes; // when settings.wantOutcomes
};

struct MeanAndDeviation {
    double mean = 0.0;
    double deviation = 0.0; // population, as numpy.std
};
[[nodiscard]] MeanAndDeviation acrossMembers(std::span<const VoterEvaluation> members,
                                             Measure measure);

/// Everything at one temperature, in double precision: the same bits for any number of threads.
/// Throws Cancelled when stopped.
[[nodiscard]] Evaluation evaluate(const LogitsTable& table, const EvaluationSettings& settings,
                                  std::stop_token stop = {});

/// Every measure at every temperature (settings.temperature is not used), the bits of evaluate().
/// `progress` is called now and then from the calling thread, with how much of the work is done.
/// Throws Cancelled when stopped.
[[nodiscard]] TemperatureSweep
sweep(const LogitsTable& table, const EvaluationSettings& settings,
      std::span<const double> temperatures, std::stop_token stop = {},
      const std::function<void(std::size_t done, std::size_t total)>& progress = {});

/// The files, ascending, that have a decision in scope inside a bucket of `evaluation`'s ensemble.
[[nodiscard]] std::vector<std::uint32_t> filesInBucket(const LogitsTable& table,
                                                       const Evaluation& evaluation,
                                                       std::size_t bucket,
                                                       std::stop_token stop = {});

/// The posteriors of one file at a temperature, for a look inside.
struct FilePosteriors {
    PosteriorMatrix ensemble;              // one row
    PosteriorMatrix members;               // a row a member of settings.members
    std::vector<PosteriorMatrix> patches;  // a matrix a member, a row a patch
    PosteriorMatrix ensemblePatches;       // mean over members, a row a patch
    std::vector<std::size_t> patchIndices; // into the logits
};
[[nodiscard]] FilePosteriors posteriorsOfFile(const LogitsTable& table,
                                              const EvaluationSettings& settings, std::size_t file);

} // namespace candor
