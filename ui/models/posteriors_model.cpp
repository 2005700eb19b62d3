// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/posteriors_model.h"

#include "dataset/logits_table.h"
#include "evaluation/evaluation.h"
#include "text/number_text.h"

#include <QFont>

#include <algorithm>
#include <numeric>
#include <utility>

namespace candor::ui {
namespace {

constexpr int ClassColumn = 0;
constexpr int EnsembleColumn = 1;
constexpr int FirstMemberColumn = 2;

std::vector<std::size_t> membersOf(const LogitsTable& table, const EvaluationSettings& settings) {
    std::vector<std::size_t> members = settings.members;
    if (members.empty()) {
        members.resize(table.logits.members());
        std::iota(members.begin(), members.end(), std::size_t{0});
    }
    return members;
}

} // namespace

PosteriorsModel::PosteriorsModel(QObject* parent) : QAbstractTableModel(parent) {}

void PosteriorsModel::setFile(std::shared_ptr<const LogitsTable> table, std::uint32_t file,
                              const EvaluationSettings& settings) {
    std::vector<std::size_t> members = membersOf(*table, settings);
    auto posteriors =
        std::make_shared<const FilePosteriors>(posteriorsOfFile(*table, settings, file));
    // Under a moving slider only values change: a reset would drop the view's current cell.
    const bool sameShape =
        m_posteriors != nullptr && table == m_table && file == m_file && members == m_members;
    if (!sameShape) {
        beginResetModel();
    }
    m_table = std::move(table);
    m_file = file;
    m_members = std::move(members);
    m_posteriors = std::move(posteriors);
    orderRows();
    if (sameShape) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        endResetModel();
    }
}

void PosteriorsModel::clear() {
    beginResetModel();
    m_table.reset();
    m_posteriors.reset();
    m_members.clear();
    m_rows.clear();
    endResetModel();
}

void PosteriorsModel::setRowOrder(RowOrder order) {
    m_rowOrder = order;
    if (m_posteriors != nullptr) {
        orderRows();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PosteriorsModel::setColours(const CellColours& colours) {
    m_colours = colours;
    if (m_posteriors != nullptr) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PosteriorsModel::orderRows() {
    const auto values = m_posteriors->ensemble.row(0);
    m_winner =
        static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
    m_rows.resize(values.size());
    std::iota(m_rows.begin(), m_rows.end(), std::size_t{0});
    if (m_rowOrder == RowOrder::ByPosterior) {
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [values](auto a, auto b) { return values[a] > values[b]; });
    }
}

int PosteriorsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PosteriorsModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || m_posteriors == nullptr) {
        return 0;
    }
    return FirstMemberColumn + static_cast<int>(m_members.size());
}

double PosteriorsModel::posteriorAt(std::size_t label, int column) const {
    return column == EnsembleColumn ? m_posteriors->ensemble.row(0)[label]
                                    : m_posteriors->members.row(static_cast<std::size_t>(
                                          column - FirstMemberColumn))[label];
}

QString PosteriorsModel::classText(std::size_t label) const {
    const QString name = QString::fromStdString(m_table->classes[label]);
    if (m_table->truth.isLabelled(m_file)) {
        if (m_table->truth.isCorrect(m_file, label)) {
            return QStringLiteral("✓ ") + name;
        }
        return label == m_winner ? QStringLiteral("✗ ") + name : QStringLiteral("   ") + name;
    }
    return label == m_winner ? QStringLiteral("▸ ") + name : QStringLiteral("   ") + name;
}

QVariant PosteriorsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || m_posteriors == nullptr) {
        return {};
    }
    const std::size_t label = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column == ClassColumn ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    }
    return column == ClassColumn ? classData(label, role) : cellData(label, column, role);
}

QVariant PosteriorsModel::cellData(std::size_t label, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return confidenceText(posteriorAt(label, column));
    case PosteriorRole:
        return posteriorAt(label, column);
    case EnsembleRole:
        return column == EnsembleColumn;
    case Qt::ToolTipRole:
        return tr("%1 gives %2 the posterior %3.")
            .arg(columnName(column), QString::fromStdString(m_table->classes[label]),
                 confidenceText(posteriorAt(label, column)));
    default:
        return {};
    }
}

QVariant PosteriorsModel::classData(std::size_t label, int role) const {
    const bool isLabelled = m_table->truth.isLabelled(m_file);
    const bool isTrue = isLabelled && m_table->truth.isCorrect(m_file, label);
    const bool isWinner = label == m_winner;
    if (role == Qt::DisplayRole) {
        return classText(label);
    }
    if (role == Qt::FontRole && (isTrue || isWinner)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ForegroundRole && isLabelled && (isTrue || isWinner)) {
        return isTrue ? m_colours.good : m_colours.bad;
    }
    if (role == Qt::ToolTipRole && (isTrue || isWinner)) {
        return isTrue && isWinner ? tr("The true class; the ensemble predicts it.")
               : isTrue           ? tr("The true class.")
                                  : tr("The class that the ensemble predicts.");
    }
    return {};
}

QString PosteriorsModel::columnName(int column) const {
    if (column == ClassColumn) {
        return tr("Class");
    }
    if (column == EnsembleColumn) {
        return tr("Ensemble");
    }
    const std::size_t member = m_members[static_cast<std::size_t>(column - FirstMemberColumn)];
    return QString::fromStdString(m_table->memberNames[member]);
}

QVariant PosteriorsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || m_posteriors == nullptr || section >= columnCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return columnName(section);
    case Qt::ToolTipRole:
        return section == ClassColumn
                   ? tr("✓ the true class, ✗ the predicted class where it is wrong.")
               : section == EnsembleColumn
                   ? tr("Mean of the members' posteriors, each a mean over patches.")
                   : tr("%1: mean posterior over the file's patches.").arg(columnName(section));
    case Qt::TextAlignmentRole:
        return QVariant((section == ClassColumn ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace candor::ui

#include "moc_posteriors_model.cpp"
