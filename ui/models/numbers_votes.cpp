// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numbers_model.h"
#include "text/number_text.h"

#include <string_view>
#include <utility>

// The rows of accuracies by the way in which a file's patches vote.
namespace candor::ui {
namespace {

QString nameOf(Vote vote) {
    switch (vote) {
    case Vote::SumOfLogits:
        return NumbersModel::tr("Acc. logit sum");
    case Vote::SumOfPosteriors:
        return NumbersModel::tr("Acc. prob. sum");
    case Vote::Majority:
        return NumbersModel::tr("Acc. majority");
    case Vote::SinglePatch:
        return NumbersModel::tr("Acc. a patch");
    case Vote::MeanPosterior:
        break;
    }
    return measureName(Measure::Accuracy);
}

QString definitionOf(Vote vote) {
    switch (vote) {
    case Vote::SumOfLogits:
        return NumbersModel::tr("Accuracy, sum of logits: a file’s class has the highest sum of "
                                "logits over its patches "
                                "(“max” in the code of Wyborn, Butt and Klas). T does not change "
                                "it.");
    case Vote::SumOfPosteriors:
        return NumbersModel::tr(
            "Accuracy, sum of posteriors: a file’s class has the highest sum over its patches "
            "(“max” in the report of Wyborn, Butt and Klas). It is the class "
            "with the highest mean posterior, so this is the accuracy above.");
    case Vote::Majority:
        return NumbersModel::tr("Accuracy, majority vote: a file’s class wins the most of its "
                                "patches, on a tie the class "
                                "listed first (“maj” in Wyborn, Butt and Klas).");
    case Vote::SinglePatch:
        return NumbersModel::tr("Accuracy, single patches: no vote, the share of a file’s patches "
                                "that are right, averaged "
                                "over files (“raw” in Wyborn, Butt and Klas).");
    case Vote::MeanPosterior:
        break;
    }
    return {};
}

} // namespace

const VoteAccuracy* NumbersModel::voteOf(Vote vote, int column) const {
    const auto& votes =
        column == SingleAtT || column == EnsembleAtT ? m_frame.votesAtT : m_frame.votesAtOne;
    return votes == nullptr ? nullptr : &votes->at(static_cast<std::size_t>(vote));
}

QString NumbersModel::voteText(Vote vote, int column) const {
    const VoteAccuracy* accuracy = voteOf(vote, column);
    if (accuracy == nullptr) {
        return QStringLiteral("…");
    }
    if (column == EnsembleAtOne || column == EnsembleAtT) {
        return measureValueText(accuracy->ensemble, Measure::Accuracy);
    }
    const MeanAndDeviation across = acrossMembers(*accuracy);
    return accuracy->members.size() > 1 ? meanAndDeviationText(across, Measure::Accuracy)
                                        : measureValueText(across.mean, Measure::Accuracy);
}

QVariant NumbersModel::voteData(Vote vote, int column, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return column == MeasureName ? nameOf(vote) + QStringLiteral(" ↑") : voteText(vote, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return column == MeasureName || voteOf(vote, column) != nullptr
                   ? definitionOf(vote)
                   : definitionOf(vote) + QLatin1Char('\n') +
                         tr("It is computed when the temperature is at rest.");
    case Qt::TextAlignmentRole:
        return QVariant((column == MeasureName ? Qt::AlignLeft : Qt::AlignRight) |
                        Qt::AlignVCenter);
    default:
        return {};
    }
}

/// As the rows of measures: "accuracy_" and the vote's key.
QString NumbersModel::votesCsv() const {
    QString csv;
    for (std::size_t row = 1; m_hasVotes && row < AllVotes.size(); ++row) {
        for (const auto& [votes, evaluation] : {std::pair(m_frame.votesAtOne, m_frame.atOne),
                                                std::pair(m_frame.votesAtT, m_frame.atT)}) {
            if (votes == nullptr || evaluation == nullptr) {
                continue;
            }
            const VoteAccuracy& accuracy = votes->at(row);
            const MeanAndDeviation across = acrossMembers(accuracy);
            const std::string_view key = voteKey(accuracy.vote);
            const QString name = QStringLiteral("accuracy_") +
                                 QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            const QString temperature = fullPrecision(evaluation->settings.temperature);
            const QString files = QString::number(evaluation->files);
            csv += QStringList{name,
                               QStringLiteral("single"),
                               temperature,
                               fullPrecision(across.mean),
                               fullPrecision(across.deviation),
                               files}
                       .join(QLatin1Char(',')) +
                   QLatin1Char('\n') +
                   QStringList{name,        QStringLiteral("ensemble"),
                               temperature, fullPrecision(accuracy.ensemble),
                               QString(),   files}
                       .join(QLatin1Char(',')) +
                   QLatin1Char('\n');
        }
    }
    return csv;
}

} // namespace candor::ui
