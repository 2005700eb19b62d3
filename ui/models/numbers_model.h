// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/vote_accuracy.h"
#include "models/cell_colours.h"
#include "session/explore_values.h"

#include <QAbstractTableModel>

#include <memory>

namespace candor::ui {

/// A row a measure; single models (mean ± standard deviation) and ensemble, each at T = 1 and at
/// the slider's T. Cells at T carry an arrow where they differ from T = 1 as shown: it points where
/// the value went, the arrow beside the measure's name where better is. Where files have several
/// patches, the accuracies of the other votes follow.
class NumbersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MeasureName, SingleAtOne, SingleAtT, EnsembleAtOne, EnsembleAtT, Columns };

    explicit NumbersModel(QObject* parent = nullptr);

    /// `hasVotes`: files have several patches, whether or not the frame has their votes yet.
    void setFrame(const ExploreFrame& frame, const TemperatureOrigin& origin,
                  bool hasVotes = false);
    void setColours(const CellColours& colours);

    /// T was chosen on the very data shown: the columns at T carry a dagger.
    [[nodiscard]] bool isMarked() const;
    /// The whole table with tabs between columns, as it reads.
    [[nodiscard]] QString asText() const;
    /// measure,voter,temperature,value,deviation,files in full precision; '.' in every locale.
    [[nodiscard]] QString asCsv() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    enum class Change { None, Better, Worse };
    [[nodiscard]] const Evaluation* evaluationOf(int column) const;
    [[nodiscard]] QString valueText(Measure measure, int column) const;
    [[nodiscard]] double valueAt(Measure measure, int column) const;
    [[nodiscard]] Change changeOf(Measure measure, int column) const;
    [[nodiscard]] QString cellText(Measure measure, int column) const;
    [[nodiscard]] QString toolTip(Measure measure, int column) const;
    [[nodiscard]] QVariant foreground(Measure measure, int column) const;

    [[nodiscard]] QVariant voteData(Vote vote, int column, int role) const;
    [[nodiscard]] const VoteAccuracy* voteOf(Vote vote, int column) const;
    [[nodiscard]] QString voteText(Vote vote, int column) const;
    [[nodiscard]] QString votesCsv() const;

    bool m_hasVotes = false;
    ExploreFrame m_frame;
    TemperatureOrigin m_origin;
    CellColours m_colours;
};

} // namespace candor::ui
