// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/explore_values.h"

#include <QObject>

#include <memory>
#include <vector>

namespace candor::ui {

/// What is open and chosen: the only mutable state of the window. Panels read it, call its setters
/// and repaint on its signals; tasks get copies of its settings and hand values back. GUI thread.
class CalibrationSession : public QObject {
    Q_OBJECT

public:
    explicit CalibrationSession(QObject* parent = nullptr);
    ~CalibrationSession() override;

    /// Opens a data set and returns its id. It becomes the one shown, unless `show` is false and
    /// there is another.
    DataSetId open(std::shared_ptr<const LogitsTable> table, bool show = true);
    void close(DataSetId id);
    /// Puts another table in the place of a data set, with its name and, where they still fit, its
    /// choices, and returns the new id: figures of the old table that are on their way find no
    /// data set. Opens it when there is no such data set.
    DataSetId replace(DataSetId id, std::shared_ptr<const LogitsTable> table);

    [[nodiscard]] const std::vector<std::unique_ptr<OpenDataSet>>& dataSets() const;
    /// Null when there is no such data set (it may have been closed while a task ran).
    [[nodiscard]] const OpenDataSet* find(DataSetId id) const;
    /// The data set shown; null when none is open or all are shown side by side.
    [[nodiscard]] const OpenDataSet* current() const;
    [[nodiscard]] bool showsAll() const { return m_showsAll; }

    void setCurrent(DataSetId id);
    void showAll(); // the grid of all data sets

    // Choices of one data set. `id` NoDataSet means the current one, or every one when all are
    // shown.
    void setTemperature(double temperature, const TemperatureOrigin& origin = {},
                        DataSetId id = NoDataSet);
    void setMembers(DataSetId id, std::vector<std::size_t> ticked); // at least one
    void setFilter(DataSetId id, std::optional<std::size_t> trueClass,
                   std::optional<std::size_t> split);
    void setScope(DataSetId id, const DecisionScope& scope);

    // Choices common to all data sets.
    void setBuckets(std::size_t count, BucketKind kind);
    void setMeasure(Measure measure); // of the error-versus-temperature diagram and of T*
    [[nodiscard]] Measure measure() const { return m_measure; }
    [[nodiscard]] std::size_t buckets() const { return m_buckets; }
    [[nodiscard]] BucketKind bucketKind() const { return m_bucketKind; }

    void select(DataSetId id, FileSelection selection);
    void clearSelection(); // of every data set

    // Results, delivered by tasks; ignored when the data set is gone.
    void setFrame(DataSetId id, const ExploreFrame& frame);
    void setSweep(DataSetId id, const SweepState& sweep);

Q_SIGNALS:
    void dataSetsChanged();
    void currentChanged(); // or showAll
    void
    settingsChanged(candor::ui::DataSetId id); // a new frame is needed; sweep too unless only T
    void temperatureChanged(candor::ui::DataSetId id);
    void frameChanged(candor::ui::DataSetId id);
    void sweepChanged(candor::ui::DataSetId id);
    void measureChanged();
    void selectionChanged(candor::ui::DataSetId id);

private:
    OpenDataSet* findMutable(DataSetId id);
    std::vector<OpenDataSet*> targets(DataSetId id);
    QString uniqueName(const LogitsTable& table) const;

    std::vector<std::unique_ptr<OpenDataSet>> m_dataSets;
    DataSetId m_current = NoDataSet;
    DataSetId m_lastId = NoDataSet;
    bool m_showsAll = false;
    Measure m_measure = Measure::Mae;
    std::size_t m_buckets = 10;
    BucketKind m_bucketKind = BucketKind::EqualWidth;
};

} // namespace candor::ui
