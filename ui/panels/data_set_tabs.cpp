// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/data_set_tabs.h"

#include "dataset/logits_table.h"
#include "session/calibration_session.h"

#include <QSignalBlocker>

namespace candor::ui {
namespace {

/// No data sets have these numbers.
constexpr DataSetId TracksTab = -1;
constexpr DataSetId ArchiveTab = -2;

/// Tabs take & for a key.
QString withoutKey(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

DataSetTabs::DataSetTabs(CalibrationSession& session, QWidget* parent)
    : QTabBar(parent), m_session(session) {
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideMiddle);
    setAccessibleName(tr("Data sets"));
    connect(&session, &CalibrationSession::dataSetsChanged, this, &DataSetTabs::rebuild);
    connect(&session, &CalibrationSession::currentChanged, this, &DataSetTabs::showCurrent);
    connect(this, &QTabBar::currentChanged, this, &DataSetTabs::choose);
    rebuild();
}

void DataSetTabs::choose(int index) {
    if (index < 0) {
        return;
    }
    const DataSetId wanted = tabData(index).toInt();
    if (wanted == TracksTab) {
        Q_EMIT tracksWanted();
        return;
    }
    if (wanted == ArchiveTab) {
        Q_EMIT archiveWanted();
        return;
    }
    if (wanted == NoDataSet) {
        m_session.showAll();
    } else {
        m_session.setCurrent(wanted);
    }
    Q_EMIT dataSetsWanted();
}

void DataSetTabs::setHasTracks(bool has) {
    if (has != m_hasTracks) {
        m_hasTracks = has;
        rebuild();
    }
}

void DataSetTabs::setShowsTracks(bool shows) {
    m_showsTracks = shows;
    showCurrent();
}

void DataSetTabs::setShowsArchive(bool shows) {
    const bool had = hasArchive();
    m_showsArchive = shows;
    if (hasArchive() != had) {
        rebuild();
    } else {
        showCurrent();
    }
}

void DataSetTabs::rebuild() {
    const QSignalBlocker blocker(this);
    while (count() > 0) {
        removeTab(count() - 1);
    }
    if (m_hasTracks) {
        const int tracks = addTab(tr("Tracks"));
        setTabData(tracks, TracksTab);
        setTabToolTip(tracks, tr("Sound files and the models that listen to them (Ctrl+L)."));
    }
    if (hasArchive()) {
        const int archive = addTab(tr("Archive"));
        setTabData(archive, ArchiveTab);
        setTabToolTip(archive, tr("Decide what the models propose, and write tags "
                                  "(Ctrl+Shift+A)."));
    }
    for (const auto& dataSet : m_session.dataSets()) {
        const int index = addTab(withoutKey(dataSet->name));
        setTabData(index, dataSet->id);
        setTabToolTip(index, QString::fromStdString(dataSet->table->source.string()));
    }
    if (m_session.dataSets().size() > 1) {
        const int all = addTab(tr("All"));
        setTabData(all, NoDataSet);
        setTabToolTip(all, tr("All data sets side by side, on common axes (Ctrl+0)."));
    }
    showCurrent();
}

void DataSetTabs::showCurrent() {
    const QSignalBlocker blocker(this);
    const OpenDataSet* current = m_session.current();
    const DataSetId wanted = m_showsTracks        ? TracksTab
                             : m_showsArchive     ? ArchiveTab
                             : current != nullptr ? current->id
                                                  : NoDataSet;
    for (int index = 0; index < count(); ++index) {
        if (tabData(index).toInt() == wanted) {
            setCurrentIndex(index);
        }
    }
}

void DataSetTabs::showNext() {
    step(1);
}

void DataSetTabs::showPrevious() {
    step(-1);
}

void DataSetTabs::showAt(int index) {
    if (index >= 0 && index < static_cast<int>(m_session.dataSets().size())) {
        setCurrentIndex(index + (m_hasTracks ? 1 : 0) + (hasArchive() ? 1 : 0));
    }
}

void DataSetTabs::step(int by) {
    if (count() > 0) {
        setCurrentIndex((currentIndex() + by + count()) % count());
    }
}

} // namespace candor::ui

#include "moc_data_set_tabs.cpp"
