// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/track_panel.h"

#include "charts/time_range.h"
#include "dataset/logits_table.h"
#include "figures/track_figure.h"
#include "panels/export_dialog.h"
#include "panels/player_output.h"
#include "panels/posterior_bars.h"
#include "panels/track_heading.h"
#include "panels/track_player.h"
#include "panels/track_plots.h"
#include "session/track_posteriors.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace candor::ui {
namespace {

constexpr int NarrowPanelWidth = 640; // pixels; below, the bars go under the plots

} // namespace

TrackPanel::TrackPanel(QWidget* parent) : TrackPanel(makeSoundDevice(), parent) {}

TrackPanel::TrackPanel(std::unique_ptr<PlayerOutput> output, QWidget* parent)
    : QWidget(parent), m_heading(new TrackHeading), m_plots(new TrackPlots),
      m_bars(new PosteriorBars), m_player(new TrackPlayer(std::move(output), this)) {
    build();
    connectParts();
    clear();
}

TrackPanel::~TrackPanel() = default;

void TrackPanel::build() {
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 2, 8, 2);
    m_message->setAccessibleName(tr("Message"));
    m_message->hide();
    m_barsArea = new QScrollArea;
    m_barsArea->setWidgetResizable(true);
    m_barsArea->setFrameShape(QFrame::NoFrame);
    m_barsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_barsArea->setFocusPolicy(Qt::NoFocus); // the bars themselves take it
    m_barsArea->setWidget(m_bars);
    m_panes = new QSplitter;
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(m_plots);
    m_panes->addWidget(m_barsArea);
    m_panes->setStretchFactor(0, 1); // the plots take what a larger window brings
    m_panes->setStretchFactor(1, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_message);
    layout->addWidget(m_panes, 1);
}

void TrackPanel::connectParts() {
    connect(m_heading, &TrackHeading::toggleWanted, this, &TrackPanel::togglePlay);
    connect(m_heading, &TrackHeading::exportWanted, this, &TrackPanel::exportFigure);
    connect(m_heading, &TrackHeading::zoomInWanted, m_plots, &TrackPlots::zoomIn);
    connect(m_heading, &TrackHeading::zoomOutWanted, m_plots, &TrackPlots::zoomOut);
    connect(m_heading, &TrackHeading::wholeWanted, m_plots, &TrackPlots::showWhole);
    connect(m_heading, &TrackHeading::spacingChosen, m_plots, &TrackPlots::setSpacing);
    connect(m_plots, &TrackPlots::toggleWanted, this, &TrackPanel::togglePlay);
    connect(m_plots, &TrackPlots::pauseWanted, m_player, &TrackPlayer::pause);
    connect(m_plots, &TrackPlots::seekWanted, m_player, &TrackPlayer::seek);
    connect(m_plots, &TrackPlots::playWanted, m_player, &TrackPlayer::play);
    connect(m_plots, &TrackPlots::stretchWanted, m_player, &TrackPlayer::playStretch);
    connect(m_plots, &TrackPlots::secondsChanged, this, [this] {
        showPlace();
        showPosteriors(); // patches without times are spread over the length
    });
    connect(m_plots, &TrackPlots::soundFailed, this, [this](const QString& sentence) {
        m_player->setFile({});
        m_heading->setUnplayable(sentence);
    });
    connect(m_player, &TrackPlayer::placeChanged, this, &TrackPanel::showPlace);
    connect(m_player, &TrackPlayer::failed, this, &TrackPanel::say);
    connect(m_player, &TrackPlayer::playingChanged, this, [this](bool playing) {
        m_heading->setPlaying(playing);
        if (playing) {
            say({}); // what hindered it before does so no more
        }
        Q_EMIT playingChanged(playing);
    });
    connect(m_bars, &PosteriorBars::rowReached, this, [this](const QRect& row) {
        m_barsArea->ensureVisible(row.center().x(), row.center().y(), 0, row.height());
    });
}

void TrackPanel::setTrack(const TrackView& track) {
    const bool isSameFile = track.audio == m_track.audio && !track.audio.empty();
    m_track = track;
    if (!isSameFile) {
        say({});
        showSound();
    }
    showPosteriors();
}

void TrackPanel::setSettings(const EvaluationSettings& settings) {
    m_track.settings = settings;
    showPosteriors();
}

void TrackPanel::clear() {
    m_track = {};
    say({});
    showSound();
    showPosteriors();
}

void TrackPanel::setShowsBars(bool shows) {
    m_showsBars = shows;
    m_barsArea->setVisible(shows && !m_posteriors->isEmpty());
}

void TrackPanel::playMostTelling(std::size_t label) {
    const auto patch = mostTellingPatch(*m_posteriors, label);
    if (!patch || m_posteriors->starts.empty()) {
        m_player->play(0.0);
        return;
    }
    const double start = m_posteriors->starts[*patch];
    m_player->playStretch(start, start + m_posteriors->patchSeconds);
}

void TrackPanel::pause() {
    m_player->pause();
}

void TrackPanel::showSound() {
    const bool isNothing = m_track.audio.empty() && m_track.table == nullptr;
    const QString message = !m_track.audio.empty() ? tr("Listening to the file…")
                            : isNothing            ? tr("Select a track to see and hear it.")
                                        : tr("The sound of this file is not known here.");
    m_player->setFile(m_track.audio);
    m_heading->setUnplayable(m_track.audio.empty() ? message : QString());
    m_plots->setSound(m_track.audio, m_track.seconds, message);
    showPlace();
}

void TrackPanel::showPosteriors() {
    m_posteriors =
        std::make_shared<const TrackPosteriors>(makeTrackPosteriors(m_track, m_plots->seconds()));
    m_plots->setPosteriors(m_posteriors);
    m_bars->setPosteriors(m_posteriors);
    m_barsArea->setVisible(m_showsBars && !m_posteriors->isEmpty());
    m_heading->setOutcome(outcomeText(*m_posteriors));
    m_heading->setExportable(!m_posteriors->isEmpty());
}

void TrackPanel::showPlace() {
    m_plots->setPlace(m_player->place(), m_player->isPlaying());
    m_heading->setPlace(m_player->place(), m_plots->seconds());
}

void TrackPanel::say(const QString& sentence) {
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

bool TrackPanel::isPlaying() const {
    return m_player->isPlaying();
}

void TrackPanel::togglePlay() {
    m_player->toggle();
}

FigureRequest TrackPanel::figureRequest() const {
    auto figure = std::make_shared<TrackFigure>();
    figure->posteriors = m_posteriors;
    figure->spectrogram = m_plots->spectrogram();
    figure->detail = m_plots->detail();
    figure->range = m_plots->range();
    if (m_track.table != nullptr && m_track.file < m_track.table->files()) {
        figure->name = QString::fromStdString(m_track.table->fileNames.at(m_track.file));
    }
    FigureRequest request;
    request.kind = FigureKind::Track;
    request.track = std::move(figure);
    return request;
}

void TrackPanel::exportFigure() {
    if (m_posteriors->isEmpty()) {
        say(tr("No network has heard this file yet, so there is no figure to export."));
        return;
    }
    auto* dialog = new ExportDialog(figureRequest(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TrackPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() < NarrowPanelWidth ? Qt::Vertical : Qt::Horizontal;
    if (wanted != m_panes->orientation()) {
        m_panes->setOrientation(wanted);
        const bool isBelow = wanted == Qt::Vertical;
        const int length = isBelow ? m_panes->height() : m_panes->width();
        const int bars = isBelow ? length / 3 : m_bars->sizeHint().width();
        m_panes->setSizes({length - bars, bars});
    }
}

} // namespace candor::ui

#include "moc_track_panel.cpp"
