// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

QString undefinedText() {
    return QStringLiteral("–");
}

QString decimals(double value, int places) {
    return std::isnan(value) ? undefinedText() : QLocale().toString(value, 'f', places);
}

/// The fewest decimals, at least one and at most four, that show an edge exactly.
int placesOf(double edge) {
    for (int places = 1; places < 4; ++places) {
        const double scaled = edge * std::pow(10.0, places);
        if (std::abs(scaled - std::round(scaled)) < 1e-6) {
            return places;
        }
    }
    return 4;
}

} // namespace

QString countText(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString temperatureText(double temperature) {
    return decimals(temperature, 2);
}

QString confidenceText(double confidence) {
    return decimals(confidence, 3);
}

QString percentText(double share) {
    if (std::isnan(share)) {
        return undefinedText();
    }
    return QLocale().toString(share * 100.0, 'f', 0) + QStringLiteral(" %");
}

QString measureValueText(double value, Measure measure) {
    if (measure == Measure::Accuracy && !std::isnan(value)) {
        return decimals(value * 100.0, 1) + QStringLiteral(" %");
    }
    return decimals(value, 4);
}

QString meanAndDeviationText(const MeanAndDeviation& value, Measure measure) {
    if (measure == Measure::Accuracy && !std::isnan(value.mean)) {
        return decimals(value.mean * 100.0, 1) + QStringLiteral(" ± ") +
               decimals(value.deviation * 100.0, 1) + QStringLiteral(" %");
    }
    return decimals(value.mean, 4) + QStringLiteral(" ± ") + decimals(value.deviation, 4);
}

QString fullPrecision(double value) {
    return std::isnan(value) ? QString() : QString::number(value, 'g', 17);
}

QString bucketRangeText(const ReliabilityBucket& bucket) {
    const int places = std::max(placesOf(bucket.lower), placesOf(bucket.upper));
    return decimals(bucket.lower, places) + QStringLiteral("–") + decimals(bucket.upper, places);
}

QString measureName(Measure measure) {
    switch (measure) {
    case Measure::Accuracy:
        return NumberText::tr("Accuracy");
    case Measure::Mae:
        return NumberText::tr("MAE");
    case Measure::WeightedMae:
        return NumberText::tr("Weighted MAE");
    case Measure::Ece:
        return NumberText::tr("ECE");
    case Measure::Mce:
        return NumberText::tr("MCE");
    case Measure::Nll:
        return NumberText::tr("NLL");
    case Measure::Brier:
        return NumberText::tr("Brier score");
    }
    return {};
}

QString measureDefinition(Measure measure, const EvaluationSettings& settings) {
    const QString buckets = settings.bucketKind == BucketKind::EqualWidth
                                ? NumberText::tr("%1 equal-width buckets").arg(settings.buckets)
                                : NumberText::tr("%1 equal-mass buckets").arg(settings.buckets);
    switch (measure) {
    case Measure::Accuracy:
        return NumberText::tr("Share of files whose winning class is correct.");
    case Measure::Mae:
        return NumberText::
            tr("Mean absolute error of the reliability diagram: |observed − expected accuracy|, "
               "averaged over the non-empty buckets, each with equal weight (%1; Lukashevich et "
               "al. 2023).")
                .arg(buckets);
    case Measure::WeightedMae:
        return NumberText::tr(
                   "The MAE with each bucket weighted by its share of winning decisions (%1; "
                   "proposed by Lukashevich et al. 2023).")
            .arg(buckets);
    case Measure::Ece:
        return NumberText::tr(
            "Expected calibration error: |accuracy − mean confidence| of the winning "
            "decisions, weighted by count, in 15 equal-width buckets.");
    case Measure::Mce:
        return NumberText::tr(
            "Maximum calibration error: the largest |accuracy − mean confidence| of the "
            "winning decisions in 15 equal-width buckets.");
    case Measure::Nll:
        return NumberText::tr(
            "Negative log-likelihood: mean natural-log loss of the true class under the "
            "file's posterior. Lower is better.");
    case Measure::Brier:
        return NumberText::tr(
            "Brier score: squared distance between posterior and label, summed over classes, "
            "averaged over files. Lower is better.");
    }
    return {};
}

QString scopeText(const DecisionScope& scope, const QString& className) {
    switch (scope.kind) {
    case ScopeKind::AllDecisions:
        return NumberText::tr("all decisions");
    case ScopeKind::WinningDecisions:
        return NumberText::tr("winning decisions");
    case ScopeKind::OneClass:
        return NumberText::tr("class %1 against the rest").arg(className);
    }
    return {};
}

} // namespace candor::ui
