// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/temperature_bar.h"

#include "dataset/logits_table.h"
#include "figures/figure_text.h"
#include "panels/fit_menu.h"
#include "panels/plain_button.h"
#include "panels/spacing.h"
#include "panels/temperature_range.h"
#include "panels/temperature_slider.h"
#include "session/calibration_session.h"
#include "text/number_text.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

/// What a fit may find (fitTemperature's range).

} // namespace

TemperatureBar::TemperatureBar(CalibrationSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_fitMenu(new FitMenu(session, this)) {
    makeWidgets();
    auto* label = new QLabel(tr("Te&mperature"));
    label->setBuddy(m_spin);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(label->text()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing, Spacing / 2, Spacing, Spacing / 2);
    row->setSpacing(Spacing);
    row->addWidget(label);
    row->addWidget(m_slider, 2);
    row->addWidget(m_spin);
    row->addWidget(m_one);
    row->addWidget(m_best);
    row->addWidget(m_fit);
    row->addWidget(m_sign);
    row->addWidget(m_origin, 1);
    follow();
    showTemperature();
}

void TemperatureBar::makeWidgets() {
    const QString definition =
        tr("The temperature T divides the logits: above 1 it softens the confidence, below 1 it "
           "sharpens it. Keys [ and ], with Shift bigger steps.");
    m_slider = new TemperatureSlider;
    m_slider->setAccessibleName(tr("Temperature"));
    setFocusProxy(m_slider);
    m_slider->setToolTip(definition);
    m_spin = new QDoubleSpinBox;
    m_spin->setRange(LowestTyped, HighestTyped);
    m_spin->setDecimals(2);
    m_spin->setSingleStep(0.01);
    m_spin->setKeyboardTracking(false);
    m_spin->setAccessibleName(tr("Temperature as a number"));
    m_spin->setToolTip(definition);
    addButtons();
    m_sign = new QLabel;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(side, side));
    m_sign->setAccessibleName(tr("Caution"));
    m_origin = new QLabel;
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setAccessibleName(tr("Where the temperature comes from"));
    m_origin->setMinimumWidth(0);
    m_origin->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TemperatureBar::addButtons() {
    m_one = plainButton(tr("T = &1"), tr("Back to the logits as they are (key 0)."));
    m_best = plainButton(tr("T*"), QString());
    m_fit = plainButton(tr("Fit on…"), tr("Fit the temperature on another open data set or split, "
                                          "and judge it here."));
    m_fit->setMenu(m_fitMenu);
    connect(m_one, &QPushButton::clicked, this, &TemperatureBar::resetToOne);
    connect(m_best, &QPushButton::clicked, this, &TemperatureBar::chooseBest);
}

void TemperatureBar::follow() {
    connect(m_slider, &TemperatureSlider::temperatureMoved, this, &TemperatureBar::setByHand);
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, &TemperatureBar::setByHand);
    const auto showIfShown = [this](DataSetId id) {
        if (shown() != nullptr && shown()->id == id) {
            showTemperature();
        }
    };
    connect(&m_session, &CalibrationSession::temperatureChanged, this, showIfShown);
    connect(&m_session, &CalibrationSession::sweepChanged, this, &TemperatureBar::showBest);
    connect(&m_session, &CalibrationSession::measureChanged, this, &TemperatureBar::showBest);
    connect(&m_session, &CalibrationSession::currentChanged, this,
            &TemperatureBar::showTemperature);
}

const OpenDataSet* TemperatureBar::shown() const {
    if (const OpenDataSet* current = m_session.current()) {
        return current;
    }
    return m_session.dataSets().empty() ? nullptr : m_session.dataSets().front().get();
}

std::optional<BestTemperature> TemperatureBar::bestOf(const OpenDataSet& dataSet) const {
    // A sweep that is still being refined knows only some of the grid: no T* of half a grid.
    return dataSet.sweep.sweep != nullptr && dataSet.sweep.complete
               ? bestTemperature(dataSet.sweep.sweep->temperatures, dataSet.sweep.sweep->ensemble,
                                 m_session.measure())
               : std::nullopt;
}

void TemperatureBar::showTemperature() {
    const OpenDataSet* dataSet = shown();
    setEnabled(dataSet != nullptr);
    if (dataSet != nullptr) {
        const QSignalBlocker spinBlocker(m_spin);
        m_slider->setTemperature(dataSet->settings.temperature);
        m_spin->setValue(dataSet->settings.temperature);
    }
    showBest();
    showOrigin();
}

void TemperatureBar::showBest() {
    const auto& open = m_session.dataSets();
    const bool known =
        m_session.showsAll()
            ? std::any_of(open.begin(), open.end(),
                          [this](const auto& dataSet) { return bestOf(*dataSet).has_value(); })
            : shown() != nullptr && bestOf(*shown()).has_value();
    m_best->setEnabled(known);
    const bool isOne = known && !m_session.showsAll();
    m_best->setText(isOne ? tr("T* = %1").arg(temperatureText(bestOf(*shown())->temperature))
                          : tr("T*"));
    const QString measure = measureName(m_session.measure());
    const QString grid = tr("on the grid 0.50, 0.55 … 3.00");
    if (!m_session.showsAll() && shown() != nullptr && shown()->table->truth.labelledFiles() == 0) {
        m_best->setToolTip(tr("No labelled file: there is nothing to choose a temperature by."));
    } else if (!known) {
        m_best->setToolTip(
            tr("The temperature with the best %1 %2; being computed.").arg(measure, grid));
    } else if (m_session.showsAll()) {
        m_best->setToolTip(
            tr("Give each data set its own temperature with the best %1 %2.").arg(measure, grid));
    } else {
        m_best->setToolTip(tr("%1: the temperature with the best %2 %3, found on the very data "
                              "shown.")
                               .arg(temperatureText(bestOf(*shown())->temperature), measure, grid));
    }
}

void TemperatureBar::showOrigin() {
    const OpenDataSet* dataSet = shown();
    const TemperatureOrigin origin = dataSet != nullptr ? dataSet->origin : TemperatureOrigin{};
    QString text = originText(origin);
    if (m_session.showsAll() && !text.isEmpty()) {
        text = origin.kind == TemperatureOrigin::Kind::BestOnShown
                   ? tr("each data set at its own T*, %1").arg(text)
                   : text;
    }
    m_origin->setText(text);
    m_origin->setToolTip(
        origin.kind == TemperatureOrigin::Kind::BestOnShown
            ? tr("This temperature was chosen on the very data that it is judged on, so the "
                 "figures at it are too good. Fit it on another data set or split instead.")
            : text);
    m_sign->setVisible(origin.kind == TemperatureOrigin::Kind::BestOnShown || origin.atGridEdge);
}

QString TemperatureBar::originSentence() const {
    return m_origin->text();
}

void TemperatureBar::setByHand(double temperature) {
    m_session.setTemperature(temperature);
}

void TemperatureBar::stepBy(double difference) {
    if (const OpenDataSet* dataSet = shown()) {
        const double wanted = dataSet->settings.temperature + difference;
        setByHand(std::clamp(std::round(wanted * 100.0) / 100.0, LowestTyped, HighestTyped));
    }
}

void TemperatureBar::resetToOne() {
    m_session.setTemperature(1.0);
}

/// T* of the data set's own files.
TemperatureOrigin TemperatureBar::originOf(const OpenDataSet& dataSet,
                                           const BestTemperature& best) const {
    TemperatureOrigin origin{TemperatureOrigin::Kind::BestOnShown, m_session.measure(),
                             dataSet.name, best.atGridEdge};
    origin.after = best.value;
    if (const auto& atOne = dataSet.frame.atOne) {
        origin.files = atOne->files;
        origin.members = activeMembers(*dataSet.table, dataSet.settings).size();
        origin.before = valueOf(atOne->ensemble.measures, origin.measure);
    }
    return origin;
}

void TemperatureBar::chooseBest() {
    std::vector<std::pair<DataSetId, BestTemperature>> found;
    for (const auto& dataSet : m_session.dataSets()) {
        const bool isMeant = m_session.showsAll() || dataSet.get() == m_session.current();
        if (const auto best = bestOf(*dataSet); isMeant && best) {
            found.emplace_back(dataSet->id, *best);
        }
    }
    for (const auto& [id, best] : found) {
        m_session.setTemperature(best.temperature, originOf(*m_session.find(id), best), id);
    }
}

} // namespace candor::ui

#include "moc_temperature_bar.cpp"
