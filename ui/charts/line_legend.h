// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPen>
#include <QString>
#include <QWidget>

#include <vector>

namespace candor::ui {

struct LegendEntry {
    QString text;
    QPen pen;     // the line as the diagram draws it, width and dash included
    QBrush brush; // a filled sample instead, when not Qt::NoBrush
};

/// A row of line samples with names, wrapped where the width asks for it. Entries that come and go
/// do not move what stands below: rows once taken are kept until the width changes. Not for the
/// mouse.
class LineLegend : public QWidget {
    Q_OBJECT

public:
    explicit LineLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int entryWidth(const LegendEntry& entry) const;
    [[nodiscard]] int rowHeight() const;
    /// The top left corner of every entry at a width.
    [[nodiscard]] std::vector<QPoint> places(int width) const;

    [[nodiscard]] int rowsHeight(int width) const;

    std::vector<LegendEntry> m_entries;
    int m_keptHeight = 0; // at the present width
};

} // namespace candor::ui
