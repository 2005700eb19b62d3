// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/data_set_tabs.h"

#include "dataset/logits_table.h"
#include "session/calibration_session.h"

#include <QSignalBlocker>

namespace candor::ui {
namespace {

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
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && tabData(index).toInt() == NoDataSet) {
            m_session.showAll();
        } else if (index >= 0) {
            m_session.setCurrent(tabData(index).toInt());
        }
    });
    rebuild();
}

void DataSetTabs::rebuild() {
    const QSignalBlocker blocker(this);
    while (count() > 0) {
        removeTab(count() - 1);
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
    const DataSetId wanted = current != nullptr ? current->id : NoDataSet;
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
        setCurrentIndex(index);
    }
}

void DataSetTabs::step(int by) {
    if (count() > 0) {
        setCurrentIndex((currentIndex() + by + count()) % count());
    }
}

} // namespace candor::ui
