// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>

namespace candor::ui {

/// What one class of a file offers itself with.
struct ClassOffer {
    QString name;
    double posterior = 0.0;
    int digit = 0;           // the key that chooses it, 1 … 9; 0: none
    bool isProposed = false; // by the models
    bool isTaken = false;    // this is what was decided
};

/// A class to be chosen: its key, its name, and its posterior as a bar and a number. What is
/// proposed stands in strong letters, what was taken has a tick.
class ClassButton : public QPushButton {
    Q_OBJECT

public:
    explicit ClassButton(QWidget* parent = nullptr);

    void setOffer(const ClassOffer& offer);
    [[nodiscard]] const ClassOffer& offer() const { return m_offer; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ClassOffer m_offer;
};

} // namespace candor::ui
