// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cache_dialog.h"
#include "panels/message_strip.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/message_time.h"
#include "window/project_messages.h"
#include "window/project_opening.h"
#include "window/start_page.h"
#include "window/window_actions.h"

#include <QAction>
#include <QDateTime>
#include <QStatusBar>

namespace candor::ui {
namespace {} // namespace

void MainWindow::connectProject() {
    ProjectOpening* project = m_project.get();
    connect(m_actions->saveProject, &QAction::triggered, this, [this] { m_project->save(this); });
    connect(m_actions->saveProjectAs, &QAction::triggered, this,
            [this] { m_project->saveAs(this); });
    connect(m_actions->retryFailed, &QAction::triggered, project, &ProjectOpening::retryFailed);
    connect(m_actions->cache, &QAction::triggered, this, [this] {
        auto* dialog = new CacheDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(project, &ProjectOpening::nameChanged, this, [this] {
        m_start->setUnsaved({}); // one of them may be what is open now
        showPage();
    });
    connect(project, &ProjectOpening::tracksWanted, this, [this] { showTracks(true); });
    connect(project, &ProjectOpening::said, this,
            [this](const QString& sentence) { statusBar()->showMessage(sentence, MessageTime); });
    connect(project, &ProjectOpening::unsavedFound, this, &MainWindow::offerUnsaved);
    connect(m_start, &StartPage::unsavedWanted, this,
            [this](const std::filesystem::path& path) { m_project->open(path); });
}

void MainWindow::offerLastSession() {
    m_project->offerUnsaved();
}

void MainWindow::offerUnsaved(const std::vector<UnsavedProject>& projects) {
    m_start->setUnsaved(projects);
    if (projects.empty() || (m_start->isVisible() && !m_listening->isBusy())) {
        return;
    }
    // Files were named on the command line: the start page is not seen, or not for long.
    const QString what = unsavedText(projects.front(), QDateTime::currentSecsSinceEpoch());
    m_messages->add(MessageStrip::Kind::Note,
                    tr("The last session was not saved under a name (%1).").arg(what),
                    {tr("&Go on with it"), tr("Open it in the place of what is shown now."),
                     [this, path = projects.front().path] { m_project->open(path); }});
}

} // namespace candor::ui
