// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QDoubleSpinBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

class ListenSession;
class TemperatureSlider;

/// The temperature of the tracks: slider, number, T = 1, and the one that the model brings.
class ListenTemperature : public QWidget {
    Q_OBJECT

public:
    explicit ListenTemperature(ListenSession& session, QWidget* parent = nullptr);

public Q_SLOTS:
    void stepBy(double difference); // one hundredth, one tenth
    void resetToOne();
    void chooseModels(); // the model's own

private:
    void showTemperature();

    ListenSession& m_session;
    TemperatureSlider* m_slider;
    QDoubleSpinBox* m_spin;
    QPushButton* m_one;
    QPushButton* m_own;
    QLabel* m_origin;
};

} // namespace candor::ui
