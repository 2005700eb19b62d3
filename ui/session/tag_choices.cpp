// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tag_choices.h"

#include "session/tag_proposal.h"

#include <QSettings>

#include <algorithm>

namespace candor::ui {
namespace {

const QString Group = QStringLiteral("tags/");

QString modeKey(TagField field) {
    const std::string_view key = tagFieldKey(field);
    return Group + QStringLiteral("mode-") +
           QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

bool isProvenance(TagField field) {
    return field == TagField::Model || field == TagField::Confidence;
}

} // namespace

WriteMode TagChoices::mode() const {
    const auto found = modes.find(field);
    return found == modes.end() ? WriteMode::OnlyIfEmpty : found->second;
}

TagChoices rememberedTagChoices(TagField field) {
    const QSettings settings;
    TagChoices choices;
    choices.field = field;
    for (const TagField of : LabelFields) {
        const std::string key = settings.value(modeKey(of)).toString().toStdString();
        if (const auto mode = writeModeFromKey(key)) {
            choices.modes[of] = *mode;
        }
    }
    choices.provenance = settings.value(Group + QStringLiteral("provenance")).toBool();
    choices.keepModified = settings.value(Group + QStringLiteral("keep-modified")).toBool();
    choices.sidecars = settings.value(Group + QStringLiteral("sidecars")).toBool();
    return choices; // parting hard links is never remembered: it cannot be made good later
}

void rememberTagChoices(const TagChoices& choices) {
    QSettings settings;
    for (const auto& [field, mode] : choices.modes) {
        const std::string_view key = writeModeKey(mode);
        settings.setValue(modeKey(field),
                          QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
    }
    settings.setValue(Group + QStringLiteral("provenance"), choices.provenance);
    settings.setValue(Group + QStringLiteral("keep-modified"), choices.keepModified);
    settings.setValue(Group + QStringLiteral("sidecars"), choices.sidecars);
}

std::vector<TagWish> tagWishes(const TagProposal& proposal, const TagChoices& choices,
                               const std::string& model) {
    std::vector<TagWish> wishes{{choices.field, choices.mode(), proposal.classes}};
    if (choices.provenance && !model.empty()) {
        const std::string who = proposal.chosenByHand ? "chosen by hand; " + model : model;
        wishes.push_back({TagField::Model, WriteMode::Replace, {who}});
        if (!proposal.posterior.empty()) {
            wishes.push_back(
                {TagField::Confidence, WriteMode::Replace, {confidenceValue(proposal.posterior)}});
        }
    }
    return wishes;
}

std::vector<TagChange> changesOf(const TagValues& now, const std::vector<TagWish>& wishes) {
    std::vector<TagChange> changes = plannedChanges(now, wishes);
    const bool labels = std::any_of(changes.begin(), changes.end(), [](const TagChange& change) {
        return !isProvenance(change.field);
    });
    return labels ? changes : std::vector<TagChange>();
}

} // namespace candor::ui
