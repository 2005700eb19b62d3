// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/reliability_pane.h"

#include "charts/reliability_diagram.h"
#include "dataset/logits_table.h"
#include "panels/diagram_header.h"
#include "panels/no_labels_note.h"
#include "session/calibration_session.h"
#include "text/number_text.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace candor::ui {

ReliabilityCurves reliabilityCurvesOf(const OpenDataSet& dataSet) {
    const DecisionScope& scope = dataSet.settings.scope;
    const QString className = QString::fromStdString(dataSet.table->classes[scope.classIndex]);
    return {dataSet.frame.atOne, dataSet.frame.atT, dataSet.frame.selected,
            scopeText(scope, className)};
}

ReliabilityPane::ReliabilityPane(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_diagram(new ReliabilityDiagram),
      m_logCounts(new QCheckBox(tr("&Log counts"))) {
    auto* header = new DiagramHeader(tr("Reliability"));
    m_logCounts->setToolTip(tr("Draw the number of decisions per bucket on a logarithmic axis."));
    header->addOption(m_logCounts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(new NoLabelsNote(session));
    column->addWidget(m_diagram, 1);
    connect(m_logCounts, &QCheckBox::toggled, m_diagram, &ReliabilityDiagram::setLogCounts);
    connect(m_logCounts, &QCheckBox::toggled, this, &ReliabilityPane::logCountsChanged);
    connect(m_diagram, &ReliabilityDiagram::bucketChosen, this, &ReliabilityPane::bucketChosen);
    connect(header, &DiagramHeader::exportWanted, this, &ReliabilityPane::exportWanted);
    connect(header, &DiagramHeader::copyWanted, this, &ReliabilityPane::copyWanted);
    connect(&session, &CalibrationSession::currentChanged, this, &ReliabilityPane::refresh);
    connect(&session, &CalibrationSession::frameChanged, this, [this](DataSetId id) {
        if (m_session.current() != nullptr && m_session.current()->id == id) {
            refresh();
        }
    });
    refresh();
}

bool ReliabilityPane::logCounts() const {
    return m_logCounts->isChecked();
}

void ReliabilityPane::setLogCounts(bool logarithmic) {
    m_logCounts->setChecked(logarithmic);
}

void ReliabilityPane::refresh() {
    if (const OpenDataSet* dataSet = m_session.current()) {
        m_diagram->setTitle(dataSet->name);
        m_diagram->setCurves(reliabilityCurvesOf(*dataSet));
    }
}

} // namespace candor::ui

#include "moc_reliability_pane.cpp"
