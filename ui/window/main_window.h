// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"
#include "session/explore_values.h"
#include "tasks/listen_task.h"
#include "tasks/project_values.h"

#include <QMainWindow>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QSplitter)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace candor::ui {

class ArchivePage;
class CalibrationSession;
class DataSetTabs;
class ExplorePage;
class FileOpening;
class FitTask;
class GridPage;
class ListenOpening;
class ListenPage;
class ListenStatus;
class ListenTemperature;
class MessageStrip;
class ProjectOpening;
class RecentFiles;
class SessionUpdates;
class StartPage;
class TemperatureBar;
class WindowActions;

/// The window: assembly only. Session, tasks and panels do the work; what is not needed before the
/// first data set is made with it, so that the first paint comes at once.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `networks`: what runs models.
    explicit MainWindow(QWidget* parent = nullptr, ListenTask::Backend networks = torchBackend);
    ~MainWindow() override;

    /// Tracks, folders, playlists, models, labels, logits: told apart in the background.
    void open(const std::vector<std::filesystem::path>& files);
    void openDemo();
    /// Says so when an earlier window left something that nobody gave a name.
    void offerLastSession();

    [[nodiscard]] CalibrationSession& session() { return *m_session; }
    [[nodiscard]] MessageStrip& messages() { return *m_messages; }
    [[nodiscard]] WindowActions& windowActions() { return *m_actions; }
    [[nodiscard]] FileOpening& opening() { return *m_opening; }
    [[nodiscard]] ListenOpening& listening() { return *m_listening; }
    [[nodiscard]] ProjectOpening& project() { return *m_project; }
    [[nodiscard]] ListenStatus& listenStatus() { return *m_listenStatus; }
    [[nodiscard]] ListenPage* listenPage() { return m_listen; }    // null until it is first shown
    [[nodiscard]] ArchivePage* archivePage() { return m_archive; } // the same

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // Assembly, main_window.cpp.
    void assemble();
    QWidget* makeRail();
    void addStatus();
    void makeExplorePage();
    void makeGridPage();

    // Temperature, main_window_temperature.cpp.
    void connectTemperature();
    void storeTemperature();

    // Connections, main_window_wiring.cpp.
    void connectActions();
    void connectViewActions();
    void connectSession();
    void addDataSetKeys();
    void fillRecentMenu();
    void showMenus();
    void showPage();
    void showSelection();
    void showEmptyState();
    void selectBucket(DataSetId id, std::size_t bucket, const std::vector<std::uint32_t>& files);
    void showKeys();
    void showAbout();

    // Tracks, main_window_listen.cpp.
    void makeListenPage();
    void connectListening();
    void connectTracksActions();
    void connectListenPage();
    void showTracks(bool shows);
    void showSets(); // rather than tracks or archive
    void showListenAction();
    void addDemoTracks();
    [[nodiscard]] bool showsTracks() const;
    [[nodiscard]] bool hasTracks() const;
    [[nodiscard]] bool isDemoExplored() const;

    // The archive, main_window_archive.cpp.
    void makeArchivePage();
    void connectArchive();
    void connectArchivePage();
    void showArchive(bool shows);
    void showArchiveActions();
    [[nodiscard]] bool showsArchive() const;
    [[nodiscard]] ListenTemperature* soundTemperature(); // of the page shown; null in Explore

    // The project, main_window_project.cpp.
    void connectProject();
    void offerUnsaved(const std::vector<UnsavedProject>& projects);

    // Figures, main_window_figures.cpp.
    void exportFigure(FigureKind kind);
    void copyFigure(FigureKind kind);
    [[nodiscard]] FigureKind figureInFocus() const;
    [[nodiscard]] FigureRequest figureRequest(FigureKind kind) const;

    // What is remembered, main_window_memory.cpp.
    void restoreChoices();
    void restoreSplitters(); // once the explore page is there
    void restoreListenPage();
    void restoreArchivePage();
    void saveChoices() const;

    std::unique_ptr<CalibrationSession> m_session;
    std::unique_ptr<SessionUpdates> m_updates;
    std::unique_ptr<FitTask> m_fit;
    RecentFiles* m_recent;
    MessageStrip* m_messages;
    StartPage* m_start;
    TemperatureBar* m_temperature;
    DataSetTabs* m_tabs;
    QSplitter* m_columns;
    QStackedWidget* m_pages;
    QLabel* m_selection;
    FileOpening* m_opening;
    WindowActions* m_actions;
    ListenOpening* m_listening;
    ListenStatus* m_listenStatus;
    QWidget* m_rail = nullptr;
    ExplorePage* m_explore = nullptr; // made with the first data set
    GridPage* m_grid = nullptr;       // made when all are shown first
    ListenPage* m_listen = nullptr;   // made when tracks are shown first
    ArchivePage* m_archive = nullptr; // the same
    bool m_showsTracks = false;
    bool m_showsArchive = false;
    bool m_demoTracksWait = false;             // until the demo's data sets are there
    std::unique_ptr<ProjectOpening> m_project; // last: writes what the others hold at its end
};

} // namespace candor::ui
