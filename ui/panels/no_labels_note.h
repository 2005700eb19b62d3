// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace candor::ui {

class CalibrationSession;

/// Says why a diagram is empty while the data set shown has no labelled file; hidden otherwise.
class NoLabelsNote : public QLabel {
    Q_OBJECT

public:
    explicit NoLabelsNote(CalibrationSession& session, QWidget* parent = nullptr);

private:
    void refresh();

    CalibrationSession& m_session;
};

} // namespace candor::ui
