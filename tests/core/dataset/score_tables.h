// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <random>
#include <string>

// Tables of scores as text, built column by column.
namespace fixture {

inline constexpr std::size_t Rows = 60;
inline const QStringList Names{"bass", "brass", "flute", "guitar"};

// The scores of 60 files: normal numbers, and 2 more for the class that is right.
class Scores {
public:
    Scores() {
        std::mt19937 generator(3);
        std::normal_distribution<double> normal;
        for (std::size_t row = 0; row < Rows; ++row) {
            for (std::size_t label = 0; label < 4; ++label) {
                m_logits[row][label] = normal(generator) + (label == row % 4 ? 2.0 : 0.0);
            }
        }
    }
    [[nodiscard]] double logit(std::size_t row, std::size_t label) const {
        return m_logits[row][label];
    }
    [[nodiscard]] double share(std::size_t row, std::size_t label) const {
        double sum = 0.0;
        for (const double logit : m_logits[row]) {
            sum += std::exp(logit);
        }
        return std::exp(m_logits[row][label]) / sum;
    }
    [[nodiscard]] double highestShare(std::size_t row) const {
        double highest = 0.0;
        for (std::size_t label = 0; label < 4; ++label) {
            highest = std::max(highest, share(row, label));
        }
        return highest;
    }

private:
    double m_logits[Rows][4] = {};
};

inline QString shown(double value) {
    return QString::number(value, 'g', 17);
}

struct Column {
    QString name;
    std::function<QString(std::size_t row)> cell;
};
using Columns = QList<Column>;

inline std::string tableOf(const Columns& columns, const QString& delimiter = ",") {
    QStringList header;
    for (const Column& column : columns) {
        header << column.name;
    }
    QString text = header.join(delimiter) + '\n';
    for (std::size_t row = 0; row < Rows; ++row) {
        QStringList cells;
        for (const Column& column : columns) {
            cells << column.cell(row);
        }
        text += cells.join(delimiter) + '\n';
    }
    return text.toStdString();
}

inline const Scores& scores() {
    static const Scores all;
    return all;
}

inline Columns logits(const QString& pattern = "%1") {
    Columns columns;
    for (int label = 0; label < 4; ++label) {
        columns << Column{pattern.arg(Names[label]), [label](std::size_t row) {
                              return shown(scores().logit(row, static_cast<std::size_t>(label)));
                          }};
    }
    return columns;
}

inline Columns shares(const QString& pattern = "%1") {
    Columns columns;
    for (int label = 0; label < 4; ++label) {
        columns << Column{pattern.arg(Names[label]), [label](std::size_t row) {
                              return shown(scores().share(row, static_cast<std::size_t>(label)));
                          }};
    }
    return columns;
}

inline const Column File{"file", [](std::size_t row) { return QString("%1.wav").arg(row); }};
inline const Column Word{"label", [](std::size_t row) { return Names[static_cast<int>(row % 4)]; }};
inline const Column Number{"label", [](std::size_t row) { return QString::number(row % 4); }};
inline const Column Row{"", [](std::size_t row) { return QString::number(row); }};

inline Column numbered(const QString& name, const std::function<double(std::size_t)>& value) {
    return {name, [value](std::size_t row) { return shown(value(row)); }};
}
inline Column renamed(Column column, const QString& name) {
    column.name = name;
    return column;
}

} // namespace fixture
