// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/model_lineup.h"

#include "inference/model_error.h"

#include "text/model_error_text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace candor::ui {
namespace {

/// Why two models cannot be one ensemble, or nothing.
std::optional<QString> disagreement(const ModelFile& model, const ModelFile& reference) {
    try {
        checkEnsemble({reference, model});
        return std::nullopt;
    } catch (const ModelError& error) {
        return modelFaultText(error.fault(), error.arguments());
    }
}

bool isSame(const ModelFile& a, const ModelFile& b) {
    return a.path == b.path && a.reading.description == b.reading.description;
}

} // namespace

ListenModel* ModelLineup::find(const std::filesystem::path& path) {
    const auto found = std::find_if(m_models.begin(), m_models.end(),
                                    [&path](const auto& model) { return model.file.path == path; });
    return found == m_models.end() ? nullptr : &*found;
}

bool ModelLineup::isVoice(const ListenModel& model) const {
    return model.ticked && model.state == ModelState::Ready;
}

void ModelLineup::put(ListenModel model) {
    const std::filesystem::path path = model.file.path;
    if (ListenModel* known = find(path)) {
        model.ticked = known->ticked || known->state != ModelState::Ready;
        *known = std::move(model);
    } else {
        m_models.push_back(std::move(model));
    }
    keepTogether(nullptr);
    settle();
}

void ModelLineup::remove(const std::filesystem::path& path) {
    std::erase_if(m_models, [&path](const auto& model) { return model.file.path == path; });
    keepTogether(nullptr);
    settle();
}

void ModelLineup::refuse(const std::filesystem::path& path, const QString& problem) {
    if (ListenModel* model = find(path)) {
        model->state = ModelState::Refused;
        model->problem = problem;
    }
    const auto gone =
        std::erase_if(m_running, [&path](const auto& column) { return column.path == path; });
    if (gone > 0) {
        m_running.clear(); // the others get columns of their own
        ++m_id;
    }
    keepTogether(nullptr);
    settle();
}

void ModelLineup::setTicked(const std::filesystem::path& path, bool ticked) {
    ListenModel* model = find(path);
    if (model == nullptr || model->state != ModelState::Ready || model->ticked == ticked) {
        return;
    }
    const auto voices = std::count_if(m_models.begin(), m_models.end(),
                                      [this](const auto& other) { return isVoice(other); });
    if (!ticked && voices < 2) {
        return;
    }
    model->ticked = ticked;
    keepTogether(ticked ? model : nullptr);
    settle();
}

/// Unticks what does not agree with `wanted`, or else with the first voice, and says why.
void ModelLineup::keepTogether(const ListenModel* wanted) {
    const auto first = std::find_if(m_models.begin(), m_models.end(),
                                    [this](const auto& model) { return isVoice(model); });
    auto ready = std::find_if(m_models.begin(), m_models.end(),
                              [](const auto& model) { return model.state == ModelState::Ready; });
    if (wanted == nullptr && first == m_models.end()) {
        if (ready == m_models.end()) {
            return;
        }
        ready->ticked = true; // the last voice has gone: another one takes over
        wanted = &*ready;
    }
    const ModelFile reference = wanted != nullptr ? wanted->file : first->file;
    for (ListenModel& model : m_models) {
        if (model.state == ModelState::Ready) {
            const auto why = disagreement(model.file, reference);
            model.ticked = model.ticked && !why;
            model.problem = why.value_or(QString());
        }
    }
}

void ModelLineup::settle() {
    std::vector<ModelFile> voices;
    for (const ListenModel& model : m_models) {
        if (isVoice(model)) {
            voices.push_back(model.file);
        }
    }
    const bool hasColumns =
        !voices.empty() && std::all_of(voices.begin(), voices.end(), [this](const auto& voice) {
            return std::any_of(m_running.begin(), m_running.end(),
                               [&voice](const auto& column) { return isSame(column, voice); });
        });
    if (!hasColumns && !(voices.empty() && m_running.empty())) {
        m_running = std::move(voices);
        ++m_id;
    }
}

std::vector<std::size_t> ModelLineup::active() const {
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < m_running.size(); ++column) {
        const bool isIn =
            std::any_of(m_models.begin(), m_models.end(), [this, column](const auto& model) {
                return isVoice(model) && isSame(model.file, m_running[column]);
            });
        if (isIn) {
            columns.push_back(column);
        }
    }
    return columns;
}

} // namespace candor::ui
