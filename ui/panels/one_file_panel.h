// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QTableView)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace candor::ui {

class CalibrationSession;
class ColumnSpread;
class ElidedLabel;
class PatchRibbon;
class PosteriorsModel;

/// A look inside one file: the posterior of each class under the ensemble and each member, and per
/// patch where there are several. Shows the first selected file, or the one asked for; Previous and
/// Next (K and J) walk the order of the file table.
class OneFilePanel : public QWidget {
    Q_OBJECT

public:
    /// The file `step` places on, or nothing at the end.
    using Neighbour = std::function<std::optional<std::uint32_t>(std::uint32_t file, int step)>;

    explicit OneFilePanel(CalibrationSession& session, QWidget* parent = nullptr);

    /// Without one, Previous and Next walk the data set in its own order.
    void setNeighbours(Neighbour neighbour);
    [[nodiscard]] std::optional<std::uint32_t> file() const { return m_file; }

public Q_SLOTS:
    void showFile(std::uint32_t file);
    void showPrevious();
    void showNext();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeading();
    QToolButton* makeStepButton(const QString& text, const QString& key, const QString& toolTip);
    void setUpTable();
    void follow(CalibrationSession& session);
    void takeCurrent();
    void takeSelection(DataSetId id);
    void refresh();
    void refreshFor(DataSetId id);
    void showNothing();
    void showHeading(const OpenDataSet& dataSet);
    void showPatches(const OpenDataSet& dataSet);
    void step(int by);
    void applyPalette();
    [[nodiscard]] QString outcomeText(const OpenDataSet& dataSet) const;
    [[nodiscard]] QString outcomeSentence(const OpenDataSet& dataSet) const;

    CalibrationSession& m_session;
    PosteriorsModel* m_model;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    ElidedLabel* m_name = nullptr;
    QLabel* m_outcome = nullptr;
    QComboBox* m_order = nullptr;
    QTableView* m_table;
    ColumnSpread* m_spread;
    PatchRibbon* m_ribbon;
    DataSetId m_shown = NoDataSet;
    std::optional<std::uint32_t> m_file;
    Neighbour m_neighbour;
};

} // namespace candor::ui
