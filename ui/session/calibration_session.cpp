// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/calibration_session.h"

#include "dataset/logits_table.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace candor::ui {

CalibrationSession::CalibrationSession(QObject* parent) : QObject(parent) {}

CalibrationSession::~CalibrationSession() = default;

DataSetId CalibrationSession::open(std::shared_ptr<const LogitsTable> table, bool show) {
    auto dataSet = std::make_unique<OpenDataSet>();
    dataSet->id = ++m_lastId;
    dataSet->name = uniqueName(*table);
    dataSet->settings.members.resize(table->logits.members());
    std::iota(dataSet->settings.members.begin(), dataSet->settings.members.end(), std::size_t{0});
    dataSet->settings.buckets = m_buckets;
    dataSet->settings.bucketKind = m_bucketKind;
    dataSet->settings.wantOutcomes = true;
    dataSet->table = std::move(table);
    m_dataSets.push_back(std::move(dataSet));
    Q_EMIT dataSetsChanged();
    Q_EMIT settingsChanged(m_lastId);
    if (show || m_current == NoDataSet) {
        setCurrent(m_lastId);
    }
    return m_lastId;
}

void CalibrationSession::close(DataSetId id) {
    const auto gone = std::find_if(m_dataSets.begin(), m_dataSets.end(),
                                   [id](const auto& dataSet) { return dataSet->id == id; });
    if (gone == m_dataSets.end()) {
        return;
    }
    const auto next = m_dataSets.erase(gone);
    if (m_current == id) {
        const bool isLast = next == m_dataSets.end();
        m_current = m_dataSets.empty() ? NoDataSet : (isLast ? m_dataSets.back() : *next)->id;
    }
    m_showsAll = m_showsAll && m_dataSets.size() > 1;
    Q_EMIT dataSetsChanged();
    Q_EMIT currentChanged();
}

DataSetId CalibrationSession::replace(DataSetId id, std::shared_ptr<const LogitsTable> table) {
    OpenDataSet* dataSet = findMutable(id);
    if (dataSet == nullptr) {
        return open(std::move(table), false);
    }
    const bool sameColumns = table->classes == dataSet->table->classes &&
                             table->memberNames == dataSet->table->memberNames;
    dataSet->id = ++m_lastId;
    dataSet->table = std::move(table);
    dataSet->frame = {};
    dataSet->sweep = {};
    dataSet->selection = nullptr;
    if (!sameColumns) {
        dataSet->settings.members.resize(dataSet->table->logits.members());
        std::iota(dataSet->settings.members.begin(), dataSet->settings.members.end(),
                  std::size_t{0});
        dataSet->settings.filter = {};
        dataSet->settings.scope = {};
    }
    const bool isCurrent = m_current == id;
    if (isCurrent) {
        m_current = m_lastId;
    }
    Q_EMIT dataSetsChanged();
    Q_EMIT settingsChanged(m_lastId);
    if (isCurrent || m_showsAll) {
        Q_EMIT currentChanged();
    }
    return m_lastId;
}

const std::vector<std::unique_ptr<OpenDataSet>>& CalibrationSession::dataSets() const {
    return m_dataSets;
}

const OpenDataSet* CalibrationSession::find(DataSetId id) const {
    const auto found = std::find_if(m_dataSets.begin(), m_dataSets.end(),
                                    [id](const auto& dataSet) { return dataSet->id == id; });
    return found == m_dataSets.end() ? nullptr : found->get();
}

OpenDataSet* CalibrationSession::findMutable(DataSetId id) {
    return const_cast<OpenDataSet*>(std::as_const(*this).find(id));
}

const OpenDataSet* CalibrationSession::current() const {
    return m_showsAll ? nullptr : find(m_current);
}

std::vector<OpenDataSet*> CalibrationSession::targets(DataSetId id) {
    std::vector<OpenDataSet*> found;
    for (const auto& dataSet : m_dataSets) {
        const DataSetId wanted = id == NoDataSet && !m_showsAll ? m_current : id;
        if (wanted == NoDataSet || dataSet->id == wanted) {
            found.push_back(dataSet.get());
        }
    }
    return found;
}

void CalibrationSession::setCurrent(DataSetId id) {
    if ((id == m_current && !m_showsAll) || find(id) == nullptr) {
        return;
    }
    m_current = id;
    m_showsAll = false;
    Q_EMIT currentChanged();
}

void CalibrationSession::showAll() {
    if (!m_showsAll && !m_dataSets.empty()) {
        m_showsAll = true;
        Q_EMIT currentChanged();
    }
}

void CalibrationSession::setTemperature(double temperature, const TemperatureOrigin& origin,
                                        DataSetId id) {
    for (OpenDataSet* dataSet : targets(id)) {
        dataSet->settings.temperature = temperature;
        dataSet->origin = origin;
        Q_EMIT temperatureChanged(dataSet->id);
    }
}

void CalibrationSession::setMembers(DataSetId id, std::vector<std::size_t> ticked) {
    OpenDataSet* dataSet = findMutable(id);
    if (dataSet != nullptr && !ticked.empty() && dataSet->settings.members != ticked) {
        dataSet->settings.members = std::move(ticked);
        Q_EMIT settingsChanged(id);
    }
}

void CalibrationSession::setFilter(DataSetId id, std::optional<std::size_t> trueClass,
                                   std::optional<std::size_t> split) {
    if (OpenDataSet* dataSet = findMutable(id)) {
        dataSet->settings.filter.trueClass = trueClass;
        dataSet->settings.filter.split = split;
        Q_EMIT settingsChanged(id);
    }
}

void CalibrationSession::setScope(DataSetId id, const DecisionScope& scope) {
    if (OpenDataSet* dataSet = findMutable(id)) {
        dataSet->settings.scope = scope;
        Q_EMIT settingsChanged(id);
    }
}

void CalibrationSession::setBuckets(std::size_t count, BucketKind kind) {
    m_buckets = count;
    m_bucketKind = kind;
    for (const auto& dataSet : m_dataSets) {
        dataSet->settings.buckets = count;
        dataSet->settings.bucketKind = kind;
        Q_EMIT settingsChanged(dataSet->id);
    }
}

void CalibrationSession::setMeasure(Measure measure) {
    if (m_measure != measure) {
        m_measure = measure;
        Q_EMIT measureChanged();
    }
}

void CalibrationSession::select(DataSetId id, FileSelection selection) {
    if (OpenDataSet* dataSet = findMutable(id)) {
        dataSet->selection = selection.files.empty()
                                 ? nullptr
                                 : std::make_shared<const FileSelection>(std::move(selection));
        Q_EMIT selectionChanged(id);
    }
}

void CalibrationSession::clearSelection() {
    for (const auto& dataSet : m_dataSets) {
        if (dataSet->selection != nullptr) {
            dataSet->selection = nullptr;
            Q_EMIT selectionChanged(dataSet->id);
        }
    }
}

void CalibrationSession::setFrame(DataSetId id, const ExploreFrame& frame) {
    if (OpenDataSet* dataSet = findMutable(id)) {
        dataSet->frame = frame;
        Q_EMIT frameChanged(id);
    }
}

void CalibrationSession::setSweep(DataSetId id, const SweepState& sweep) {
    if (OpenDataSet* dataSet = findMutable(id)) {
        dataSet->sweep = sweep;
        Q_EMIT sweepChanged(id);
    }
}

QString CalibrationSession::uniqueName(const LogitsTable& table) const {
    const QString stem = QString::fromStdString(table.source.stem().string());
    QString name = stem;
    for (int copy = 2; std::any_of(m_dataSets.begin(), m_dataSets.end(),
                                   [&name](const auto& open) { return open->name == name; });
         ++copy) {
        name = stem + QStringLiteral(" (%1)").arg(copy);
    }
    return name;
}

} // namespace candor::ui

#include "moc_calibration_session.cpp"
