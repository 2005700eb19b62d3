// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/track_figure.h"

#include "charts/class_lines.h"
#include "charts/level_colours.h"
#include "figures/figure_text.h"
#include "figures/figure_words.h"
#include "text/number_text.h"
#include "text/time_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace candor::ui {
namespace {

constexpr qsizetype MostNames = 3;

QString votersText(const TrackPosteriors& posteriors) {
    const QStringList& names = posteriors.memberNames;
    if (names.size() == 1) {
        return TrackFigureText::tr("model %1").arg(names.front());
    }
    const QString count = TrackFigureText::tr("ensemble of %1").arg(names.size());
    return names.size() > MostNames
               ? count
               : TrackFigureText::tr("%1: %2").arg(count, names.join(QStringLiteral(", ")));
}

QString patchesText(const TrackPosteriors& posteriors) {
    const QString count = countText(posteriors.patches);
    if (posteriors.starts.empty()) {
        return TrackFigureText::tr("patches: %1").arg(count);
    }
    return TrackFigureText::tr("patches: %1 of %2 s")
        .arg(count, QLocale().toString(posteriors.patchSeconds, 'g', 4));
}

QString levelsText(const TrackFigure& track) {
    if (track.spectrogram == nullptr) {
        return TrackFigureText::tr("the sound was not there");
    }
    const QString scale = track.spectrogram->spacing == FrequencySpacing::Mel
                              ? TrackFigureText::tr("mel scale")
                              : TrackFigureText::tr("linear scale");
    return TrackFigureText::tr("spectrogram: %1, %2 dB down from its loudest level")
        .arg(scale)
        .arg(static_cast<int>(ShownDecibels));
}

} // namespace

std::optional<QString> whyNotDrawable(const TrackFigure* track) {
    if (track == nullptr || track->posteriors == nullptr || track->posteriors->isEmpty()) {
        return TrackFigureText::tr(
            "No network has heard this file yet, so there is no figure to draw.");
    }
    return std::nullopt;
}

QString trackHeadline(const TrackFigure& track) {
    return QFileInfo(track.name).fileName();
}

QString trackSubline(const TrackFigure& track) {
    return outcomeText(*track.posteriors) + QStringLiteral(" · ") +
           temperatureEquation(track.posteriors->temperature);
}

QString trackCaption(const TrackFigure& track) {
    QStringList parts{temperatureEquation(track.posteriors->temperature),
                      votersText(*track.posteriors), patchesText(*track.posteriors)};
    if (!track.range.isWhole()) {
        parts << TrackFigureText::tr("%1 to %2 of %3")
                     .arg(timeText(track.range.from, 1), timeText(track.range.to, 1),
                          timeText(track.range.whole, 1));
    }
    parts << lineWidthText(*track.posteriors) << levelsText(track);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace candor::ui
