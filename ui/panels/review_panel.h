// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace candor::ui {

class ClassChoices;
class ReviewHeading;
class ReviewRefit;
class ReviewSession;
class TrackPanel;
class TrustPanel;

/// One file at a time: what is proposed, how it looks and sounds, and one key for each answer. Keys
/// besides those of the window's actions: as in BirdNET-Analyzer, Up accepts, Down rejects, Right
/// goes on (and skips what is open), Left goes back; 1 to 9 choose a class, Escape leaves.
class ReviewPanel : public QWidget {
    Q_OBJECT

public:
    ReviewPanel(ReviewSession& review, ReviewRefit& refit, QWidget* parent = nullptr);

    [[nodiscard]] ReviewHeading& heading() { return *m_heading; }
    [[nodiscard]] ClassChoices& choices() { return *m_choices; }
    [[nodiscard]] TrustPanel& trust() { return *m_trust; }
    [[nodiscard]] QString endText() const; // that stands there when no file does

    /// From now on it shows what the review comes to, with a panel that it borrows.
    void begin(TrackPanel& track);
    /// The panel is to be taken back by its owner.
    void end();

Q_SIGNALS:
    /// Another file: the borrowed panel is to show it before this returns.
    void trackWanted(std::optional<std::uint32_t> track);
    void leaveWanted();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // of the program, while it is on

private:
    QHBoxLayout* makeVerdicts();
    QPushButton* addVerdict(QHBoxLayout& row, const QString& text, const QString& toolTip,
                            void (ReviewSession::*deed)());
    void addKeys();
    void showReview();
    void showEnd();

    ReviewSession& m_review;
    ReviewHeading* m_heading;
    QStackedWidget* m_middle; // sound and classes, or how it ended
    QHBoxLayout* m_sound;
    ClassChoices* m_choices;
    QLabel* m_end;
    TrustPanel* m_trust;
    QPushButton* m_accept = nullptr;
    QPushButton* m_reject = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_previous = nullptr;
    TrackPanel* m_track = nullptr; // only while it is borrowed
    std::optional<std::uint32_t> m_shown;
};

} // namespace candor::ui
