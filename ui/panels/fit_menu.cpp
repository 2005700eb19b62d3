// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/fit_menu.h"

#include "dataset/logits_table.h"
#include "session/calibration_session.h"
#include "text/number_text.h"

#include <QActionGroup>

namespace candor::ui {
namespace {

QString dataSetName(const OpenDataSet& dataSet, std::optional<std::size_t> split) {
    return split ? dataSet.name + QStringLiteral(" · ") +
                       QString::fromStdString(dataSet.table->splitNames[*split])
                 : dataSet.name;
}

/// Menus take & for a key of their own.
QString inMenu(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

FitMenu::FitMenu(CalibrationSession& session, QWidget* parent)
    : QMenu(tr("&Fit on…"), parent), m_session(session) {
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &FitMenu::fill);
}

void FitMenu::fill() {
    clear();
    for (const auto& dataSet : m_session.dataSets()) {
        addDataSet(*dataSet);
    }
    addSeparator();
    addMeasures();
}

void FitMenu::addDataSet(const OpenDataSet& dataSet) {
    const auto add = [&](std::optional<std::size_t> split) {
        QAction* action = addAction(inMenu(dataSetName(dataSet, split)));
        const FitRequest request = requestFor(dataSet, split);
        action->setToolTip(request.origin.kind == TemperatureOrigin::Kind::BestOnShown
                               ? tr("These files are among those shown: a temperature fitted on "
                                    "them flatters the figures, and is marked so.")
                               : tr("Fit the temperature there and judge it on the data shown."));
        connect(action, &QAction::triggered, this, [this, request] { Q_EMIT chosen(request); });
    };
    add(std::nullopt);
    if (dataSet.table->splitNames.size() > 1) {
        for (std::size_t split = 0; split < dataSet.table->splitNames.size(); ++split) {
            add(split);
        }
    }
}

void FitMenu::addMeasures() {
    QMenu* measures = addMenu(tr("&By %1").arg(measureName(m_measure)));
    measures->setToolTipsVisible(true);
    auto* group = new QActionGroup(measures);
    for (const Measure measure : AllMeasures) {
        QAction* action = measures->addAction(measureName(measure));
        action->setCheckable(true);
        action->setChecked(measure == m_measure);
        action->setToolTip(measureDefinition(measure, {}));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, measure] { m_measure = measure; });
    }
}

bool FitMenu::isShown(const OpenDataSet& dataSet, std::optional<std::size_t> split) const {
    if (m_session.showsAll()) {
        return true;
    }
    const OpenDataSet* current = m_session.current();
    return current != nullptr && current->table == dataSet.table &&
           (!split || !current->settings.filter.split || split == current->settings.filter.split);
}

FitRequest FitMenu::requestFor(const OpenDataSet& fittedOn,
                               std::optional<std::size_t> split) const {
    FitRequest request;
    const OpenDataSet* current = m_session.current();
    request.target = current != nullptr ? current->id : NoDataSet;
    request.table = fittedOn.table;
    request.settings = fittedOn.settings;
    request.settings.filter = {};
    request.settings.filter.split = split;
    request.origin.kind = isShown(fittedOn, split) ? TemperatureOrigin::Kind::BestOnShown
                                                   : TemperatureOrigin::Kind::FittedElsewhere;
    request.origin.measure = m_measure;
    request.origin.fittedOn = dataSetName(fittedOn, split);
    return request;
}

} // namespace candor::ui

#include "moc_fit_menu.cpp"
