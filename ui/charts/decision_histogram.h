// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace candor::ui {

/// What the histogram shows: files by confidence (or margin), and what the line makes of them.
struct DecisionBars {
    std::vector<std::uint64_t> counts; // equal-width buckets of [0, 1]; empty: nothing is known
    QString below;                     // said of the part below the line: "310 to review"
    QString above;                     // and of that at or above it
    std::vector<double> classLines;    // lines of the classes in place of the common one
};

/// How sure the models are, with one line that parts what is accepted from what is to be reviewed;
/// drag it, or move it with the arrow keys (1 %, with Shift 0.1 %), Page Up, Page Down, Home, End.
/// Where each class has its own line they are marked, and the common one cannot be moved. As a
/// slider its value is the line in tenths of per cent, 0 … 1000. GUI thread.
class DecisionHistogram : public QAbstractSlider {
    Q_OBJECT

public:
    explicit DecisionHistogram(QWidget* parent = nullptr);

    void setBars(DecisionBars bars);
    void setLine(double line); // 0 … 1; does not emit; beyond 1: at the end
    [[nodiscard]] double line() const { return static_cast<double>(value()) / 1000.0; }
    /// What the values are: "Confidence of the proposed class".
    void setAxisTitle(const QString& title);

    [[nodiscard]] double positionOf(double value) const; // pixels from the left
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void lineMoved(double line); // by hand

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void describe();
    [[nodiscard]] bool isMovable() const;
    [[nodiscard]] double valueAt(double x) const;
    [[nodiscard]] QString sentenceAt(double value) const;
    void paintAxes(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintParts(QPainter& painter) const;
    void paintLine(QPainter& painter) const;

    DecisionBars m_bars;
    QString m_axisTitle;
    QRectF m_area;
    bool m_dragging = false;
    bool m_hovered = false; // the mouse is at the line
    bool m_showsFocus = false;
};

} // namespace candor::ui
