// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_content.h"
#include "figures/figure_writer.h"
#include "panels/explore_page.h"
#include "panels/export_dialog.h"
#include "panels/message_strip.h"
#include "session/calibration_session.h"
#include "window/figure_requests.h"
#include "window/main_window.h"
#include "window/message_time.h"
#include "window/window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStatusBar>

namespace candor::ui {

FigureKind MainWindow::figureInFocus() const {
    if (m_session->showsAll() || m_explore == nullptr) {
        return FigureKind::ReliabilityGrid;
    }
    return m_explore->figureInFocus();
}

FigureRequest MainWindow::figureRequest(FigureKind kind) const {
    return figureRequestFor(kind, *m_session,
                            {m_actions->logCounts->isChecked(), m_actions->rowShares->isChecked()});
}

void MainWindow::exportFigure(FigureKind kind) {
    auto* dialog = new ExportDialog(figureRequest(kind), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What is still being computed arrives while the dialog is open.
    const auto renew = [this, dialog, kind] { dialog->setRequest(figureRequest(kind)); };
    connect(m_session.get(), &CalibrationSession::frameChanged, dialog, renew);
    connect(m_session.get(), &CalibrationSession::sweepChanged, dialog, renew);
    dialog->open();
}

void MainWindow::copyFigure(FigureKind kind) {
    const FigureRequest request = figureRequest(kind);
    if (const auto reason = whyNotDrawable(request)) {
        m_messages->add(MessageStrip::Kind::Note, *reason);
        return;
    }
    QGuiApplication::clipboard()->setMimeData(figureMimeData(request, {}));
    statusBar()->showMessage(tr("The figure is on the clipboard."), MessageTime);
}

} // namespace candor::ui
