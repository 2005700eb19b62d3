// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLabel)

namespace candor::ui {

class ElidedLabel;
class ReviewSession;

/// The head of a review: which files in which order, how far it has come, and the file itself in
/// large letters with what is proposed and what was decided.
class ReviewHeading : public QWidget {
    Q_OBJECT

public:
    explicit ReviewHeading(ReviewSession& review, QWidget* parent = nullptr);

    void setPlaysByItself(bool plays);
    [[nodiscard]] bool playsByItself() const;
    [[nodiscard]] QString progress() const; // "12 of 310"
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString proposal() const; // and the verdict
    void showAll();                         // reads everything anew

Q_SIGNALS:
    void leaveWanted();
    void orderChosen();
    void playsByItselfChanged(bool plays);

private:
    QWidget* makeBar();
    void showProposal();

    ReviewSession& m_review;
    QComboBox* m_order;
    QCheckBox* m_plays;
    QLabel* m_progress;
    ElidedLabel* m_name;
    ElidedLabel* m_proposal;
    QLabel* m_verdict;
};

} // namespace candor::ui
