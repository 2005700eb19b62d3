// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluation_settings.h"
#include "session/listen_values.h"
#include "session/model_lineup.h"
#include "session/track_labels.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace candor::ui {

/// What one listening gave: a track's index and what was heard.
using TrackResult = std::pair<std::uint32_t, std::shared_ptr<const FileLogits>>;

/// The models and tracks of the Tracks page and what was chosen for them. Panels read it, call its
/// setters and repaint on its signals; tasks get copies and hand values back. GUI thread.
class ListenSession : public QObject {
    Q_OBJECT

public:
    explicit ListenSession(QObject* parent = nullptr);
    ~ListenSession() override;

    // Models.
    [[nodiscard]] const ModelLineup& lineup() const { return m_lineup; }
    void putModel(const ListenModel& model);
    void putModels(const std::vector<ListenModel>& models);
    void removeModel(const std::filesystem::path& path);
    void tickModel(const std::filesystem::path& path, bool ticked);
    void refuseModel(const std::filesystem::path& path, const QString& problem);
    /// Null while no model runs.
    [[nodiscard]] const ModelDescription* description() const;

    // Where networks run. The first device is the CPU; empty until LibTorch has been asked.
    void setDevices(const std::vector<ComputeDevice>& devices);
    [[nodiscard]] const std::vector<ComputeDevice>& devices() const { return m_devices; }
    void chooseDevice(const std::optional<ComputeDevice>& device); // nothing: a card if there is
    [[nodiscard]] const std::optional<ComputeDevice>& device() const { return m_device; }

    // Tracks. Those that are there already are not added again, but take what is said of them.
    void addTracks(const std::vector<std::shared_ptr<const TrackFile>>& files);
    void clearTracks();
    /// Neither tracks nor models nor what was chosen for them: another project comes.
    void startAnew();
    [[nodiscard]] const std::vector<Track>& tracks() const { return m_tracks; }
    [[nodiscard]] const TrackCounts& counts() const { return m_counts; }
    /// Results of another line-up than the one that runs now are thrown away.
    void takeResults(std::uint64_t lineup, const std::vector<TrackResult>& results);
    /// These wait again.
    void forgetResults(const std::vector<std::uint32_t>& tracks);
    /// Results that nobody needs any more: freeing a hundred thousand takes longer than a frame, so
    /// a task lets them go.
    [[nodiscard]] std::vector<std::shared_ptr<const FileLogits>> takeDiscarded();

    // Labels.
    void addLabels(const LabelList& list);
    [[nodiscard]] QString labelNote() const; // where the labels come from; empty without any
    /// Which class of the models a label stands for that none of them knows.
    void setLabelMapping(const LabelMapping& mapping);
    [[nodiscard]] const LabelMapping& labelMapping() const { return m_mapping; }
    /// Labels that the models do not know, mapped ones left out, and their files.
    [[nodiscard]] const LabelTally& labelTally() const { return m_tally; }
    /// The data sets that tracks came with, by name; cleared with the tracks.
    void addDataSetName(const QString& name);
    [[nodiscard]] const QStringList& dataSetNames() const { return m_dataSetNames; }

    // What every figure depends on: temperature and the columns in the ensemble.
    [[nodiscard]] const EvaluationSettings& settings() const { return m_settings; }
    void setTemperature(double temperature);
    /// Value and origin of the temperature that the model brings.
    [[nodiscard]] ModelTemperature modelTemperature() const;

    [[nodiscard]] const ListenRun& run() const { return m_run; }
    void setRun(const ListenRun& run);

Q_SIGNALS:
    void modelsChanged();   // the list
    void lineupChanged();   // other columns: every track waits again
    void settingsChanged(); // temperature or members: figures move
    void devicesChanged();  // they are known now
    void deviceChosen();
    void tracksAdded(std::size_t first);
    void tracksCleared();
    void tracksChanged(const std::vector<std::uint32_t>& tracks); // results have come
    void labelsChanged();
    void labelMappingChanged();
    void dataSetNamesChanged();
    void runChanged();

private:
    void takeLineup(std::uint64_t before);
    void takeTruth(Track& track, const TrackFile& file);
    void label(Track& track);
    void labelAll();
    void forgetResults();

    ModelLineup m_lineup;
    std::vector<ComputeDevice> m_devices;
    std::optional<ComputeDevice> m_device;
    std::vector<Track> m_tracks;
    std::unordered_map<std::string_view, std::uint32_t> m_known; // paths, held by the tracks
    std::vector<std::shared_ptr<const FileLogits>> m_discarded;
    TrackCounts m_counts;
    TrackLabels m_labels;
    LabelMapping m_mapping;
    LabelTally m_tally;
    QStringList m_dataSetNames;
    EvaluationSettings m_settings;
    bool m_temperatureChosen = false; // by hand: another model does not take it back
    ListenRun m_run;
};

} // namespace candor::ui
