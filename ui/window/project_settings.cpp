// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/project_settings.h"

#include "dataset/logits_table.h"
#include "session/archive_session.h"
#include "session/calibration_session.h"
#include "session/listen_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace candor::ui {
namespace {

constexpr char Temperature[] = "temperature";
constexpr char Mapping[] = "label-mapping";
constexpr char DataSets[] = "data-sets";
constexpr char ArchiveSetting[] = "archive";
constexpr char ExploreSetting[] = "explore"; // an object by the file's path
constexpr QLatin1String ArchiveField("field");
constexpr QLatin1String ArchiveLine("at-least");
constexpr QLatin1String ArchiveLines("at-least-of-class");
constexpr QLatin1String ArchiveByMargin("by-margin");
constexpr QLatin1String OwnFitKey("own-fit"); // what a review fitted, in the order of OwnFit
constexpr QLatin1String MemberTemperature("temperature");
constexpr QLatin1String MemberColumns("members");

std::string textOf(const QJsonDocument& document) {
    return document.isEmpty() ? std::string()
                              : document.toJson(QJsonDocument::Compact).toStdString();
}

QJsonDocument documentOf(const ProjectSettings& settings, const char* key) {
    const auto found = settings.find(key);
    return found == settings.end()
               ? QJsonDocument()
               : QJsonDocument::fromJson(QByteArray::fromStdString(found->second));
}

std::string temperatureOf(const ListenSession& listen) {
    const double temperature = listen.settings().temperature;
    return temperature == listen.modelTemperature().value
               ? std::string()
               : QString::number(temperature, 'g', 17).toStdString();
}

std::string mappingOf(const ListenSession& listen) {
    QJsonArray pairs;
    for (const auto& [label, name] : listen.labelMapping()) {
        pairs.append(QJsonArray{QString::fromStdString(label), QString::fromStdString(name)});
    }
    return textOf(QJsonDocument(pairs));
}

QJsonArray ownFitOf(const ArchiveSession& archive) {
    const auto fit = archive.ownFit();
    return fit ? QJsonArray{fit->temperature, fit->before, static_cast<qint64>(fit->files),
                            fit->lossBefore, fit->lossAfter}
               : QJsonArray();
}

std::optional<OwnFit> ownFitFrom(const QJsonArray& said) {
    if (said.size() != 5 || said[0].toDouble() <= 0.0 || said[1].toDouble() <= 0.0) {
        return std::nullopt;
    }
    return OwnFit{said[0].toDouble(), said[1].toDouble(),
                  static_cast<std::uint64_t>(std::max<qint64>(0, said[2].toInteger())),
                  said[3].toDouble(), said[4].toDouble()};
}

std::string archiveOf(const ArchiveSession& archive) {
    const AcceptanceRule& rule = archive.rule();
    QJsonArray lines;
    for (const double line : rule.atLeastOfClass) {
        lines.append(line);
    }
    const std::string_view field = tagFieldKey(archive.field());
    return textOf(QJsonDocument(QJsonObject{
        {ArchiveField, QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()))},
        {ArchiveLine, rule.atLeast},
        {ArchiveLines, lines},
        {OwnFitKey, ownFitOf(archive)},
        {ArchiveByMargin, rule.by == AcceptanceRule::By::Margin}}));
}

std::size_t classCount(const ListenSession& listen) {
    return listen.description() != nullptr ? listen.description()->labels.size() : 0;
}

void applyArchive(const QJsonObject& said, ArchiveSession& archive) {
    if (const auto field = tagFieldFromKey(said[ArchiveField].toString().toStdString())) {
        archive.setField(*field);
    }
    AcceptanceRule rule;
    rule.by = said[ArchiveByMargin].toBool() ? AcceptanceRule::By::Margin
                                             : AcceptanceRule::By::Confidence;
    rule.atLeast = std::clamp(said[ArchiveLine].toDouble(rule.atLeast), 0.0, 1.0);
    for (const QJsonValue& line : said[ArchiveLines].toArray()) {
        rule.atLeastOfClass.push_back(std::clamp(line.toDouble(rule.atLeast), 0.0, 1.0));
    }
    if (rule.atLeastOfClass.size() != classCount(archive.tracks())) {
        rule.atLeastOfClass.clear(); // of other classes
    }
    archive.setRule(rule);
    archive.setOwnFit(ownFitFrom(said[OwnFitKey].toArray()));
}

QString pathOf(const OpenDataSet& dataSet) {
    return QString::fromStdString(dataSet.table->source.string());
}

std::string exploreOf(const CalibrationSession& explore) {
    QJsonObject all;
    for (const auto& dataSet : explore.dataSets()) {
        QJsonArray columns;
        for (const std::size_t column : dataSet->settings.members) {
            columns.append(static_cast<qint64>(column));
        }
        all[pathOf(*dataSet)] = QJsonObject{{MemberTemperature, dataSet->settings.temperature},
                                            {MemberColumns, columns}};
    }
    return textOf(QJsonDocument(all));
}

std::vector<std::size_t> membersOf(const QJsonArray& columns, std::size_t count) {
    std::vector<std::size_t> members;
    for (const QJsonValue& column : columns) {
        const int index = column.toInt(-1);
        if (index >= 0 && static_cast<std::size_t>(index) < count) {
            members.push_back(static_cast<std::size_t>(index));
        }
    }
    return members;
}

} // namespace

ProjectSettings projectSettings(const ListenSession& listen, const ArchiveSession& archive,
                                const CalibrationSession& explore) {
    return {{Temperature, temperatureOf(listen)},
            {Mapping, mappingOf(listen)},
            {DataSets, textOf(QJsonDocument(QJsonArray::fromStringList(listen.dataSetNames())))},
            {ArchiveSetting, archiveOf(archive)},
            {ExploreSetting, exploreOf(explore)}};
}

void applySettings(const ProjectSettings& settings, ListenSession& listen,
                   ArchiveSession& archive) {
    LabelMapping mapping;
    for (const QJsonValue& pair : documentOf(settings, Mapping).array()) {
        mapping.emplace_back(pair[0].toString().toStdString(), pair[1].toString().toStdString());
    }
    listen.setLabelMapping(mapping);
    for (const QJsonValue& name : documentOf(settings, DataSets).array()) {
        listen.addDataSetName(name.toString());
    }
    applyArchive(documentOf(settings, ArchiveSetting).object(), archive);
    if (const auto found = settings.find(Temperature); found != settings.end()) {
        const double temperature = QString::fromStdString(found->second).toDouble();
        if (temperature > 0.0) {
            listen.setTemperature(temperature);
        }
    }
}

void applyDataSetSettings(ProjectSettings& settings, CalibrationSession& explore) {
    QJsonObject waiting = documentOf(settings, ExploreSetting).object();
    if (waiting.isEmpty()) {
        return;
    }
    std::vector<std::pair<DataSetId, QJsonObject>> found;
    for (const auto& dataSet : explore.dataSets()) {
        if (const QJsonValue chosen = waiting.take(pathOf(*dataSet)); chosen.isObject()) {
            found.emplace_back(dataSet->id, chosen.toObject());
        }
    }
    if (found.empty()) {
        return;
    }
    settings[ExploreSetting] = textOf(QJsonDocument(waiting)); // before signals come back here
    for (const auto& [id, chosen] : found) {
        const auto members =
            membersOf(chosen[MemberColumns].toArray(), explore.find(id)->table->memberNames.size());
        if (!members.empty()) {
            explore.setMembers(id, members);
        }
        if (const double temperature = chosen[MemberTemperature].toDouble(); temperature > 0.0) {
            explore.setTemperature(temperature, {}, id);
        }
    }
}

} // namespace candor::ui
