// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QSplitter)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace candor::ui {

class AcceptancePanel;
class ArchiveSession;
class ArchiveSteps;
class ArchiveTable;
class ArchiveUpdates;
class ListenSession;
class ListenTemperature;
class RulePanel;
class TagPreview;
class TrackPanel;

/// Three steps on one screen: drop files, let models hear them, decide and write. The rule on top,
/// the files in the middle, the one that is current at the right, the temperature below. It decides
/// nothing but what ArchiveSession keeps; review, writing and export are wanted of others.
class ArchivePage : public QWidget {
    Q_OBJECT

public:
    /// `memberNames`: of the columns, as far as they are known.
    ArchivePage(ListenSession& tracks, ArchiveSession& archive,
                std::function<std::vector<std::string>()> memberNames, QWidget* parent = nullptr);
    ~ArchivePage() override;

    [[nodiscard]] ArchiveSteps& steps() { return *m_steps; }
    [[nodiscard]] AcceptancePanel& acceptance() { return *m_acceptance; }
    [[nodiscard]] ArchiveTable& files() { return *m_files; }
    [[nodiscard]] TrackPanel& track() { return *m_track; }
    [[nodiscard]] TagPreview& tags() { return *m_tags; }
    [[nodiscard]] ListenTemperature& temperature() { return *m_temperature; }

    /// Review: a pane, which becomes the page's, in the place of steps, histogram, table and track.
    /// It may borrow track(), which shows `track` in the place of the table's current one.
    void beginReview(QWidget* pane);
    void showReviewed(std::optional<std::uint32_t> track);
    void endReview();
    [[nodiscard]] bool isReviewing() const;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void failed(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeRoom();
    void build();
    void follow();
    void showTrack();
    [[nodiscard]] std::optional<std::uint32_t> shownTrack() const;
    void takeResults(const std::vector<std::uint32_t>& tracks);
    void showMore(bool more);

    ListenSession& m_tracks;
    ArchiveSession& m_archive;
    std::function<std::vector<std::string>()> m_memberNames;
    std::unique_ptr<ArchiveUpdates> m_updates;
    ArchiveSteps* m_steps;
    AcceptancePanel* m_acceptance;
    ArchiveTable* m_files;
    TrackPanel* m_track;
    TagPreview* m_tags;
    RulePanel* m_rule;
    ListenTemperature* m_temperature;
    std::optional<std::uint32_t> m_reviewed;
    QVBoxLayout* m_trackRows = nullptr;
    QStackedWidget* m_body;  // the columns, or a review
    QStackedWidget* m_right; // the track, or what is behind "More"
    QSplitter* m_columns;
    QSplitter* m_rows;
};

} // namespace candor::ui
