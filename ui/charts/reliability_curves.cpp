// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/reliability_curves.h"

#include "text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace candor::ui {
namespace {

struct ReliabilityText {
    Q_DECLARE_TR_FUNCTIONS(ReliabilityText)
};

/// For plural forms alone, which only know int.
int pluralNumber(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

const ReliabilityTable* tableOf(const std::shared_ptr<const Evaluation>& evaluation) {
    return evaluation ? &evaluation->ensemble.reliability : nullptr;
}

QString filledSentence(const ReliabilityBucket& bucket) {
    const QString text =
        bucket.count == 1 ? ReliabilityText::tr("One decision said %1; %2 were right; expected %3")
                          : ReliabilityText::tr("%Ln decisions said %1; %2 were right; expected %3",
                                                nullptr, pluralNumber(bucket.count));
    return text.arg(bucketRangeText(bucket), percentText(bucket.observed().value()),
                    percentText(bucket.expected));
}

} // namespace

bool ReliabilityCurves::scaled() const {
    return atT && std::abs(temperature() - 1.0) > 1e-9;
}

double ReliabilityCurves::temperature() const {
    return atT ? atT->settings.temperature : 1.0;
}

const ReliabilityTable* ReliabilityCurves::focus() const {
    return scaled() || !atOne ? tableOf(atT) : tableOf(atOne);
}

const ReliabilityTable* ReliabilityCurves::selection() const {
    const ReliabilityTable* table = tableOf(selected);
    const ReliabilityTable* whole = focus();
    const bool fits = table != nullptr && whole != nullptr &&
                      std::equal(table->buckets.begin(), table->buckets.end(),
                                 whole->buckets.begin(), whole->buckets.end(),
                                 [](const ReliabilityBucket& a, const ReliabilityBucket& b) {
                                     return a.lower == b.lower && a.upper == b.upper;
                                 });
    return fits ? table : nullptr;
}

QString bucketSentence(const ReliabilityCurves& curves, std::size_t bucket) {
    const ReliabilityBucket& whole = curves.focus()->buckets.at(bucket);
    if (whole.count == 0) {
        return ReliabilityText::tr("No decision said %1: an empty bucket, not zero accuracy")
            .arg(bucketRangeText(whole));
    }
    QString text = filledSentence(whole);
    if (const ReliabilityTable* selection = curves.selection()) {
        text += QLatin1Char('\n') + ReliabilityText::tr("Selected: %1 of them")
                                        .arg(countText(selection->buckets.at(bucket).count));
    }
    return text;
}

QString diagramDescription(const ReliabilityCurves& curves) {
    const ReliabilityTable* table = curves.focus();
    if (table == nullptr || table->decisions() == 0) {
        return ReliabilityText::tr("Nothing to show: no labelled file passes the filter.");
    }
    QStringList sentences;
    sentences << ReliabilityText::tr("Observed accuracy over confidence of the ensemble at T = %1, "
                                     "%2: %3 decisions in %4 of %5 buckets.")
                     .arg(temperatureText(curves.temperature()), curves.scope,
                          countText(table->decisions()), countText(table->nonEmptyBuckets()),
                          countText(table->buckets.size()));
    for (std::size_t bucket = 0; bucket < table->buckets.size(); ++bucket) {
        if (table->buckets[bucket].count > 0) {
            sentences << filledSentence(table->buckets[bucket]) + QLatin1Char('.');
        }
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace candor::ui
