// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace candor::ui {

/// A line of plain text with "…" in place of what does not fit; the tooltip then has all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode;
};

} // namespace candor::ui
