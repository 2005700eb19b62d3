// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace candor::ui {

/// The words in figures of data sets, for translators; what they are about says figure_text.h.
struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

/// The words in figures of a track.
struct TrackFigureText {
    Q_DECLARE_TR_FUNCTIONS(TrackFigureText)
};

} // namespace candor::ui
