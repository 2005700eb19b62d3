// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/acceptance_model.h"

#include "session/archive_session.h"
#include "text/number_text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::ui {
namespace {

constexpr double PerCent = 100.0;

} // namespace

AcceptanceModel::AcceptanceModel(ArchiveSession& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {
    connect(&session, &ArchiveSession::frameChanged, this, &AcceptanceModel::refresh);
    connect(&session, &ArchiveSession::ruleChanged, this, &AcceptanceModel::refresh);
    refresh();
}

void AcceptanceModel::refresh() {
    const auto classes = static_cast<int>(m_session.frame().prediction.classes());
    if (classes != m_classes) {
        beginResetModel();
        m_classes = classes;
        endResetModel();
    } else if (classes > 0) {
        Q_EMIT dataChanged(index(0, 0), index(classes - 1, Columns - 1));
    }
}

double AcceptanceModel::lineOf(std::size_t index) const {
    const AcceptanceRule& rule = m_session.rule();
    return index < rule.atLeastOfClass.size() ? rule.atLeastOfClass[index] : rule.atLeast;
}

int AcceptanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_classes;
}

int AcceptanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{Columns};
}

QVariant AcceptanceModel::data(const QModelIndex& index, int role) const {
    const auto row = static_cast<std::size_t>(index.row());
    const SelectivePrediction& prediction = m_session.frame().prediction;
    if (!index.isValid() || row >= prediction.classes()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() != Class) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    const double line = lineOf(row);
    if (role == Qt::EditRole && index.column() == Line) {
        return std::min(line, 1.0) * PerCent;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const bool isReady = prediction.by() == m_session.rule().by;
    const AcceptanceOutcome found =
        isReady ? prediction.outcomeOfClass(m_session.rule(), row) : AcceptanceOutcome();
    switch (index.column()) {
    case Class:
        return QString::fromStdString(m_session.className(row));
    case Line:
        return line > 1.0 ? tr("none") : tr("%1 %").arg(QLocale().toString(line * PerCent, 'f', 1));
    case Accepted:
        return tr("%1 of %2")
            .arg(countText(found.accepted), countText(found.accepted + found.toReview));
    default:
        return QLocale().toString(found.expectedWrong, 'f', 1);
    }
}

bool AcceptanceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    bool isNumber = false;
    const double perCent = value.toDouble(&isNumber);
    if (role != Qt::EditRole || index.column() != Line || !isNumber) {
        return false;
    }
    AcceptanceRule rule = m_session.rule();
    if (rule.atLeastOfClass.empty()) {
        rule.atLeastOfClass.assign(static_cast<std::size_t>(m_classes), rule.atLeast);
    }
    rule.atLeastOfClass.at(static_cast<std::size_t>(index.row())) =
        std::clamp(perCent, 0.0, PerCent) / PerCent;
    m_session.setRule(rule);
    return true;
}

Qt::ItemFlags AcceptanceModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == Line ? plain | Qt::ItemIsEditable : plain;
}

QVariant AcceptanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    static constexpr std::array Headings{QT_TR_NOOP("Class"), QT_TR_NOOP("Line"),
                                         QT_TR_NOOP("Accepted"), QT_TR_NOOP("Expected wrong")};
    static constexpr std::array Meanings{
        QT_TR_NOOP("The class that is proposed."),
        QT_TR_NOOP(
            "From here on it is accepted. Double-click, or F2, to change it for this class."),
        QT_TR_NOOP("Proposals of this class that its line accepts, of all of them."),
        QT_TR_NOOP("How many of the accepted are expected to be wrong.")};
    if (role == Qt::DisplayRole) {
        return tr(Headings.at(static_cast<std::size_t>(section)));
    }
    return role == Qt::ToolTipRole ? QVariant(tr(Meanings.at(static_cast<std::size_t>(section))))
                                   : QVariant();
}

} // namespace candor::ui

#include "moc_acceptance_model.cpp"
