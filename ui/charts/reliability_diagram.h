// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/diagram_frame.h"
#include "charts/reliability_curves.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace candor::ui {

class ReliabilityPlot;

/// Stairs of observed accuracy over confidence, and the counts per bucket on the same axis
/// (calibration-definitions, 2.1). Buckets without decisions interrupt the stairs: they are not 0.
/// Hover or arrow keys put a bucket into words; click, Enter or Space chooses it. GUI thread.
class ReliabilityDiagram : public DiagramFrame {
    Q_OBJECT

public:
    explicit ReliabilityDiagram(DiagramSize size = DiagramSize::Full, QWidget* parent = nullptr);
    ~ReliabilityDiagram() override;
    Q_DISABLE_COPY_MOVE(ReliabilityDiagram)

    void setCurves(const ReliabilityCurves& curves);
    [[nodiscard]] const ReliabilityCurves& curves() const;
    void setLogCounts(bool logarithmic);
    /// The same end of the count axis for several diagrams; nothing: after the data.
    void setCountMaximum(std::optional<std::uint64_t> maximum);

    /// Where the stairs and the bars are, in pixels of this widget; left and right agree.
    [[nodiscard]] QRectF stairsArea() const;
    [[nodiscard]] QRectF countsArea() const;
    [[nodiscard]] std::optional<std::size_t> bucketAt(QPointF position) const;
    /// The bucket of the arrow keys.
    [[nodiscard]] std::optional<std::size_t> cursor() const { return m_cursor; }

Q_SIGNALS:
    void bucketChosen(std::size_t bucket);

protected:
    void restyle(const PlotPalette& palette, const QFont& font) override;
    void resizeScene(const QSizeF& size) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] std::size_t buckets() const;
    void setHovered(std::optional<std::size_t> bucket);
    void moveCursor(std::size_t bucket);
    void showMarks();

    std::unique_ptr<ReliabilityPlot> m_plot;
    std::optional<std::size_t> m_hovered;
    std::optional<std::size_t> m_cursor;
};

} // namespace candor::ui
