// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_content.h"

#include "dataset/logits_table.h"
#include "figures/figure_words.h"
#include "figures/track_figure.h"
#include "text/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace candor::ui {
namespace {

bool needsSweep(FigureKind kind) {
    return kind == FigureKind::TemperatureCurve || kind == FigureKind::TemperatureGrid;
}

QString withoutEnding(const QString& name) {
    for (const char* ending : {".npz", ".npy", ".csv"}) {
        if (name.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            return name.chopped(4);
        }
    }
    return name;
}

QString subsetText(const LogitsTable& table, const FileFilter& filter) {
    QStringList parts;
    if (filter.split) {
        parts.append(FigureText::tr("split %1")
                         .arg(QString::fromStdString(table.splitNames[*filter.split])));
    }
    if (filter.trueClass) {
        parts.append(FigureText::tr("true class %1")
                         .arg(QString::fromStdString(table.classes[*filter.trueClass])));
    }
    if (filter.files) {
        parts.append(FigureText::tr("selected files only"));
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<QString> whyNotDrawable(const FigureContent& content, FigureKind kind) {
    const auto isAtRest = [](const std::shared_ptr<const Evaluation>& evaluation) {
        return evaluation && evaluation->precision == Precision::Double;
    };
    if (!isAtRest(content.atOne) || !isAtRest(content.atT)) {
        return FigureText::tr("The figures are still being computed; try again in a moment.");
    }
    if (needsSweep(kind) && (!content.sweep || content.sweep->temperatures.empty())) {
        return FigureText::tr(
            "The error at each temperature is still being computed; try again in a moment.");
    }
    if (content.atOne->files == 0) {
        return FigureText::tr("%1: no labelled file is left by the filter, so there is nothing to "
                              "draw; choose another class or split.")
            .arg(content.name);
    }
    if (kind == FigureKind::Confusion && content.atOne->confusion.empty()) {
        return FigureText::tr("%1: a confusion matrix needs one label a file, and these files have "
                              "several; choose another figure.")
            .arg(content.name);
    }
    return std::nullopt;
}

} // namespace

FigureContent makeFigureContent(const LogitsTable& table, const EvaluationSettings& settings,
                                const TemperatureOrigin& origin, const QString& name) {
    FigureContent content;
    content.name = withoutEnding(name);
    for (const std::string& label : table.classes.names()) {
        content.classNames.append(QString::fromStdString(label));
    }
    content.subset = subsetText(table, settings.filter);
    content.memberTotal = table.logits.members();
    content.origin = origin;
    return content;
}

FigureContent makeFigureContent(const OpenDataSet& dataSet) {
    FigureContent content =
        makeFigureContent(*dataSet.table, dataSet.settings, dataSet.origin, dataSet.name);
    content.atOne = dataSet.frame.atOne;
    content.atT = dataSet.frame.atT;
    content.sweep = dataSet.sweep.complete ? dataSet.sweep.sweep : nullptr;
    return content;
}

FigureContent computeFigureContent(const LogitsTable& table, const EvaluationSettings& settings,
                                   const TemperatureOrigin& origin, const QString& name,
                                   FigureKind kind, std::span<const double> temperatures,
                                   std::stop_token stop) {
    FigureContent content = makeFigureContent(table, settings, origin, name);
    EvaluationSettings atOne = settings;
    atOne.temperature = 1.0;
    content.atOne = std::make_shared<const Evaluation>(evaluate(table, atOne, stop));
    content.atT = settings.temperature == 1.0
                      ? content.atOne
                      : std::make_shared<const Evaluation>(evaluate(table, settings, stop));
    if (needsSweep(kind)) {
        content.sweep =
            std::make_shared<const TemperatureSweep>(sweep(table, settings, temperatures, stop));
    }
    return content;
}

std::optional<QString> whyNotDrawable(const FigureRequest& request) {
    if (request.kind == FigureKind::Track) {
        return whyNotDrawable(request.track.get());
    }
    if (request.contents.empty()) {
        return FigureText::tr("There is no data set to draw.");
    }
    for (const FigureContent& content : request.contents) {
        if (auto reason = whyNotDrawable(content, request.kind)) {
            return reason;
        }
    }
    return std::nullopt;
}

} // namespace candor::ui
