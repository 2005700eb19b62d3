// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/model_facts.h"

#include "text/front_end_text.h"
#include "text/number_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace candor::ui {
namespace {

QString factWords(const char* text) {
    return QCoreApplication::translate("ModelFacts", text);
}

} // namespace

// An ensemble's members mostly share a name; then their files tell them apart.
QString modelName(const ListenModel& model) {
    return QString::fromStdString(model.file.path.stem().string());
}

QString classesText(const LabelSet& classes) {
    constexpr std::size_t ClassesALine = 8;
    constexpr std::size_t MostClasses = 96;
    QString text;
    for (std::size_t index = 0; index < std::min(classes.size(), MostClasses); ++index) {
        if (index > 0) {
            text += index % ClassesALine == 0 ? QStringLiteral(",\n") : QStringLiteral(", ");
        }
        text += QString::fromStdString(classes[index]);
    }
    return classes.size() > MostClasses ? text + QStringLiteral(" …") : text;
}

QString frontEndsText(const std::vector<ModelFile>& models) {
    const FrontEnd& first = models.front().reading.description.frontEnd;
    const bool same = std::all_of(models.begin(), models.end(), [&first](const auto& model) {
        return model.reading.description.frontEnd == first;
    });
    return same ? frontEndText(first)
                : factWords(QT_TRANSLATE_NOOP("ModelFacts", "several: %1, and others"))
                      .arg(frontEndText(first));
}

QString modelTemperatureText(const ModelTemperature& temperature) {
    if (temperature.files == 0 && temperature.value == 1.0) {
        return factWords(QT_TRANSLATE_NOOP("ModelFacts", "none was fitted"));
    }
    if (temperature.fittedOn.empty()) {
        return temperatureText(temperature.value);
    }
    QString fittedOn = QString::fromStdString(temperature.fittedOn);
    if (!temperature.date.empty()) {
        const QDate date = QDate::fromString(QString::fromStdString(temperature.date), Qt::ISODate);
        fittedOn += QStringLiteral(", ") + QLocale().toString(date, QLocale::ShortFormat);
    }
    return temperature.files == 0
               ? factWords(QT_TRANSLATE_NOOP("ModelFacts", "%1, fitted on %2"))
                     .arg(temperatureText(temperature.value), fittedOn)
               : factWords(QT_TRANSLATE_NOOP("ModelFacts", "%1, fitted on %2 (%3 files)"))
                     .arg(temperatureText(temperature.value), fittedOn,
                          countText(temperature.files));
}

QString modelToolTip(const ListenModel& model) {
    QStringList lines{QString::fromStdString(model.file.path.string())};
    const ModelDescription& description = model.file.reading.description;
    if (!description.name.empty()) {
        lines << QString::fromStdString(description.name);
    }
    if (model.state == ModelState::Ready) {
        lines << frontEndText(description.frontEnd) + QStringLiteral("; ") +
                     patchText(description.patches);
        lines << factWords(QT_TRANSLATE_NOOP("ModelFacts", "%1 classes"))
                     .arg(countText(description.labels.size()));
        lines << factWords(QT_TRANSLATE_NOOP("ModelFacts", "temperature: %1"))
                     .arg(modelTemperatureText(description.temperature));
    }
    for (const std::string* text : {&description.licence, &description.citation}) {
        if (!text->empty()) {
            lines << QString::fromStdString(*text);
        }
    }
    if (!model.problem.isEmpty()) {
        lines << model.problem;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace candor::ui
