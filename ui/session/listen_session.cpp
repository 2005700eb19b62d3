// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/listen_session.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace candor::ui {

ListenSession::ListenSession(QObject* parent) : QObject(parent) {}

ListenSession::~ListenSession() = default;

void ListenSession::putModel(const ListenModel& model) {
    putModels({model});
}

void ListenSession::putModels(const std::vector<ListenModel>& models) {
    const std::uint64_t before = m_lineup.id();
    for (const ListenModel& model : models) {
        m_lineup.put(model);
    }
    takeLineup(before);
}

void ListenSession::removeModel(const std::filesystem::path& path) {
    const std::uint64_t before = m_lineup.id();
    m_lineup.remove(path);
    takeLineup(before);
}

void ListenSession::tickModel(const std::filesystem::path& path, bool ticked) {
    const std::uint64_t before = m_lineup.id();
    m_lineup.setTicked(path, ticked);
    takeLineup(before);
}

void ListenSession::refuseModel(const std::filesystem::path& path, const QString& problem) {
    const std::uint64_t before = m_lineup.id();
    m_lineup.refuse(path, problem);
    takeLineup(before);
}

void ListenSession::takeLineup(std::uint64_t before) {
    const bool isOther = m_lineup.id() != before;
    const auto members = m_lineup.active();
    const bool membersMoved = members != m_settings.members;
    m_settings.members = members;
    if (isOther) {
        if (!m_temperatureChosen) {
            m_settings.temperature = modelTemperature().value;
        }
        forgetResults();
        const ModelDescription* model = description();
        m_labels.setClasses(model != nullptr ? model->labels : LabelSet(),
                            model != nullptr ? model->task : Task::SingleLabel);
        labelAll();
    }
    Q_EMIT modelsChanged();
    if (isOther) {
        Q_EMIT lineupChanged();
    }
    if (isOther || membersMoved) {
        Q_EMIT settingsChanged();
    }
}

const ModelDescription* ListenSession::description() const {
    return m_lineup.running().empty() ? nullptr : &m_lineup.running().front().reading.description;
}

void ListenSession::setDevices(const std::vector<ComputeDevice>& devices) {
    m_devices = devices;
    Q_EMIT devicesChanged();
}

void ListenSession::chooseDevice(const std::optional<ComputeDevice>& device) {
    m_device = device;
    Q_EMIT deviceChosen();
}

void ListenSession::addTracks(const std::vector<std::shared_ptr<const TrackFile>>& files) {
    const std::size_t first = m_tracks.size();
    bool moreIsSaid = false;
    for (const auto& file : files) {
        const auto index = static_cast<std::uint32_t>(m_tracks.size());
        const auto [known, isNew] = m_known.emplace(file->path, index);
        if (isNew) {
            m_tracks.push_back({file, -1, nullptr});
            label(m_tracks.back());
        } else if (file->truth != nullptr) {
            takeTruth(m_tracks[known->second], *file);
            moreIsSaid = true;
        }
    }
    if (moreIsSaid) {
        labelAll();
    }
    if (m_tracks.size() > first) {
        m_counts.files = m_tracks.size();
        Q_EMIT tracksAdded(first);
    }
    if (m_tracks.size() > first || moreIsSaid) {
        Q_EMIT labelsChanged();
    }
}

/// A data set says something of a file that was there before. Its path's key is renewed, because
/// the old one is held by the file that goes.
void ListenSession::takeTruth(Track& track, const TrackFile& file) {
    TrackFile said = *track.file;
    said.truth = file.truth;
    const auto index = static_cast<std::uint32_t>(&track - m_tracks.data());
    m_known.erase(track.file->path);
    track.file = std::make_shared<const TrackFile>(std::move(said));
    m_known.emplace(track.file->path, index);
}

std::vector<std::shared_ptr<const FileLogits>> ListenSession::takeDiscarded() {
    return std::exchange(m_discarded, {});
}

void ListenSession::clearTracks() {
    forgetResults();
    m_known.clear();
    m_tracks.clear();
    m_labels.clear();
    m_counts = {};
    m_tally = {};
    m_dataSetNames.clear();
    Q_EMIT tracksCleared();
    Q_EMIT labelsChanged();
    Q_EMIT dataSetNamesChanged();
}

void ListenSession::takeResults(std::uint64_t lineup, const std::vector<TrackResult>& results) {
    if (lineup != m_lineup.id()) {
        return;
    }
    std::vector<std::uint32_t> changed;
    for (const auto& [index, logits] : results) {
        // Cleared meanwhile, and perhaps another file at this place.
        if (index >= m_tracks.size() || m_tracks[index].logits != nullptr ||
            logits->path.native() != m_tracks[index].file->path) {
            continue;
        }
        m_tracks[index].logits = logits;
        ++m_counts.done;
        m_counts.failed += logits->failure ? 1U : 0U;
        m_counts.seconds += logits->seconds;
        changed.push_back(index);
    }
    if (!changed.empty()) {
        Q_EMIT tracksChanged(changed);
    }
}

void ListenSession::forgetResults() {
    for (Track& track : m_tracks) {
        if (track.logits != nullptr) {
            m_discarded.push_back(std::exchange(track.logits, nullptr));
        }
    }
    m_counts.done = 0;
    m_counts.failed = 0;
    m_counts.seconds = 0.0;
}

void ListenSession::forgetResults(const std::vector<std::uint32_t>& tracks) {
    std::vector<std::uint32_t> changed;
    for (const std::uint32_t index : tracks) {
        if (index < m_tracks.size() && m_tracks[index].logits != nullptr) {
            const auto logits = std::exchange(m_tracks[index].logits, nullptr);
            --m_counts.done;
            m_counts.failed -= logits->failure ? 1U : 0U;
            m_counts.seconds -= logits->seconds;
            m_discarded.push_back(logits);
            changed.push_back(index);
        }
    }
    if (!changed.empty()) {
        Q_EMIT tracksChanged(changed);
    }
}

void ListenSession::startAnew() {
    clearTracks();
    const std::uint64_t before = m_lineup.id();
    while (!m_lineup.models().empty()) {
        const std::filesystem::path path = m_lineup.models().front().file.path;
        m_lineup.remove(path);
    }
    m_temperatureChosen = false;
    takeLineup(before);
}

void ListenSession::addLabels(const LabelList& list) {
    m_labels.add(list);
    labelAll();
    Q_EMIT labelsChanged();
}

void ListenSession::label(Track& track) {
    const TrackLabels::Label found = m_labels.labelOf(*track.file);
    track.label = found.classes.empty() ? -1 : found.classes.front();
    track.labels = found.classes.size() > 1 ? found.classes : std::vector<std::uint16_t>();
    track.truth = found.truth;
    m_tally.add(found);
    m_counts.labelled = m_tally.labelled();
}

void ListenSession::labelAll() {
    m_tally = {};
    m_counts.labelled = 0;
    for (Track& track : m_tracks) {
        label(track);
    }
}

void ListenSession::setLabelMapping(const LabelMapping& mapping) {
    if (mapping == m_mapping) {
        return;
    }
    m_mapping = mapping;
    m_labels.setMapping(mapping);
    labelAll();
    Q_EMIT labelMappingChanged();
    Q_EMIT labelsChanged();
}

void ListenSession::addDataSetName(const QString& name) {
    if (!m_dataSetNames.contains(name)) {
        m_dataSetNames << name;
        Q_EMIT dataSetNamesChanged();
    }
}

QString ListenSession::labelNote() const {
    const auto text = [](std::size_t count) {
        return QLocale().toString(static_cast<qulonglong>(count));
    };
    QStringList sources;
    if (m_tally.fromDataSets > 0) {
        sources << tr("from a data set: %1").arg(text(m_tally.fromDataSets));
    }
    if (m_tally.fromLists > 0) {
        sources << tr("from a list: %1").arg(text(m_tally.fromLists));
    }
    if (m_tally.fromFolders > 0) {
        sources << tr("from folder names: %1").arg(text(m_tally.fromFolders));
    }
    return sources.isEmpty() ? QString()
                             : tr("Labels taken %1, of %2 files.")
                                   .arg(sources.join(QStringLiteral(", ")), text(m_counts.files));
}

void ListenSession::setTemperature(double temperature) {
    if (temperature != m_settings.temperature) {
        m_settings.temperature = temperature;
        m_temperatureChosen = temperature != modelTemperature().value;
        Q_EMIT settingsChanged();
    }
}

ModelTemperature ListenSession::modelTemperature() const {
    return description() != nullptr ? description()->temperature : ModelTemperature();
}

void ListenSession::setRun(const ListenRun& run) {
    m_run = run;
    Q_EMIT runChanged();
}

} // namespace candor::ui

#include "moc_listen_session.cpp"
