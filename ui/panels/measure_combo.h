// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace candor::ui {

class CalibrationSession;

/// The session's measure: what the error-versus-temperature diagrams show and what T* is best by.
class MeasureCombo : public QComboBox {
    Q_OBJECT

public:
    explicit MeasureCombo(CalibrationSession& session, QWidget* parent = nullptr);
};

} // namespace candor::ui
