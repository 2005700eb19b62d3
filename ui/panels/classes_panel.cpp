// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/classes_panel.h"

#include "dataset/logits_table.h"
#include "evaluation/class_report.h"
#include "models/classes_model.h"
#include "panels/column_spread.h"
#include "panels/elided_label.h"
#include "report/class_report_csv.h"
#include "session/calibration_session.h"
#include "tasks/report_task.h"
#include "text/number_text.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace candor::ui {
namespace {

constexpr int ClassesRestMilliseconds = 250; // without a new temperature: the slider stands still

/// Of the settings, those that a report depends on.
bool giveSameReport(const EvaluationSettings& a, const EvaluationSettings& b) {
    return a.temperature == b.temperature && a.members == b.members && a.filter == b.filter;
}

} // namespace

ClassesPanel::ClassesPanel(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ClassesModel(this)),
      m_table(new QTableView(this)), m_heading(new ElidedLabel(Qt::ElideRight)),
      m_save(new QToolButton), m_rest(new QTimer(this)), m_task(std::make_unique<ReportTask>()) {
    setUpTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(m_table, 1);
    m_rest->setSingleShot(true);
    m_rest->setInterval(ClassesRestMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &ClassesPanel::ask);
    connect(m_task.get(), &ReportTask::reportReady, this, &ClassesPanel::takeReport);
    connect(m_task.get(), &ReportTask::failed, this, [this](const QString& reason) {
        Q_EMIT failed(tr("The figures of the classes could not be computed: %1.").arg(reason));
    });
    follow(session);
    showCurrent();
}

ClassesPanel::~ClassesPanel() = default;

QHBoxLayout* ClassesPanel::makeBar() {
    m_save->setText(tr("CSV…"));
    m_save->setAccessibleName(tr("Save classes as CSV"));
    m_save->setToolTip(tr("Saves every class and the three means in full precision: precision, "
                          "recall, F1, support, AUROC and AUPRC."));
    connect(m_save, &QToolButton::clicked, this, &ClassesPanel::saveCsv);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->addWidget(m_heading, 1);
    row->addWidget(m_save);
    return row;
}

void ClassesPanel::setUpTable() {
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(tr("Classes"));
    m_table->setAccessibleDescription(
        tr("A row a class with its precision, recall, F1, AUROC and AUPRC at the temperature "
           "chosen, then three means."));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    setColumnWidths();
}

/// In letters: titles with their sort indicator, and three decimals.
void ClassesPanel::setColumnWidths() {
    const int letter = fontMetrics().averageCharWidth();
    const int figure = letter * 11;
    std::vector<ColumnRoom> rooms{{letter * 15, 3}};
    rooms.resize(ClassesModel::Columns, {figure, 1});
    (new ColumnSpread(m_table))->setRooms(std::move(rooms));
}

void ClassesPanel::follow(CalibrationSession& session) {
    connect(&session, &CalibrationSession::currentChanged, this, &ClassesPanel::showCurrent);
    connect(&session, &CalibrationSession::settingsChanged, this, &ClassesPanel::takeChange);
    connect(&session, &CalibrationSession::temperatureChanged, this, &ClassesPanel::takeChange);
}

void ClassesPanel::showCurrent() {
    const OpenDataSet* current = m_session.current();
    const DataSetId id = current == nullptr ? NoDataSet : current->id;
    if (id != m_shown) {
        m_shown = id;
        QStringList classes;
        if (current != nullptr) {
            for (const std::string& name : current->table->classes.names()) {
                classes << QString::fromStdString(name);
            }
        }
        m_model->setClasses(std::move(classes));
    }
    m_rest->stop();
    ask();
}

void ClassesPanel::takeChange(DataSetId id) {
    const OpenDataSet* current = m_session.current();
    if (current == nullptr || current->id != id ||
        (m_model->report() != nullptr && giveSameReport(m_reported, current->settings))) {
        return;
    }
    m_task->cancel();
    m_model->setReport(nullptr);
    showHeading();
    m_rest->start();
}

void ClassesPanel::ask() {
    const OpenDataSet* current = m_session.current();
    if (current == nullptr) {
        m_task->cancel();
    } else if (isVisible() && m_model->report() == nullptr) {
        m_task->request({current->id, current->table, current->settings});
    }
    showHeading();
}

void ClassesPanel::takeReport(DataSetId id, const EvaluationSettings& settings,
                              const std::shared_ptr<const ClassReport>& report) {
    const OpenDataSet* current = m_session.current();
    if (current == nullptr || current->id != id || !giveSameReport(settings, current->settings)) {
        return; // it was on its way when another one was asked for
    }
    m_reported = settings;
    m_model->setReport(report);
    showHeading();
}

void ClassesPanel::showHeading() {
    const OpenDataSet* current = m_session.current();
    const auto& report = m_model->report();
    m_save->setEnabled(report != nullptr);
    if (current == nullptr) {
        m_heading->clear();
        return;
    }
    QString text = tr("Ensemble, T = %1").arg(temperatureText(current->settings.temperature));
    if (current->table->truth.task() == Task::MultiLabel && report != nullptr) {
        text += QStringLiteral(" · ") +
                tr("predicted: a posterior of %1 or more").arg(confidenceText(report->threshold));
    }
    if (report != nullptr) {
        text += QStringLiteral(" · ") +
                (report->files == 0 ? tr("no labelled file passes the filter")
                                    : tr("labelled files: %1").arg(countText(report->files)));
    }
    m_heading->setText(text);
}

void ClassesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_rest->isActive()) {
        ask();
    }
}

void ClassesPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_task->cancel();
}

void ClassesPanel::saveCsv() {
    const OpenDataSet* current = m_session.current();
    if (current == nullptr || m_model->report() == nullptr) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save classes as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("%1-classes.csv").arg(current->name));
    connect(dialog, &QFileDialog::fileSelected, this, &ClassesPanel::saveTo);
    dialog->open();
}

void ClassesPanel::saveTo(const QString& path) {
    const OpenDataSet* current = m_session.current(); // closed meanwhile?
    if (current == nullptr || m_model->report() == nullptr) {
        return;
    }
    const QByteArray csv =
        QByteArray::fromStdString(classReportCsv(*m_model->report(), current->table->classes));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
        Q_EMIT failed(tr("%1 could not be written: %2.")
                          .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
}

} // namespace candor::ui

#include "moc_classes_panel.cpp"
