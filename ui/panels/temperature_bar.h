// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QDoubleSpinBox)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

class CalibrationSession;
class FitMenu;
class TemperatureSlider;

/// The temperature of the data set shown, or of all in the grid: slider, number, T = 1, T*, Fit
/// on…, and where the temperature comes from.
class TemperatureBar : public QWidget {
    Q_OBJECT

public:
    explicit TemperatureBar(CalibrationSession& session, QWidget* parent = nullptr);

    [[nodiscard]] FitMenu& fitMenu() { return *m_fitMenu; }
    /// The sentence beside the slider; empty when the temperature was chosen by hand.
    [[nodiscard]] QString originSentence() const;

public Q_SLOTS:
    void stepBy(double difference); // one hundredth, one tenth
    void resetToOne();
    void chooseBest(); // T* by the measure shown; in the grid each data set gets its own

private:
    void makeWidgets();
    void addButtons();
    void follow();
    void showTemperature();
    void showBest();
    void showOrigin();
    void setByHand(double temperature);
    /// The data set whose temperature the bar shows: the current one, or the first of the grid.
    [[nodiscard]] const OpenDataSet* shown() const;
    [[nodiscard]] std::optional<BestTemperature> bestOf(const OpenDataSet& dataSet) const;
    [[nodiscard]] TemperatureOrigin originOf(const OpenDataSet& dataSet,
                                             const BestTemperature& best) const;

    CalibrationSession& m_session;
    FitMenu* m_fitMenu;
    TemperatureSlider* m_slider = nullptr;
    QDoubleSpinBox* m_spin = nullptr;
    QPushButton* m_one = nullptr;
    QPushButton* m_best = nullptr;
    QPushButton* m_fit = nullptr;
    QLabel* m_sign = nullptr;
    QLabel* m_origin = nullptr;
};

} // namespace candor::ui
