// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calibration/measure.h"
#include "evaluation/evaluation.h"
#include "session/explore_values.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <memory>
#include <vector>

namespace candor::ui {

struct TrackFigure;

enum class FigureKind {
    Reliability,
    TemperatureCurve, // any measure against the temperature
    Confusion,
    ConfidenceHistogram,
    ReliabilityGrid, // several data sets, common axes
    TemperatureGrid,
    Track // one file: spectrogram and posteriors of its patches
};

/// What a figure shows of one data set. Values only: it stays true while the window moves on.
struct FigureContent {
    QString name;
    QStringList classNames;
    QString subset;                          // "split test, true class guitar"; empty: all files
    std::size_t memberTotal = 0;             // also those that are not in the ensemble
    TemperatureOrigin origin;                // of atT's temperature
    std::shared_ptr<const Evaluation> atOne; // T = 1, with members
    std::shared_ptr<const Evaluation> atT;   // the temperature of the figure; may equal atOne
    std::shared_ptr<const TemperatureSweep> sweep; // for the temperature kinds
};

/// A figure without its looks. One content, several for the grids, none for a track.
struct FigureRequest {
    FigureKind kind = FigureKind::Reliability;
    std::vector<FigureContent> contents;
    Measure measure = Measure::Mae; // temperature kinds
    bool logCounts = false;         // reliability kinds and the histogram
    bool rowShares = false;         // confusion matrix: shares of the true class instead of counts
    std::shared_ptr<const TrackFigure> track; // for the kind Track
};

/// How a figure looks on paper. Lengths in mm, font size in points.
struct FigureStyle {
    double width = 84.0;
    double height = 0.0; // 0: the natural height of the kind at that width
    int dpi = 300;       // PNG only
    double fontSize = 8.0;
    bool dark = false;
    bool title = true;
    bool legend = true;
    bool caption = true; // the small line that says what was counted, and how
    QString fontFamily = QStringLiteral("DejaVu Sans");
};

} // namespace candor::ui
