// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>
#include <QWidget>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace candor::ui {

/// Files by true and predicted class, row-major [true][predicted], with one name a class.
struct ConfusionCounts {
    QStringList classes;
    std::vector<std::uint64_t> counts; // classes x classes; empty: there is no matrix (multi-label)
    std::vector<std::uint64_t> selected; // of those, the selected files; empty: nothing selected
};

struct ConfusionCell {
    std::size_t trueClass = 0;
    std::size_t predicted = 0;
    friend bool operator==(const ConfusionCell&, const ConfusionCell&) = default;
};

/// The confusion matrix: a row a true class, a column a predicted one, shaded by the share of the
/// row. Arrow keys move a cursor; click, Enter or Space chooses a cell. GUI thread.
class ConfusionMatrixView : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionMatrixView(QWidget* parent = nullptr);

    /// Throws std::invalid_argument unless the vectors are empty or classes x classes long.
    void setCounts(ConfusionCounts counts);
    /// Cells show the share of their row instead of the number of files.
    void setShowsShares(bool shares);
    [[nodiscard]] bool showsShares() const { return m_shares; }

    [[nodiscard]] std::optional<ConfusionCell> cellAt(QPointF position) const;
    /// In pixels of this widget.
    [[nodiscard]] QRectF cellRect(const ConfusionCell& cell) const;
    [[nodiscard]] std::optional<ConfusionCell> cursor() const { return m_cursor; }
    /// "37 of 412 guitar files were taken for keyboard: 9 %".
    [[nodiscard]] QString cellSentence(const ConfusionCell& cell) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellChosen(std::size_t trueClass, std::size_t predicted);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void describe();
    void moveCursor(const ConfusionCell& cell);
    void paintLabels(QPainter& painter) const;
    void paintCells(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    [[nodiscard]] std::vector<ConfusionCell> cells() const; // row by row
    [[nodiscard]] std::uint64_t countOf(const ConfusionCell& cell) const;
    [[nodiscard]] std::uint64_t selectedOf(const ConfusionCell& cell) const;
    [[nodiscard]] double shareOf(const ConfusionCell& cell) const;
    [[nodiscard]] QString cellText(const ConfusionCell& cell) const;

    ConfusionCounts m_counts;
    std::vector<std::uint64_t> m_rowTotals;
    bool m_shares = false;
    QRectF m_grid;          // of all cells
    bool m_upright = false; // column names stand on end
    bool m_numbersFit = true;
    bool m_showsFocus = false; // came by keyboard
    std::optional<ConfusionCell> m_hovered;
    std::optional<ConfusionCell> m_cursor;
};

} // namespace candor::ui
