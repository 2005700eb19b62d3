// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/track_plots.h"

#include "charts/class_lines.h"
#include "charts/line_legend.h"
#include "charts/posterior_ribbons.h"
#include "charts/spectrogram_view.h"
#include "panels/elided_label.h"
#include "tasks/spectrogram_builder.h"
#include "text/time_text.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

constexpr int RestTime = 150;        // ms without a move before a part is decoded again
constexpr double CoarseColumn = 1.5; // pixels; wider columns are worth a finer picture

/// As fine as it gets, or as the screen can show.
bool isFineEnough(const Spectrogram& spectrogram, double perPixel) {
    const double finest = LeastColumnSamples / (2.0 * spectrogram.highest);
    return spectrogram.columnSeconds < CoarseColumn * perPixel ||
           spectrogram.columnSeconds < 1.01 * finest;
}

} // namespace

TrackPlots::TrackPlots(QWidget* parent)
    : QWidget(parent), m_spectrogram(new SpectrogramView), m_ribbons(new PosteriorRibbons),
      m_legend(new LineLegend), m_readout(new ElidedLabel(Qt::ElideRight)) {
    build();
    follow(*m_spectrogram);
    follow(*m_ribbons);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestTime);
    connect(&m_rest, &QTimer::timeout, this, &TrackPlots::askForDetail);
    connect(&m_wholeTask, &SpectrogramTask::ready, this, &TrackPlots::take);
    connect(&m_detailTask, &SpectrogramTask::ready, this, [this](const SpectrogramResult& result) {
        // A failure here is that of a part: the whole is still there to be seen.
        if (result.complete && result.spectrogram != nullptr) {
            m_spectrogram->setDetail(result.spectrogram);
        }
    });
}

void TrackPlots::build() {
    m_spectrogram->setShowsTimes(false); // the plot under it has the same axis
    m_spectrogram->setToolTip(
        tr("Click a patch to hear it, with Ctrl from that very place on; drag to move, "
           "Ctrl+wheel to zoom, double click to see all."));
    m_ribbons->setToolTip(
        tr("The posterior of each class in each patch; click a patch to hear it."));
    m_readout->setAccessibleName(tr("What is under the mouse or the player's line"));
    m_readout->setContentsMargins(8, 0, 8, 2);
    auto* panes = new QSplitter(Qt::Vertical);
    panes->setChildrenCollapsible(false);
    panes->addWidget(m_spectrogram);
    panes->addWidget(m_ribbons);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(panes, 1);
    layout->addWidget(m_readout);
    auto* legend = new QVBoxLayout;
    legend->setContentsMargins(8, 0, 8, 4);
    legend->addWidget(m_legend);
    layout->addLayout(legend);
}

void TrackPlots::follow(TimePlot& plot) {
    connect(&plot, &TimePlot::rangeWanted, this, &TrackPlots::setRange);
    connect(&plot, &TimePlot::clicked, this, &TrackPlots::playAt);
    connect(&plot, &TimePlot::shownWhole, this, &TrackPlots::pauseWanted);
    connect(&plot, &TimePlot::hovered, this, &TrackPlots::showReadout);
}

void TrackPlots::setSound(const std::filesystem::path& path, double seconds,
                          const QString& message) {
    const bool isOther = path != m_path || path.empty();
    m_path = path;
    m_spectrogram->setMessage(message);
    if (isOther) {
        m_seconds = 0.0;
        m_place = 0.0;
        setRange(TimeRange::all(seconds));
        setWhole(seconds);
        decode();
    }
}

void TrackPlots::setSpacing(FrequencySpacing spacing) {
    if (spacing != m_spacing) {
        m_spacing = spacing;
        decode();
        m_rest.start();
    }
}

void TrackPlots::decode() {
    m_detailTask.cancel();
    m_spectrogram->setDetail(nullptr);
    m_spectrogram->setSpectrogram(nullptr);
    if (m_path.empty()) {
        m_wholeTask.cancel();
        return;
    }
    SpectrogramRequest request;
    request.path = m_path;
    request.spacing = m_spacing;
    m_wholeTask.request(request);
}

void TrackPlots::take(const SpectrogramResult& result) {
    if (result.failure) {
        m_spectrogram->setMessage(result.failure->text());
        Q_EMIT soundFailed(result.failure->text());
        return;
    }
    if (result.seconds > 0.0 && result.seconds != m_seconds) {
        setWhole(result.seconds);
        Q_EMIT secondsChanged(m_seconds);
    }
    m_spectrogram->setSpectrogram(result.spectrogram);
    if (result.complete && !range().isWhole()) {
        m_rest.start();
    }
}

void TrackPlots::setPosteriors(std::shared_ptr<const TrackPosteriors> posteriors) {
    m_posteriors = std::move(posteriors);
    const std::vector<PatchSpan> spans =
        m_posteriors == nullptr ? std::vector<PatchSpan>() : m_posteriors->spans;
    m_ribbons->setPosteriors(m_posteriors);
    m_ribbons->setPatches(spans);
    m_spectrogram->setPatches(spans);
    m_legend->setEntries(m_ribbons->legend());
    m_legend->setVisible(m_posteriors != nullptr && !m_posteriors->isEmpty());
    m_legend->setToolTip(m_posteriors == nullptr ? QString() : lineWidthText(*m_posteriors));
    if (m_posteriors != nullptr && m_seconds <= 0.0 && m_posteriors->end() > 0.0) {
        setRange(range().withWhole(m_posteriors->end()));
    }
    setPlace(m_place, false);
    showReadout({});
}

void TrackPlots::setPlace(double second, bool isPlaying) {
    m_place = second;
    m_spectrogram->setPlace(second);
    m_ribbons->setPlace(second);
    const auto patch = currentPatch();
    m_spectrogram->setCurrentPatch(patch);
    m_ribbons->setCurrentPatch(patch);
    if (isPlaying && (second < range().from || second > range().to)) {
        // A page on, so that the picture does not crawl under the eye.
        setRange(range().panned(second - range().from));
    }
    showReadout({});
}

std::optional<std::size_t> TrackPlots::currentPatch() const {
    return m_posteriors == nullptr ? std::nullopt : m_posteriors->patchAt(m_place);
}

void TrackPlots::showReadout(const QString& hovered) {
    QString sentence = hovered;
    if (sentence.isEmpty()) {
        const auto patch = currentPatch();
        sentence = patch ? patchSentence(*m_posteriors, *patch) : timeText(m_place, 1);
    }
    m_readout->setText(sentence);
}

const TimeRange& TrackPlots::range() const {
    return m_spectrogram->range();
}

std::shared_ptr<const Spectrogram> TrackPlots::spectrogram() const {
    return m_spectrogram->spectrogram();
}

std::shared_ptr<const Spectrogram> TrackPlots::detail() const {
    return m_spectrogram->detail();
}

void TrackPlots::setRange(const TimeRange& range) {
    m_spectrogram->setRange(range);
    m_ribbons->setRange(range);
    m_rest.start();
}

void TrackPlots::setWhole(double seconds) {
    m_seconds = seconds;
    if (seconds > 0.0) {
        setRange(range().withWhole(seconds));
    }
}

void TrackPlots::askForDetail() {
    const auto whole = spectrogram();
    const double perPixel = range().length() / m_spectrogram->plotArea().width();
    if (whole == nullptr || isFineEnough(*whole, perPixel)) {
        m_detailTask.cancel();
        m_spectrogram->setDetail(nullptr);
        return;
    }
    const auto old = detail();
    if (old != nullptr && old->start <= range().from + 1e-6 && old->end() >= range().to - 1e-6 &&
        isFineEnough(*old, perPixel)) {
        return; // a look aside of what is there
    }
    SpectrogramRequest request;
    request.path = m_path;
    request.spacing = m_spacing;
    request.from = std::max(0.0, range().from - range().length() / 2.0);
    request.to = std::min(range().whole, range().to + range().length() / 2.0);
    request.columns =
        static_cast<std::size_t>(std::max(64.0, 2.0 * m_spectrogram->plotArea().width()));
    m_detailTask.request(request);
}

void TrackPlots::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ribbons != nullptr) {
        m_legend->setEntries(m_ribbons->legend());
    }
}

void TrackPlots::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_rest.start(); // more pixels may ask for a finer picture
}

} // namespace candor::ui

#include "moc_track_plots.cpp"
