// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/measure_combo.h"

#include "session/calibration_session.h"
#include "text/number_text.h"

#include <QSignalBlocker>

namespace candor::ui {

MeasureCombo::MeasureCombo(CalibrationSession& session, QWidget* parent) : QComboBox(parent) {
    for (const Measure measure : AllMeasures) {
        addItem(measureName(measure), static_cast<int>(measure));
        setItemData(count() - 1, measureDefinition(measure, {}), Qt::ToolTipRole);
    }
    setAccessibleName(tr("Measure"));
    const auto show = [this, &session] {
        const QSignalBlocker blocker(this);
        setCurrentIndex(findData(static_cast<int>(session.measure())));
        setToolTip(measureDefinition(session.measure(), {}));
    };
    connect(this, &QComboBox::currentIndexChanged, &session,
            [this, &session] { session.setMeasure(static_cast<Measure>(currentData().toInt())); });
    connect(&session, &CalibrationSession::measureChanged, this, show);
    show();
}

} // namespace candor::ui

#include "moc_measure_combo.cpp"
