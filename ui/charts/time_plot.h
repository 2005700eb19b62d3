// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/time_range.h"
#include "session/track_posteriors.h"

#include <QPixmap>
#include <QPointF>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace candor::ui {

struct PlotPalette;

/// What the plots over the time of one file share: margins (so that one stands exactly above the
/// other), the stretch shown, zoom and pan, patch borders, the current patch and the place of the
/// player. The picture is painted once and kept; the player's line moves over it. Mouse: click a
/// patch, drag to pan, Ctrl+wheel zooms, wheel sideways or with Shift pans, double click shows all.
class TimePlot : public QWidget {
    Q_OBJECT

public:
    void setRange(const TimeRange& range);
    [[nodiscard]] const TimeRange& range() const { return m_range; }
    void setPatches(std::vector<PatchSpan> patches);
    void setCurrentPatch(std::optional<std::size_t> patch);
    /// Where the player is, in seconds.
    void setPlace(double second);
    /// Whether the times are written below; the lowest of several plots does.
    void setShowsTimes(bool shows);

    /// Where data are, in widget coordinates.
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double xAt(double second) const;
    [[nodiscard]] double secondAtX(double x) const;

Q_SIGNALS:
    void rangeWanted(const candor::ui::TimeRange& range);
    /// A click: on its patch when `exact` is false, else on the very second (Ctrl).
    void clicked(double second, bool exact);
    void shownWhole(); // by a double click, whose first half was a click
    /// What lies under the mouse in words; empty when it leaves.
    void hovered(const QString& sentence);

protected:
    explicit TimePlot(QWidget* parent);

    /// Paints what moves neither with the mouse nor with the player.
    virtual void paintPicture(QPainter& painter, const QRectF& area,
                              const PlotPalette& colours) = 0;
    [[nodiscard]] virtual QString sentenceAt(QPointF position) const = 0;
    /// The colour of the player's line over this plot.
    [[nodiscard]] virtual QColor placeColour(const PlotPalette& colours) const = 0;
    /// That of the patches' borders; invalid: there is nothing that patches could be seen in.
    [[nodiscard]] virtual QColor borderColour(const PlotPalette& colours) const = 0;
    /// The picture has to be painted anew.
    void repaintPicture();
    void paintValueTick(QPainter& painter, double y, const QString& text) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void renderPicture();
    void paintBorders(QPainter& painter, const QRectF& area, const PlotPalette& colours) const;
    void paintTimes(QPainter& painter, const QRectF& area, const PlotPalette& colours) const;
    void paintCurrentPatch(QPainter& painter, const PlotPalette& colours) const;
    void updatePlace(double second);

    TimeRange m_range;
    std::vector<PatchSpan> m_patches;
    std::optional<std::size_t> m_current;
    double m_place = 0.0;
    bool m_showsTimes = true;
    QPixmap m_picture; // null: to be painted
    std::optional<QPointF> m_pressedAt;
    TimeRange m_pressedRange;
    bool m_drags = false;
    bool m_showsFocus = false; // came by keyboard
};

} // namespace candor::ui
