// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers_model.h"

#include "text/number_text.h"

#include <QFont>

#include <cmath>

namespace candor::ui {
namespace {

bool isAtT(int column) {
    return column == NumbersModel::SingleAtT || column == NumbersModel::EnsembleAtT;
}

bool isOfSingleModels(int column) {
    return column == NumbersModel::SingleAtOne || column == NumbersModel::SingleAtT;
}

int columnAtOne(int column) {
    return isOfSingleModels(column) ? NumbersModel::SingleAtOne : NumbersModel::EnsembleAtOne;
}

Measure measureOf(int row) {
    return AllMeasures[static_cast<std::size_t>(row)];
}

} // namespace

NumbersModel::NumbersModel(QObject* parent) : QAbstractTableModel(parent) {}

void NumbersModel::setFrame(const ExploreFrame& frame, const TemperatureOrigin& origin,
                            bool hasVotes) {
    constexpr int Measures = static_cast<int>(AllMeasures.size());
    constexpr int Votes = static_cast<int>(AllVotes.size()) - 1; // the mean posterior is Accuracy
    if (hasVotes && !m_hasVotes) {
        beginInsertRows({}, Measures, Measures + Votes - 1);
        m_hasVotes = true;
        endInsertRows();
    } else if (!hasVotes && m_hasVotes) {
        beginRemoveRows({}, Measures, Measures + Votes - 1);
        m_hasVotes = false;
        endRemoveRows();
    }
    m_frame = frame;
    m_origin = origin;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void NumbersModel::setColours(const CellColours& colours) {
    m_colours = colours;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

bool NumbersModel::isMarked() const {
    return m_origin.kind == TemperatureOrigin::Kind::BestOnShown;
}

int NumbersModel::rowCount(const QModelIndex& parent) const {
    const std::size_t votes = m_hasVotes ? AllVotes.size() - 1 : 0;
    return parent.isValid() ? 0 : static_cast<int>(AllMeasures.size() + votes);
}

int NumbersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

const Evaluation* NumbersModel::evaluationOf(int column) const {
    const Evaluation* evaluation = isAtT(column) ? m_frame.atT.get() : m_frame.atOne.get();
    const bool hasNone =
        evaluation == nullptr || (isOfSingleModels(column) && evaluation->members.empty());
    return hasNone ? nullptr : evaluation;
}

double NumbersModel::valueAt(Measure measure, int column) const {
    const Evaluation* evaluation = evaluationOf(column);
    if (evaluation == nullptr) {
        return std::nan("");
    }
    return isOfSingleModels(column) ? acrossMembers(evaluation->members, measure).mean
                                    : valueOf(evaluation->ensemble.measures, measure);
}

QString NumbersModel::valueText(Measure measure, int column) const {
    const Evaluation* evaluation = evaluationOf(column);
    if (evaluation != nullptr && isOfSingleModels(column) && evaluation->members.size() > 1) {
        return meanAndDeviationText(acrossMembers(evaluation->members, measure), measure);
    }
    return measureValueText(valueAt(measure, column), measure);
}

NumbersModel::Change NumbersModel::changeOf(Measure measure, int column) const {
    if (!isAtT(column)) {
        return Change::None;
    }
    const double before = valueAt(measure, columnAtOne(column));
    const double after = valueAt(measure, column);
    // Differences that cannot be read are none.
    if (std::isnan(before) || std::isnan(after) ||
        measureValueText(before, measure) == measureValueText(after, measure)) {
        return Change::None;
    }
    return (after > before) == higherIsBetter(measure) ? Change::Better : Change::Worse;
}

QString NumbersModel::cellText(Measure measure, int column) const {
    if (column == MeasureName) {
        return measureName(measure) +
               (higherIsBetter(measure) ? QStringLiteral(" ↑") : QStringLiteral(" ↓"));
    }
    const Change change = changeOf(measure, column);
    if (change == Change::None) {
        return valueText(measure, column);
    }
    const bool wentUp = (change == Change::Better) == higherIsBetter(measure);
    return (wentUp ? QStringLiteral("↑ ") : QStringLiteral("↓ ")) + valueText(measure, column);
}

QString NumbersModel::toolTip(Measure measure, int column) const {
    const Evaluation* evaluation = evaluationOf(column == MeasureName ? EnsembleAtT : column);
    QString text = measureDefinition(measure, evaluation != nullptr ? evaluation->settings
                                                                    : EvaluationSettings());
    if (evaluation == nullptr || column == MeasureName) {
        return text;
    }
    text += QLatin1Char('\n') + tr("Labelled files counted: %1.").arg(countText(evaluation->files));
    if (isOfSingleModels(column) && evaluation->members.size() > 1) {
        text += QLatin1Char('\n') + tr("Mean ± standard deviation over the models, of which there "
                                       "are %1.")
                                        .arg(countText(evaluation->members.size()));
    }
    const QString before = valueText(measure, columnAtOne(column));
    switch (changeOf(measure, column)) {
    case Change::Better:
        return text + QLatin1Char('\n') + tr("Better than at T = 1 (%1).").arg(before);
    case Change::Worse:
        return text + QLatin1Char('\n') + tr("Worse than at T = 1 (%1).").arg(before);
    case Change::None:
        break;
    }
    return text;
}

QVariant NumbersModel::foreground(Measure measure, int column) const {
    const Evaluation* evaluation = evaluationOf(column);
    if (evaluation != nullptr && evaluation->precision == Precision::Single) {
        return m_colours.faint;
    }
    switch (changeOf(measure, column)) {
    case Change::Better:
        return m_colours.good;
    case Change::Worse:
        return m_colours.bad;
    case Change::None:
        break;
    }
    return {};
}

QVariant NumbersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= AllMeasures.size()) {
        return voteData(AllVotes[row - AllMeasures.size() + 1], index.column(), role);
    }
    const Measure measure = measureOf(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(measure, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(measure, column);
    case Qt::ForegroundRole:
        return foreground(measure, column);
    case Qt::TextAlignmentRole:
        return QVariant((column == MeasureName ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == MeasureName ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == MeasureName ? tr("The arrow shows where better is.")
                                      : tr("Arrows show what changed from T = 1.");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == MeasureName) {
        return tr("Measure");
    }
    const bool isOneModel = m_frame.atOne != nullptr && m_frame.atOne->members.size() == 1;
    const QString voter = !isOfSingleModels(section) ? tr("Ensemble")
                          : isOneModel               ? tr("Single model")
                                                     : tr("Single models");
    const double temperature =
        isAtT(section) && m_frame.atT != nullptr ? m_frame.atT->settings.temperature : 1.0;
    const QString mark = isAtT(section) && isMarked() ? QStringLiteral(" †") : QString();
    // At T = 1 the plain 1, so that the two columns are told apart at a glance.
    const QString value = isAtT(section) ? temperatureText(temperature) : QStringLiteral("1");
    return voter + QLatin1Char('\n') + tr("T = %1").arg(value) + mark;
}

} // namespace candor::ui

#include "moc_numbers_model.cpp"
