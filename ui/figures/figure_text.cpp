// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_text.h"

#include "figures/figure_words.h"
#include "figures/track_figure.h"
#include "text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::ui {
namespace {

const QString Separator = QStringLiteral(" · ");

bool isGrid(const FigureRequest& request) {
    return request.contents.size() > 1;
}

bool countsBuckets(const FigureRequest& request) {
    switch (request.kind) {
    case FigureKind::Reliability:
    case FigureKind::ReliabilityGrid:
    case FigureKind::ConfidenceHistogram:
        return true;
    default:
        return false;
    }
}

bool showsReliability(FigureKind kind) {
    return kind == FigureKind::Reliability || kind == FigureKind::ReliabilityGrid;
}

bool showsSweep(FigureKind kind) {
    return kind == FigureKind::TemperatureCurve || kind == FigureKind::TemperatureGrid;
}

/// The one temperature of all contents, if there is one.
QString sharedTemperature(const FigureRequest& request) {
    return sharesTemperature(request) ? temperatureClause(request.contents.front()) : QString();
}

QString bucketsText(const Evaluation& evaluation) {
    const std::size_t buckets = evaluation.ensemble.reliability.buckets.size();
    return evaluation.settings.bucketKind == BucketKind::EqualWidth
               ? FigureText::tr("%1 equal-width buckets").arg(buckets)
               : FigureText::tr("%1 equal-mass buckets").arg(buckets);
}

QString expectedText(const Evaluation& evaluation) {
    return evaluation.settings.bucketKind == BucketKind::EqualWidth
               ? FigureText::tr("expected accuracy: bucket centre")
               : FigureText::tr("expected accuracy: mean confidence");
}

QString allFilesText(const FigureRequest& request) {
    QStringList counts;
    for (const FigureContent& content : request.contents) {
        counts.append(countText(content.atOne->files));
    }
    if (counts.size() == 1) {
        return filesText(request.contents.front().atOne->files);
    }
    if (counts.count(counts.front()) == counts.size()) {
        return FigureText::tr("%1 files each").arg(counts.front());
    }
    return FigureText::tr("%1 files").arg(counts.join(QStringLiteral(" / ")));
}

/// Where each temperature of a grid came from, when they have nothing in common.
QString originsText(const FigureRequest& request) {
    QStringList origins;
    for (const FigureContent& content : request.contents) {
        const QString origin = originText(content.origin);
        if (origin.isEmpty()) {
            continue;
        }
        if (content.origin.kind == TemperatureOrigin::Kind::BestOnShown) {
            origins.append(FigureText::tr("T*: chosen on the data shown"));
        } else {
            origins.append(FigureText::tr("%1: T %2").arg(content.name, origin));
        }
    }
    origins.removeDuplicates();
    return origins.join(Separator);
}

bool countsScope(Measure measure) {
    return measure == Measure::Mae || measure == Measure::WeightedMae;
}

QString membersText(const FigureContent& content) {
    const std::size_t used = content.atOne->members.size();
    return used < content.memberTotal
               ? FigureText::tr("ensemble of %1 of %2 members").arg(used).arg(content.memberTotal)
               : QString();
}

QString kindDetail(const FigureRequest& request) {
    const FigureContent& first = request.contents.front();
    const Evaluation& shown = shownEvaluation(first);
    switch (request.kind) {
    case FigureKind::Reliability:
    case FigureKind::ReliabilityGrid:
        return expectedText(shown);
    case FigureKind::Confusion:
        return FigureText::tr("accuracy %1")
            .arg(measureValueText(shown.ensemble.measures.accuracy, Measure::Accuracy))
            .replace(QLatin1Char(' '), QChar::Nbsp);
    default:
        return {};
    }
}

} // namespace

QString figureKindName(FigureKind kind) {
    switch (kind) {
    case FigureKind::Reliability:
        return FigureText::tr("Reliability diagram");
    case FigureKind::TemperatureCurve:
        return FigureText::tr("Error against temperature");
    case FigureKind::Confusion:
        return FigureText::tr("Confusion matrix");
    case FigureKind::ConfidenceHistogram:
        return FigureText::tr("Confidence histogram");
    case FigureKind::ReliabilityGrid:
        return FigureText::tr("Reliability diagrams side by side");
    case FigureKind::TemperatureGrid:
        return FigureText::tr("Error against temperature, side by side");
    case FigureKind::Track:
        return FigureText::tr("One track");
    }
    return {};
}

bool hasOwnTemperature(const FigureContent& content) {
    return content.atT != nullptr && content.atT->settings.temperature != 1.0;
}

const Evaluation& shownEvaluation(const FigureContent& content) {
    return hasOwnTemperature(content) ? *content.atT : *content.atOne;
}

QString ensembleWord(const FigureContent& content) {
    return content.atOne->members.size() == 1 ? FigureText::tr("model")
                                              : FigureText::tr("ensemble");
}

QString temperatureEquation(double temperature) {
    return FigureText::tr("T = %1")
        .replace(QLatin1Char(' '), QChar::Nbsp)
        .arg(temperature == 1.0 ? QStringLiteral("1") : temperatureText(temperature));
}

QString originText(const TemperatureOrigin& origin) {
    QString text;
    switch (origin.kind) {
    case TemperatureOrigin::Kind::Chosen:
        return {};
    case TemperatureOrigin::Kind::BestOnShown:
        text = FigureText::tr("chosen on these data");
        break;
    case TemperatureOrigin::Kind::FittedElsewhere:
        text =
            FigureText::tr("fitted on %1 (%2)").arg(origin.fittedOn, measureName(origin.measure));
        break;
    }
    return origin.atGridEdge ? FigureText::tr("%1, at the edge of the grid").arg(text) : text;
}

QString temperatureClause(const FigureContent& content) {
    const QString equation = temperatureEquation(shownEvaluation(content).settings.temperature);
    const QString origin = originText(content.origin);
    return origin.isEmpty() ? equation : equation + QStringLiteral(", ") + origin;
}

QString temperatureInLegend(const FigureContent& content, bool namesOrigin) {
    return namesOrigin ? temperatureClause(content)
                       : temperatureEquation(shownEvaluation(content).settings.temperature);
}

bool sharesTemperature(const FigureRequest& request) {
    const QString first = temperatureClause(request.contents.front());
    return std::all_of(
        request.contents.begin(), request.contents.end(),
        [&](const FigureContent& other) { return temperatureClause(other) == first; });
}

QString temperatureOverPanel(const FigureContent& content) {
    const double temperature = shownEvaluation(content).settings.temperature;
    QString text = temperatureEquation(temperature);
    if (content.origin.kind == TemperatureOrigin::Kind::BestOnShown) {
        text = FigureText::tr("T* = %1").arg(temperatureText(temperature));
    } else if (content.origin.kind == TemperatureOrigin::Kind::FittedElsewhere) {
        text = FigureText::tr("%1, fitted").arg(text);
    }
    return content.origin.atGridEdge ? FigureText::tr("%1, edge of the grid").arg(text) : text;
}

QString filesText(std::uint64_t files) {
    return files == 1 ? FigureText::tr("1 file")
                      : FigureText::tr("%1 files")
                            .replace(QLatin1Char(' '), QChar::Nbsp)
                            .arg(countText(files));
}

QString scopeOf(const FigureContent& content) {
    const DecisionScope& scope = content.atOne->settings.scope;
    const auto index = static_cast<qsizetype>(scope.classIndex);
    return scopeText(scope, content.classNames.value(index));
}

QString figureHeadline(const FigureRequest& request) {
    if (request.track != nullptr) {
        return trackHeadline(*request.track);
    }
    if (!isGrid(request)) {
        return request.contents.front().name;
    }
    return showsSweep(request.kind)
               ? FigureText::tr("%1 against temperature").arg(measureName(request.measure))
               : FigureText::tr("Reliability");
}

QString figureSubline(const FigureRequest& request) {
    if (request.track != nullptr) {
        return trackSubline(*request.track);
    }
    const FigureContent& first = request.contents.front();
    QStringList parts;
    switch (request.kind) {
    case FigureKind::Reliability:
    case FigureKind::ReliabilityGrid:
        parts = {scopeOf(first), sharedTemperature(request)};
        break;
    case FigureKind::TemperatureCurve:
        parts = {FigureText::tr("%1 against temperature").arg(measureName(request.measure))};
        break;
    case FigureKind::TemperatureGrid:
        parts = {countsScope(request.measure) ? scopeOf(first) : figureKindName(request.kind)};
        break;
    case FigureKind::Confusion:
        parts = {FigureText::tr("confusion matrix"), temperatureClause(first)};
        break;
    case FigureKind::ConfidenceHistogram:
        parts = {FigureText::tr("winning decisions"), temperatureClause(first)};
        break;
    case FigureKind::Track: // above
        break;
    }
    parts.removeAll(QString());
    return parts.join(Separator);
}

QString figureCaption(const FigureRequest& request) {
    if (request.track != nullptr) {
        return trackCaption(*request.track);
    }
    const FigureContent& first = request.contents.front();
    QStringList parts;
    if (showsReliability(request.kind)) {
        parts.append(scopeOf(first));
    } else if (!showsSweep(request.kind)) {
        parts.append(FigureText::tr("winning decisions"));
    } else if (countsScope(request.measure)) {
        parts.append(scopeOf(first));
    }
    if (countsBuckets(request)) {
        parts.append(bucketsText(*first.atOne));
    }
    parts.append(kindDetail(request));
    if (!isGrid(request)) {
        parts.append({first.subset, membersText(first)});
    }
    const QString shared = sharedTemperature(request);
    if (!showsSweep(request.kind) || hasOwnTemperature(first)) {
        parts.append(shared);
    }
    if (shared.isEmpty()) {
        parts.append(originsText(request));
    }
    parts.append(allFilesText(request));
    parts.removeAll(QString());
    if (showsSweep(request.kind)) {
        parts.append(measureDefinition(request.measure, first.atOne->settings));
    }
    return parts.join(Separator);
}

} // namespace candor::ui
