// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/archive_page.h"
#include "panels/explore_page.h"
#include "panels/listen_page.h"
#include "session/calibration_session.h"
#include "window/main_window.h"
#include "window/window_actions.h"

#include <QAction>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr char Geometry[] = "window/geometry";
constexpr char Columns[] = "window/columns";
constexpr char ExploreKey[] = "window/explore";
constexpr char Listen[] = "window/listen";
constexpr char ArchiveKey[] = "window/archive";
constexpr char LogCounts[] = "choices/logCounts";
constexpr char RowShares[] = "choices/rowShares";
constexpr char MeasureKey[] = "choices/measure";
constexpr char Buckets[] = "choices/buckets";
constexpr char BucketKindKey[] = "choices/bucketKind";

} // namespace

void MainWindow::restoreChoices() {
    const QSettings settings;
    if (!restoreGeometry(settings.value(QLatin1String(Geometry)).toByteArray())) {
        const QSize room = screen()->availableSize() - QSize(24, 60); // the frame's share
        resize(QSize(1440, 900).boundedTo(room));
    }
    m_actions->logCounts->setChecked(settings.value(QLatin1String(LogCounts), false).toBool());
    m_actions->rowShares->setChecked(settings.value(QLatin1String(RowShares), false).toBool());
    const std::string measure = settings.value(QLatin1String(MeasureKey)).toString().toStdString();
    m_session->setMeasure(measureFromKey(measure).value_or(Measure::Mae));
    const int buckets = settings.value(QLatin1String(Buckets), 10).toInt();
    const bool equalMass =
        settings.value(QLatin1String(BucketKindKey)).toString() == QLatin1String("equal mass");
    m_session->setBuckets(
        static_cast<std::size_t>(std::clamp(buckets, static_cast<int>(Binning::MinimumBuckets),
                                            static_cast<int>(Binning::MaximumBuckets))),
        equalMass ? BucketKind::EqualMass : BucketKind::EqualWidth);
}

void MainWindow::restoreSplitters() {
    const QSettings settings;
    m_columns->restoreState(settings.value(QLatin1String(Columns)).toByteArray());
    m_explore->restoreState(settings.value(QLatin1String(ExploreKey)).toByteArray());
}

void MainWindow::restoreListenPage() {
    m_listen->restoreState(QSettings().value(QLatin1String(Listen)).toByteArray());
}

void MainWindow::restoreArchivePage() {
    m_archive->restoreState(QSettings().value(QLatin1String(ArchiveKey)).toByteArray());
}

void MainWindow::saveChoices() const {
    QSettings settings;
    settings.setValue(QLatin1String(Geometry), saveGeometry());
    settings.setValue(QLatin1String(LogCounts), m_actions->logCounts->isChecked());
    settings.setValue(QLatin1String(RowShares), m_actions->rowShares->isChecked());
    const std::string_view measure = measureKey(m_session->measure());
    settings.setValue(QLatin1String(MeasureKey),
                      QString::fromUtf8(measure.data(), static_cast<qsizetype>(measure.size())));
    settings.setValue(QLatin1String(Buckets), static_cast<int>(m_session->buckets()));
    settings.setValue(QLatin1String(BucketKindKey), m_session->bucketKind() == BucketKind::EqualMass
                                                        ? QStringLiteral("equal mass")
                                                        : QStringLiteral("equal width"));
    if (m_explore != nullptr) {
        settings.setValue(QLatin1String(Columns), m_columns->saveState());
        settings.setValue(QLatin1String(ExploreKey), m_explore->saveState());
    }
    if (m_listen != nullptr) {
        settings.setValue(QLatin1String(Listen), m_listen->saveState());
    }
    if (m_archive != nullptr) {
        settings.setValue(QLatin1String(ArchiveKey), m_archive->saveState());
    }
}

} // namespace candor::ui
