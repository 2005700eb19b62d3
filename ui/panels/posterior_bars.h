// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/track_posteriors.h"

#include <QWidget>

#include <cstddef>
#include <memory>
#include <vector>

namespace candor::ui {

struct PlotPalette;

/// The file's posterior of every class as a bar, the members' as dots on it, highest first; where
/// the prediction is wrong the true class stands right under it, apart from the others. Glyph and
/// word mark both. Up and Down read the classes one by one. Put it into a scroll area.
class PosteriorBars : public QWidget {
    Q_OBJECT

public:
    explicit PosteriorBars(QWidget* parent = nullptr);

    void setPosteriors(std::shared_ptr<const TrackPosteriors> posteriors);
    /// Class indices, top row first.
    [[nodiscard]] const std::vector<std::size_t>& rows() const { return m_rows; }
    /// "keyboard, true class: 0.210; members 0.150 to 0.300".
    [[nodiscard]] QString sentenceOf(std::size_t row) const;
    [[nodiscard]] QString markOf(std::size_t label) const; // "✓ true", "✗ predicted" or empty

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The row that the keyboard came to, for what scrolls.
    void rowReached(const QRect& row);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] double rowHeight() const;
    [[nodiscard]] QRectF rowRect(std::size_t row) const;
    [[nodiscard]] QColor barColour(std::size_t label, const PlotPalette& colours) const;
    void paintRow(QPainter& painter, std::size_t row, const PlotPalette& colours) const;
    void paintMembers(QPainter& painter, const QRectF& bar, std::size_t label,
                      const PlotPalette& colours) const;
    void setCurrentRow(std::size_t row);
    void describe();

    std::shared_ptr<const TrackPosteriors> m_posteriors;
    std::vector<std::size_t> m_rows;
    std::size_t m_current = 0;
};

} // namespace candor::ui
