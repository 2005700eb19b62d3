// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTableView)

namespace candor::ui {

class ColumnSpread;
class ListenSession;
class TracksBar;
class TracksModel;

/// One row a track: state, file, duration, class, confidence, runner-up; filled while files are
/// found and heard. Above it what is missing (a model, tracks) and where labels come from.
class TracksPanel : public QWidget {
    Q_OBJECT

public:
    explicit TracksPanel(ListenSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] std::optional<std::uint32_t> current() const { return m_current; }

public Q_SLOTS:
    void showNext();
    void showPrevious();
    void focusFilter();

Q_SIGNALS:
    void currentChanged(); // another track, or none
    void modelsWanted();
    void demoModelsWanted();
    void exploreWanted();
    void logitsWanted();
    void csvWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makePrompt();
    void setUpTable();
    void follow();
    void takeRow();
    void restoreRow();
    void step(int by);
    void showCounts();
    void showPrompt();
    void showLabels();
    void applyPalette();

    ListenSession& m_session;
    TracksModel* m_model;
    TracksBar* m_bar;
    QTableView* m_table;
    ColumnSpread* m_spread;
    QWidget* m_prompt = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_labels;
    std::optional<std::uint32_t> m_current;
    bool m_restoring = false;
};

} // namespace candor::ui
