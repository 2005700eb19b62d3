// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/diagram_size.h"
#include "charts/line_legend.h"

#include <QRectF>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QGraphicsScene)
QT_FORWARD_DECLARE_CLASS(QGraphicsView)

namespace candor::ui {

struct PlotPalette;

/// What the diagrams share: the title of a compact one, the legend of a full one, the view of a
/// scene that fills the rest, and colours that follow the desktop. Mouse and keys reach the
/// diagram itself. Subclasses call start() at the end of their constructors.
class DiagramFrame : public QWidget {
    Q_OBJECT

public:
    /// Shown on top of a compact diagram; part of the accessible name of any.
    void setTitle(const QString& title);
    [[nodiscard]] const QString& title() const { return m_title; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    DiagramFrame(DiagramSize size, const QString& kind, QWidget* parent);

    void start(QGraphicsScene& scene);
    void setLegend(std::vector<LegendEntry> entries);
    [[nodiscard]] QPointF toScene(QPointF position) const;
    [[nodiscard]] QRectF fromScene(const QRectF& area) const;

    /// Called at the start and whenever the desktop's colours or fonts change.
    virtual void restyle(const PlotPalette& palette, const QFont& font) = 0;
    /// Called whenever the room for the scene changes.
    virtual void resizeScene(const QSizeF& size) = 0;

    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyStyle();
    [[nodiscard]] QFont titleFont() const;

    DiagramSize m_size;
    QString m_kind; // "Reliability diagram"
    QString m_title;
    LineLegend* m_legend;
    QGraphicsView* m_view;
    bool m_started = false;
    bool m_showsFocus = false; // came by keyboard
};

} // namespace candor::ui
