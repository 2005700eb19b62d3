// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/logits_table.h"
#include "panels/player_output.h"
#include "session/track_view.h"

#include <QDataStream>
#include <QFile>
#include <QString>

#include <cmath>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace candor::ui::sample {

/// One file of five patches of 0.1 s under two members and three classes, whose posteriors at T = 1
/// are round: guitar wins with (0.6 + 0.5) / 2 = 0.55, keyboard has 0.3, bass 0.15, in every patch.
/// The patches stand in the logits from the last to the first, with starts when asked for.
inline std::shared_ptr<LogitsTable> oneTrack(std::int32_t label, bool withStarts = true) {
    const std::vector<std::vector<double>> posteriors = {{0.1, 0.6, 0.3}, {0.2, 0.5, 0.3}};
    constexpr std::size_t Patches = 5;
    std::vector<double> logits;
    for (const auto& member : posteriors) {
        for (std::size_t patch = 0; patch < Patches; ++patch) {
            for (const double posterior : member) {
                logits.push_back(std::log(posterior));
            }
        }
    }
    auto table = std::make_shared<LogitsTable>();
    table->source = "tracks";
    table->logits = LogitMatrix::fromValues({2, Patches, 3}, logits);
    table->patches = PatchGrouping(std::vector<std::uint32_t>(Patches, 0), 1);
    table->truth = GroundTruth::singleLabel({label}, 3);
    table->classes = LabelSet(std::vector<std::string>{"bass", "guitar", "keyboard"});
    table->memberNames = {"first", "second"};
    table->fileNames.append("/music/take 7.wav");
    for (std::size_t patch = 0; withStarts && patch < Patches; ++patch) {
        table->patchStart.push_back(0.1F * static_cast<float>(Patches - 1 - patch));
    }
    return table;
}

inline TrackView trackView(std::int32_t label, const std::string& audio) {
    TrackView track;
    track.audio = audio;
    track.table = oneTrack(label);
    track.patchSeconds = 0.1;
    return track;
}

/// 16-bit mono silence, as long as it is said, on a disk that stores no zeros.
inline void writeSilence(const QString& path, int seconds) {
    constexpr quint32 Rate = 44100;
    const quint32 bytes = Rate * 2 * static_cast<quint32>(seconds);
    QByteArray header;
    QDataStream stream(&header, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    const auto tag = [&](const char* text) { stream.writeRawData(text, 4); };
    tag("RIFF");
    stream << quint32(bytes + 36);
    tag("WAVE");
    tag("fmt ");
    stream << quint32(16) << quint16(1) << quint16(1) << Rate << quint32(Rate * 2) << quint16(2)
           << quint16(16);
    tag("data");
    stream << bytes;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("%s cannot be written", qPrintable(path));
    }
    file.write(header);
    file.resize(header.size() + static_cast<qint64>(bytes));
}

/// A device that plays when it is told to.
class SilentDevice : public PlayerOutput {
public:
    std::optional<QString> open() override {
        return refusal.isEmpty() ? std::nullopt : std::optional(refusal);
    }
    int sampleRate() const override { return 22050; }
    std::optional<QString> start() override {
        written.clear();
        played = 0;
        running = true;
        return std::nullopt;
    }
    void stop() override { running = false; }
    std::size_t room() const override { return 4096; }
    void write(std::span<const float> samples) override {
        written.insert(written.end(), samples.begin(), samples.end());
    }
    std::uint64_t heard() const override { return played; }
    bool isLost() const override { return lost; }

    QString refusal;
    std::vector<float> written;
    std::uint64_t played = 0;
    bool running = false;
    bool lost = false;
};

} // namespace candor::ui::sample
