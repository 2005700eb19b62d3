// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace candor::ui {

/// The dashed field of the start page that says where to drop files, with a small reliability
/// diagram as its sign. The whole window takes drops; this shows it.
class DropTarget : public QWidget {
    Q_OBJECT

public:
    explicit DropTarget(QWidget* parent = nullptr);

    /// While files are dragged over the window.
    void setInviting(bool inviting);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_inviting = false;
};

} // namespace candor::ui
