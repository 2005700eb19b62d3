// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace candor::ui {

/// The posteriors of one file's patches in time: row-major [class][patch], rows top down.
struct PatchPosteriors {
    QStringList classes;
    std::vector<double> values;
    std::vector<double> starts; // seconds, rising, one a patch; empty: unknown
    std::size_t patches = 0;
};

/// A ribbon a class, a cell a patch, darker where the class is surer; each patch's winner carries a
/// dot. Only as many classes as fit are drawn, from the top. Left and Right move a cursor, whose
/// sentence is the accessible description. GUI thread.
class PatchRibbon : public QWidget {
    Q_OBJECT

public:
    explicit PatchRibbon(QWidget* parent = nullptr);

    void setPosteriors(PatchPosteriors posteriors);
    [[nodiscard]] std::optional<std::size_t> patchAt(const QPointF& position) const;
    /// "Patch 3 of 12, from 8.0 s: rock 0.712, pop 0.201".
    [[nodiscard]] QString patchSentence(std::size_t patch) const;
    [[nodiscard]] std::size_t winnerOf(std::size_t patch) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QRectF cellRect(std::size_t row, std::size_t patch) const;
    [[nodiscard]] std::size_t visibleRows() const;
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] double valueAt(std::size_t row, std::size_t patch) const;
    [[nodiscard]] QString tickText(std::size_t patch) const;
    void paintPatch(QPainter& painter, std::size_t patch) const;
    void paintCells(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void setCursorPatch(std::size_t patch);

    PatchPosteriors m_posteriors;
    std::optional<std::size_t> m_cursor;
};

} // namespace candor::ui
