// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure_request.h"

#include <QByteArray>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QSplitter)
QT_FORWARD_DECLARE_CLASS(QTabWidget)

namespace candor::ui {

class CalibrationSession;
class ClassesPanel;
class ConfusionPanel;
class FilesPanel;
class OneFilePanel;
class ReliabilityPane;

/// One data set in depth: reliability and error against temperature above, numbers and the tabs
/// Files, Confusion, Classes and One file below. Assembly only.
class ExplorePage : public QWidget {
    Q_OBJECT

public:
    explicit ExplorePage(CalibrationSession& session, QWidget* parent = nullptr);

    [[nodiscard]] ReliabilityPane& reliability() { return *m_reliability; }
    [[nodiscard]] ConfusionPanel& confusion() { return *m_confusion; }
    [[nodiscard]] FilesPanel& files() { return *m_files; }
    void focusFilter(); // brings the file table to the front

    /// The kind of figure that the focus is on: what Ctrl+E exports.
    [[nodiscard]] FigureKind figureInFocus() const;

    [[nodiscard]] QByteArray saveState() const; // the splitters
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void bucketChosen(std::size_t bucket);
    void exportWanted(candor::ui::FigureKind kind);
    void copyWanted(candor::ui::FigureKind kind);
    void failed(const QString& sentence);

private:
    QSplitter* makeDiagrams(CalibrationSession& session);
    QSplitter* makeTables(CalibrationSession& session);
    QWidget* makeConfusionTab(CalibrationSession& session);

    ReliabilityPane* m_reliability = nullptr;
    QWidget* m_temperature = nullptr;
    FilesPanel* m_files = nullptr;
    ConfusionPanel* m_confusion = nullptr;
    ClassesPanel* m_classes = nullptr;
    OneFilePanel* m_oneFile = nullptr;
    QTabWidget* m_tabs = nullptr;
    QSplitter* m_rows = nullptr;
    QSplitter* m_diagrams = nullptr;
    QSplitter* m_tables = nullptr;
};

} // namespace candor::ui
