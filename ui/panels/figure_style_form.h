// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"
#include "figures/figure_writer.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QDoubleSpinBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace candor::ui {

/// The choices of how a figure is written: format, size, resolution, font, look and parts. They are
/// remembered from one time to the next.
class FigureStyleForm : public QWidget {
    Q_OBJECT

public:
    explicit FigureStyleForm(QWidget* parent = nullptr);

    [[nodiscard]] FigureStyle style() const;
    [[nodiscard]] FigureFormat format() const;
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    void addChoice(QFormLayout& form, const QString& label, QWidget* control,
                   const QString& toolTip);
    void buildSize(QFormLayout& form);
    void buildLooks(QFormLayout& form);
    void applyPreset(int preset);
    void onChanged();
    void recall();

    QComboBox* m_preset;
    QComboBox* m_format;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_dpi;
    QDoubleSpinBox* m_fontSize;
    QComboBox* m_look;
    QCheckBox* m_title;
    QCheckBox* m_legend;
    QCheckBox* m_caption;
};

} // namespace candor::ui
