// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/review_panel.h"

#include "panels/class_choices.h"
#include "panels/review_heading.h"
#include "panels/spacing.h"
#include "panels/track_panel.h"
#include "panels/trust_panel.h"
#include "session/archive_session.h"
#include "session/review_session.h"
#include "text/number_text.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

constexpr double EndSize = 1.3; // of the window's letters

bool isArrow(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

} // namespace

ReviewPanel::ReviewPanel(ReviewSession& review, ReviewRefit& refit, QWidget* parent)
    : QWidget(parent), m_review(review), m_heading(new ReviewHeading(review)),
      m_middle(new QStackedWidget), m_sound(new QHBoxLayout),
      m_choices(new ClassChoices(review.archive())), m_end(new QLabel),
      m_trust(new TrustPanel(review, refit)) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("A or Up accepts, X or Down rejects, S skips, 1 to 9 choose a "
                                "class, E lists all; Right goes on, Left back, Space plays."));
    auto* sound = new QWidget;
    m_sound->setContentsMargins(0, 0, 0, 0);
    m_sound->addWidget(m_choices);
    sound->setLayout(m_sound);
    m_end->setTextFormat(Qt::PlainText);
    m_end->setWordWrap(true);
    m_end->setAlignment(Qt::AlignCenter);
    m_end->setMargin(4 * Spacing);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * EndSize);
    m_end->setFont(large);
    m_middle->addWidget(sound);
    m_middle->addWidget(m_end);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_heading);
    rows->addWidget(m_middle, 1);
    rows->addLayout(makeVerdicts());
    rows->addWidget(m_trust);
    addKeys();
    connect(m_heading, &ReviewHeading::leaveWanted, this, &ReviewPanel::leaveWanted);
    connect(m_heading, &ReviewHeading::orderChosen, this, [this] { setFocus(); });
    connect(m_choices, &ClassChoices::chosen, &m_review, &ReviewSession::choose);
    connect(&m_review, &ReviewSession::changed, this, &ReviewPanel::showReview);
}

QPushButton* ReviewPanel::addVerdict(QHBoxLayout& row, const QString& text, const QString& toolTip,
                                     void (ReviewSession::*deed)()) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the pane
    button->setToolTip(toolTip);
    connect(button, &QPushButton::clicked, &m_review, deed);
    row.addWidget(button);
    return button;
}

QHBoxLayout* ReviewPanel::makeVerdicts() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Spacing, Spacing / 2, Spacing, Spacing / 2);
    row->setSpacing(Spacing);
    m_accept = addVerdict(*row, tr("Accept (A)"),
                          tr("The proposed class is right. The arrow key Up does the same."),
                          &ReviewSession::accept);
    m_reject = addVerdict(*row, tr("Reject (X)"),
                          tr("The proposed class is wrong, and nothing is written; Down does the "
                             "same. Choosing the right class says more."),
                          &ReviewSession::reject);
    m_skip = addVerdict(*row, tr("Skip (S)"),
                        tr("Leave it open. Right does the same, but only passes files that are "
                           "decided."),
                        &ReviewSession::skip);
    row->addStretch(1);
    m_previous = addVerdict(*row, tr("Previous (←)"),
                            tr("The file before this one, with what you said of it."),
                            &ReviewSession::goBack);
    m_undo =
        addVerdict(*row, tr("Undo (Ctrl+Z)"),
                   tr("Take the last decision back and return to its file."), &ReviewSession::undo);
    return row;
}

void ReviewPanel::addKeys() {
    const auto add = [this](const QKeySequence& key, auto deed) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    add(Qt::Key_Up, [this] { m_review.accept(); });
    add(Qt::Key_Down, [this] { m_review.reject(); });
    add(Qt::Key_Right, [this] { m_review.pass(); });
    add(Qt::Key_Left, [this] { m_review.goBack(); });
    add(Qt::Key_Escape, [this] { Q_EMIT leaveWanted(); });
    for (std::size_t digit = 0; digit < ClassChoices::Digits; ++digit) {
        add(QKeySequence(Qt::Key_1 + static_cast<int>(digit)),
            [this, digit] { m_review.choose(digit); });
    }
}

/// A number that is typed and a list that is open keep their keys.
bool ReviewPanel::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const QWidget* focus = QApplication::focusWidget();
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool isNumber = qobject_cast<const QSpinBox*>(focus) != nullptr;
        const bool isList = qobject_cast<const QComboBox*>(focus) != nullptr && isArrow(key);
        if (key != Qt::Key_Escape && (isNumber || isList)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

/// An open list or menu has all keys.
bool ReviewPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget() != nullptr) {
        event->accept(); // and on it goes: lists choose by this very event
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPanel::begin(TrackPanel& track) {
    m_track = &track;
    qApp->installEventFilter(this);
    m_shown.reset();
    m_sound->insertWidget(0, m_track, 1);
    m_track->setShowsBars(false); // the classes stand beside it
    m_track->show();
    showReview();
    setFocus(Qt::OtherFocusReason);
}

void ReviewPanel::end() {
    m_track = nullptr;
    qApp->removeEventFilter(this);
}

void ReviewPanel::showReview() {
    if (m_track == nullptr) {
        return;
    }
    const auto track = m_review.current();
    m_heading->showAll();
    m_choices->setTrack(track);
    m_trust->setVisible(m_review.order() == ReviewOrder::Sample);
    m_middle->setCurrentIndex(track ? 0 : 1);
    for (QPushButton* button : {m_accept, m_reject, m_skip}) {
        button->setEnabled(track.has_value());
    }
    m_previous->setEnabled(m_review.place() > 0);
    m_undo->setEnabled(m_review.archive().canUndo());
    showEnd();
    setAccessibleName(
        track ? tr("Review, %1: %2. %3")
                    .arg(m_heading->progress(), m_heading->fileName(), m_heading->proposal())
              : endText());
    if (track == m_shown) {
        return;
    }
    m_shown = track;
    Q_EMIT trackWanted(track);
    const TrackOutcome outcome =
        track ? m_review.archive().frame().outcome(*track) : TrackOutcome();
    if (outcome.isKnown() && m_heading->playsByItself()) {
        m_track->playMostTelling(outcome.predicted);
    } else {
        m_track->pause();
    }
}

void ReviewPanel::showEnd() {
    const std::size_t files = m_review.queue().size();
    const bool isSample = m_review.order() == ReviewOrder::Sample;
    if (files == 0) {
        m_end->setText(isSample ? tr("No file has been heard yet.")
                                : tr("Nothing is left to be reviewed: the rule accepts the other "
                                     "files. A sample checks whether it may be trusted."));
        return;
    }
    std::size_t open = 0;
    for (const std::uint32_t track : m_review.queue()) {
        const FileDecision* decision = m_review.archive().decision(track);
        open += decision == nullptr || decision->verdict == Verdict::Skipped ? 1U : 0U;
    }
    const QString end = isSample ? tr("The end of the sample: %1 of %2 files are decided.")
                                 : tr("The end of the review: %1 of %2 files are decided.");
    m_end->setText(end.arg(countText(files - open), countText(files)));
}

QString ReviewPanel::endText() const {
    return m_end->text();
}

} // namespace candor::ui

#include "moc_review_panel.cpp"
