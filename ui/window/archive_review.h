// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace candor::ui {

class MainWindow;
class ReviewPanel;
class ReviewRefit;
class ReviewSession;

/// The review of the archive in the window: its pane comes in the place of the files when R is
/// pressed, and what the window's actions say of files then goes to it. Owned by the window.
class ArchiveReview : public QObject {
    Q_OBJECT

public:
    explicit ArchiveReview(MainWindow& window);
    ~ArchiveReview() override;

    [[nodiscard]] ReviewSession& session() { return *m_session; }
    [[nodiscard]] ReviewRefit& refit() { return *m_refit; }
    [[nodiscard]] ReviewPanel* panel() { return m_panel; } // null until it is first wanted
    [[nodiscard]] bool isOn() const;

public Q_SLOTS:
    void enter();
    void leave();

private:
    void connectActions();
    void makePanel();

    MainWindow& m_window;
    ReviewSession* m_session;
    ReviewRefit* m_refit;
    ReviewPanel* m_panel = nullptr; // the page's
};

/// Makes it and connects it with the window's actions.
ArchiveReview* connectReview(MainWindow& window);

} // namespace candor::ui
