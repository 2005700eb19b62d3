// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dataset_text.h"

#include "text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace candor::ui {
namespace {

QString datasetWords(const char* text) {
    return QCoreApplication::translate("DatasetText", text);
}

constexpr std::array FaultWords{
    std::pair(ItemFault::Missing, QT_TRANSLATE_NOOP("DatasetText", "not in this copy: %1")),
    std::pair(ItemFault::KnownShort, QT_TRANSLATE_NOOP("DatasetText", "known to be short: %1")),
    std::pair(ItemFault::KnownBroken, QT_TRANSLATE_NOOP("DatasetText", "known to be broken: %1")),
    std::pair(ItemFault::Duplicate, QT_TRANSLATE_NOOP("DatasetText", "the same as another: %1")),
    std::pair(ItemFault::Mislabelled,
              QT_TRANSLATE_NOOP("DatasetText", "known to be labelled wrongly: %1")),
    std::pair(ItemFault::Excluded,
              QT_TRANSLATE_NOOP("DatasetText", "left out by a published filter: %1")),
};

} // namespace

QString datasetKindName(DatasetKind kind) {
    switch (kind) {
    case DatasetKind::FolderPerClass:
        return datasetWords(QT_TRANSLATE_NOOP("DatasetText", "A folder a class"));
    case DatasetKind::Csv:
        return datasetWords(QT_TRANSLATE_NOOP("DatasetText", "Table of paths and labels"));
    case DatasetKind::NSynth:
        return QStringLiteral("NSynth");
    case DatasetKind::Fma:
        return QStringLiteral("FMA");
    case DatasetKind::Gtzan:
        return QStringLiteral("GTZAN");
    case DatasetKind::MagnaTagATune:
        return QStringLiteral("MagnaTagATune");
    case DatasetKind::MtgJamendo:
        return QStringLiteral("MTG-Jamendo");
    case DatasetKind::AudioSet:
        return QStringLiteral("AudioSet");
    case DatasetKind::MillionSong:
        break;
    }
    return QStringLiteral("Million Song Dataset");
}

QString datasetSizeText(const DatasetManifest& manifest) {
    const QString text =
        manifest.task == Task::SingleLabel
            ? datasetWords(
                  QT_TRANSLATE_NOOP("DatasetText", "%1 files in %2 classes, one class a file"))
            : datasetWords(QT_TRANSLATE_NOOP("DatasetText",
                                             "%1 files with %2 classes, several classes a file"));
    return text.arg(countText(manifest.items.size()), countText(manifest.classes.size()));
}

QString datasetFaultsText(const DatasetManifest& manifest) {
    QStringList faults;
    for (const auto& [fault, text] : FaultWords) {
        const auto count = std::ranges::count(manifest.items, fault, &ManifestItem::fault);
        if (count > 0) {
            faults << datasetWords(text).arg(countText(static_cast<std::uint64_t>(count)));
        }
    }
    return faults.join(QStringLiteral(", "));
}

QString datasetGroupsText(const DatasetManifest& manifest) {
    return manifest.groupMeaning.empty()
               ? QString()
               : QString::fromStdString(manifest.groupMeaning) + QStringLiteral(": ") +
                     countText(manifest.groupNames.size());
}

} // namespace candor::ui
