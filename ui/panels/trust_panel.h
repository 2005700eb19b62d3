// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QSpinBox)

namespace candor::ui {

class ReviewRefit;
class ReviewSession;

/// What a sample comes to: promised against observed accuracy in words, a refit on its answers,
/// and another sample.
class TrustPanel : public QWidget {
    Q_OBJECT

public:
    TrustPanel(ReviewSession& review, ReviewRefit& refit, QWidget* parent = nullptr);

    [[nodiscard]] QString sentence() const; // that stands there now
    [[nodiscard]] QString outcome() const;  // of the refit
    [[nodiscard]] QPushButton& refitButton() { return *m_refit; }
    [[nodiscard]] QPushButton& backButton() { return *m_back; }

private:
    void build();
    void drawSample();
    void showAnswers();

    ReviewSession& m_review;
    ReviewRefit& m_task;
    QLabel* m_sentence;
    QLabel* m_outcome;
    QPushButton* m_refit;
    QPushButton* m_back;
    QSpinBox* m_size;
    QPushButton* m_draw;
};

} // namespace candor::ui
