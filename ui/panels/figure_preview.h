// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

#include <QString>
#include <QWidget>

namespace candor::ui {

/// The figure as it will be written, at its own proportions on a neutral backdrop: painted by the
/// same code as the files. Where it cannot be drawn it says why.
class FigurePreview : public QWidget {
    Q_OBJECT

public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void setFigure(const FigureRequest& request, const FigureStyle& style);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FigureRequest m_request;
    FigureStyle m_style;
    QString m_reason; // why there is nothing to see
};

} // namespace candor::ui
