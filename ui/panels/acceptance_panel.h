// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QDoubleSpinBox)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace candor::ui {

class ArchiveSession;
class DecisionHistogram;

/// The rule as a promise: "Accept when at least 90 % sure: 1 240 accepted, 310 to review, about 37
/// of the accepted wrong"; the other way round; the histogram with the line; and on what the
/// numbers rest.
class AcceptancePanel : public QWidget {
    Q_OBJECT

public:
    explicit AcceptancePanel(ArchiveSession& session, QWidget* parent = nullptr);

    [[nodiscard]] DecisionHistogram& histogram() { return *m_histogram; }
    [[nodiscard]] QString promise() const; // what stands there now
    [[nodiscard]] QString origin() const;
    void setShowsMore(bool shows);

public Q_SLOTS:
    void findLine(); // for the share allowed

Q_SIGNALS:
    void moreWanted(bool wanted);

private:
    QHBoxLayout* makeRule();
    QHBoxLayout* makeSearch();
    void follow();
    void showRule();
    void showCounts();
    void showOrigin();

    ArchiveSession& m_session;
    DecisionHistogram* m_histogram;
    QLabel* m_ask = nullptr;
    QDoubleSpinBox* m_line = nullptr;
    QLabel* m_promise = nullptr;
    QDoubleSpinBox* m_share = nullptr;
    QPushButton* m_find = nullptr;
    QLabel* m_found = nullptr;
    QToolButton* m_more = nullptr;
    QLabel* m_origin = nullptr;
};

} // namespace candor::ui
