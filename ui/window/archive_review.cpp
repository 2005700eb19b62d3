// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/archive_review.h"

#include "panels/archive_page.h"
#include "panels/class_choices.h"
#include "panels/review_heading.h"
#include "panels/review_panel.h"
#include "session/archive_session.h"
#include "session/listen_session.h"
#include "session/review_session.h"
#include "tasks/review_refit.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/window_actions.h"

#include <QAction>
#include <QSettings>

namespace candor::ui {
namespace {

constexpr char PlaysByItself[] = "review/playsByItself";

} // namespace

ArchiveReview::ArchiveReview(MainWindow& window)
    : QObject(&window), m_window(window),
      m_session(new ReviewSession(window.listening().archive(), this)) {
    ListenOpening* listening = &window.listening();
    m_refit = new ReviewRefit(
        *m_session, listening->session(), listening->archive(),
        [listening] { return listening->memberNames(); }, this);
    connect(m_session, &ReviewSession::ended, this, &ArchiveReview::leave);
    connectActions();
}

ArchiveReview::~ArchiveReview() = default;

bool ArchiveReview::isOn() const {
    const ArchivePage* page = m_window.archivePage();
    return page != nullptr && page->isReviewing();
}

void ArchiveReview::connectActions() {
    const WindowActions& actions = m_window.windowActions();
    const auto whileOn = [this](QAction* action, auto deed) {
        connect(action, &QAction::triggered, this, [this, deed] {
            if (isOn()) {
                deed();
            }
        });
    };
    whileOn(actions.accept, [this] { m_session->accept(); });
    whileOn(actions.reject, [this] { m_session->reject(); });
    whileOn(actions.skip, [this] { m_session->skip(); });
    whileOn(actions.editClass, [this] { m_panel->choices().showMenu(); });
    whileOn(actions.undoDecision, [this] { m_session->undo(); });
    whileOn(actions.nextTrack, [this] { m_session->goOn(); });
    whileOn(actions.previousTrack, [this] { m_session->goBack(); });
    connect(actions.review, &QAction::triggered, this, &ArchiveReview::enter);
}

void ArchiveReview::makePanel() {
    ArchivePage* page = m_window.archivePage();
    const WindowActions& actions = m_window.windowActions();
    m_panel = new ReviewPanel(*m_session, *m_refit);
    m_panel->addActions({actions.accept, actions.reject, actions.skip, actions.editClass,
                         actions.play, actions.nextTrack, actions.previousTrack});
    connect(m_panel, &ReviewPanel::trackWanted, page, &ArchivePage::showReviewed);
    connect(m_panel, &ReviewPanel::leaveWanted, this, &ArchiveReview::leave);
    m_panel->heading().setPlaysByItself(
        QSettings().value(QLatin1String(PlaysByItself), true).toBool());
    connect(&m_panel->heading(), &ReviewHeading::playsByItselfChanged, this,
            [](bool plays) { QSettings().setValue(QLatin1String(PlaysByItself), plays); });
}

void ArchiveReview::enter() {
    ArchivePage* page = m_window.archivePage();
    if (page == nullptr || isOn()) {
        return;
    }
    if (m_panel == nullptr) {
        makePanel();
    }
    page->beginReview(m_panel);
    m_session->begin(m_session->order());
    m_panel->begin(page->track());
}

void ArchiveReview::leave() {
    if (isOn()) {
        m_panel->end();
        m_window.archivePage()->endReview();
        m_window.archivePage()->setFocus();
    }
}

ArchiveReview* connectReview(MainWindow& window) {
    return new ArchiveReview(window);
}

} // namespace candor::ui

#include "moc_archive_review.cpp"
