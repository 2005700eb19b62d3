// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/listen_temperature.h"

#include "panels/elided_label.h"
#include "panels/model_facts.h"
#include "panels/spacing.h"
#include "panels/temperature_range.h"
#include "panels/temperature_slider.h"
#include "session/listen_session.h"
#include "text/number_text.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

/// As in Explore: what a fit may find.

} // namespace

ListenTemperature::ListenTemperature(ListenSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_slider(new TemperatureSlider),
      m_spin(new QDoubleSpinBox), m_one(new QPushButton(tr("T = &1"))),
      m_own(new QPushButton(tr("Model’s &T"))), m_origin(new ElidedLabel(Qt::ElideRight)) {
    const QString definition =
        tr("The temperature T divides the logits: above 1 it softens the confidence, below 1 it "
           "sharpens it. Keys [ and ], with Shift bigger steps.");
    m_slider->setAccessibleName(tr("Temperature of the tracks"));
    m_slider->setToolTip(definition);
    m_spin->setRange(LowestTyped, HighestTyped);
    m_spin->setDecimals(2);
    m_spin->setSingleStep(0.01);
    m_spin->setKeyboardTracking(false);
    m_spin->setAccessibleName(tr("Temperature of the tracks as a number"));
    m_spin->setToolTip(definition);
    m_one->setToolTip(tr("Back to the logits as they are (key 0)."));
    m_own->setToolTip(tr("The temperature that the model brings."));
    m_origin->setAccessibleName(tr("Where the temperature comes from"));
    auto* label = new QLabel(tr("Te&mperature"));
    label->setBuddy(m_spin);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing, Spacing / 2, Spacing, Spacing / 2);
    row->setSpacing(Spacing);
    row->addWidget(label);
    row->addWidget(m_slider, 2);
    row->addWidget(m_spin);
    for (QPushButton* button : {m_one, m_own}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_origin, 1);
    setFocusProxy(m_slider);
    connect(m_slider, &TemperatureSlider::temperatureMoved, &session,
            &ListenSession::setTemperature);
    connect(m_spin, &QDoubleSpinBox::valueChanged, &session, &ListenSession::setTemperature);
    connect(m_one, &QPushButton::clicked, this, &ListenTemperature::resetToOne);
    connect(m_own, &QPushButton::clicked, this, &ListenTemperature::chooseModels);
    connect(&session, &ListenSession::settingsChanged, this, &ListenTemperature::showTemperature);
    connect(&session, &ListenSession::modelsChanged, this, &ListenTemperature::showTemperature);
    showTemperature();
}

void ListenTemperature::showTemperature() {
    const QSignalBlocker blocker(m_spin);
    const double temperature = m_session.settings().temperature;
    const ModelTemperature own = m_session.modelTemperature();
    setEnabled(m_session.description() != nullptr);
    m_slider->setTemperature(temperature);
    m_spin->setValue(temperature);
    const bool hasOwn = own.value != 1.0 || own.files > 0;
    m_own->setVisible(hasOwn);
    m_origin->setText(hasOwn && temperature == own.value
                          ? tr("T of the model: %1").arg(modelTemperatureText(own))
                          : QString());
}

void ListenTemperature::stepBy(double difference) {
    const double wanted = m_session.settings().temperature + difference;
    m_session.setTemperature(
        std::clamp(std::round(wanted * 100.0) / 100.0, LowestTyped, HighestTyped));
}

void ListenTemperature::resetToOne() {
    m_session.setTemperature(1.0);
}

void ListenTemperature::chooseModels() {
    m_session.setTemperature(m_session.modelTemperature().value);
}

} // namespace candor::ui

#include "moc_listen_temperature.cpp"
