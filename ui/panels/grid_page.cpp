// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/grid_page.h"

#include "charts/reliability_diagram.h"
#include "charts/temperature_curve.h"
#include "panels/data_set_column.h"
#include "panels/diagram_header.h"
#include "panels/measure_combo.h"
#include "panels/spacing.h"
#include "session/calibration_session.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

enum Row { ReliabilityHeader, Reliability, TemperatureHeader, Temperature };
constexpr int NarrowestColumn = 184;

} // namespace

GridPage::GridPage(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_logCounts(new QCheckBox(tr("&Log counts"))),
      m_field(new QWidget), m_grid(new QGridLayout(m_field)) {
    m_grid->setContentsMargins(Spacing, 0, Spacing, Spacing);
    m_grid->setSpacing(Spacing);
    m_grid->setRowStretch(Reliability, 3);
    m_grid->setRowStretch(Temperature, 2);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_field);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    for (const auto& [header, row] : {std::pair(makeReliabilityHeader(), ReliabilityHeader),
                                      std::pair(makeTemperatureHeader(), TemperatureHeader)}) {
        m_grid->addWidget(header, row, 0, 1, -1);
        keepInView(*header, *scroll->horizontalScrollBar());
    }
    follow();
    rebuild();
}

GridPage::~GridPage() = default;

/// However far the diagrams are scrolled aside, what belongs to all of them stays.
void GridPage::keepInView(QWidget& header, const QScrollBar& bar) {
    const auto follow = [&header, &bar] {
        header.setContentsMargins(bar.value(), 0, bar.maximum() - bar.value(), 0);
    };
    connect(&bar, &QScrollBar::valueChanged, &header, follow);
    connect(&bar, &QScrollBar::rangeChanged, &header, follow);
}

QWidget* GridPage::makeReliabilityHeader() {
    auto* header = new DiagramHeader(tr("Reliability"));
    m_logCounts->setToolTip(tr("Draw the number of decisions per bucket on a logarithmic axis."));
    header->addOption(m_logCounts);
    connect(m_logCounts, &QCheckBox::toggled, this, [this](bool logarithmic) {
        for (const auto& column : m_columns) {
            column->reliability().setLogCounts(logarithmic);
        }
        Q_EMIT logCountsChanged(logarithmic);
    });
    connect(header, &DiagramHeader::exportWanted, this, &GridPage::reliabilityExportWanted);
    connect(header, &DiagramHeader::copyWanted, this, &GridPage::reliabilityCopyWanted);
    return header;
}

QWidget* GridPage::makeTemperatureHeader() {
    auto* header = new DiagramHeader(tr("Error versus temperature"));
    header->addOption(new MeasureCombo(m_session));
    connect(header, &DiagramHeader::exportWanted, this, &GridPage::temperatureExportWanted);
    connect(header, &DiagramHeader::copyWanted, this, &GridPage::temperatureCopyWanted);
    return header;
}

void GridPage::setLogCounts(bool logarithmic) {
    m_logCounts->setChecked(logarithmic);
}

void GridPage::follow() {
    // A hidden grid costs nothing while one data set's slider moves; showing it catches up.
    connect(&m_session, &CalibrationSession::dataSetsChanged, this, &GridPage::rebuild);
    connect(&m_session, &CalibrationSession::frameChanged, this, [this](DataSetId id) {
        if (DataSetColumn* column = columnOf(id); column != nullptr && isVisible()) {
            column->showFrame();
            shareCountAxis();
        }
    });
    connect(&m_session, &CalibrationSession::temperatureChanged, this, [this](DataSetId id) {
        if (DataSetColumn* column = columnOf(id); column != nullptr && isVisible()) {
            column->curve().setTemperature(m_session.find(id)->settings.temperature);
        }
    });
    connect(&m_session, &CalibrationSession::sweepChanged, this, [this](DataSetId id) {
        if (DataSetColumn* column = columnOf(id); column != nullptr && isVisible()) {
            column->showSweep();
            shareValueAxis();
        }
    });
    connect(&m_session, &CalibrationSession::measureChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void GridPage::showEvent(QShowEvent* event) {
    refresh();
    QWidget::showEvent(event);
}

void GridPage::rebuild() {
    m_columns.clear();
    int place = 0;
    for (const auto& dataSet : m_session.dataSets()) {
        auto column = std::make_unique<DataSetColumn>(m_session, dataSet->id, *m_field);
        column->reliability().setLogCounts(m_logCounts->isChecked());
        // Queued: showing the data set on its own may take this grid away while it is clicked.
        connect(
            column.get(), &DataSetColumn::chosen, this,
            [this](DataSetId id) { m_session.setCurrent(id); }, Qt::QueuedConnection);
        m_grid->addWidget(&column->reliability(), Reliability, place);
        m_grid->addWidget(&column->curve(), Temperature, place);
        ++place;
        m_columns.push_back(std::move(column));
    }
    for (int index = 0; index < m_grid->columnCount(); ++index) {
        m_grid->setColumnStretch(index, index < place ? 1 : 0);
        m_grid->setColumnMinimumWidth(index, index < place ? NarrowestColumn : 0);
    }
    refresh();
}

void GridPage::refresh() {
    for (const auto& column : m_columns) {
        column->showFrame();
        column->showSweep();
    }
    shareCountAxis();
    shareValueAxis();
}

void GridPage::shareCountAxis() {
    std::uint64_t largest = 0;
    for (const auto& column : m_columns) {
        largest = std::max(largest, column->largestCount());
    }
    for (const auto& column : m_columns) {
        column->reliability().setCountMaximum(largest > 0 ? std::optional(largest) : std::nullopt);
    }
}

void GridPage::shareValueAxis() {
    double largest = 0.0;
    for (const auto& column : m_columns) {
        largest = std::max(largest, column->largestValue());
    }
    for (const auto& column : m_columns) {
        column->curve().setValueMaximum(largest > 0.0 ? std::optional(largest) : std::nullopt);
    }
}

DataSetColumn* GridPage::columnOf(DataSetId id) const {
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [id](const auto& column) { return column->id() == id; });
    return found == m_columns.end() ? nullptr : found->get();
}

} // namespace candor::ui

#include "moc_grid_page.cpp"
