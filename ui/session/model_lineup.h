// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/listen_values.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace candor::ui {

/// The models that were added, and which of them run. A model taken out of the ensemble keeps its
/// column in the logits, so that it comes back without listening again; only a model that has no
/// column yet makes a new line-up. Ticked models agree in classes, task and patches: ticking one
/// that does not go with the others takes those out.
class ModelLineup {
public:
    [[nodiscard]] const std::vector<ListenModel>& models() const { return m_models; }

    /// Adds a model, or renews the one of the same path.
    void put(ListenModel model);
    void remove(const std::filesystem::path& path);
    /// The last ticked model stays: an ensemble has a member.
    void setTicked(const std::filesystem::path& path, bool ticked);
    /// It cannot run after all.
    void refuse(const std::filesystem::path& path, const QString& problem);

    /// The models that run, in the order of the logits' members. Empty: there are none.
    [[nodiscard]] const std::vector<ModelFile>& running() const { return m_running; }
    /// Another number, other columns: logits of the old ones say nothing now.
    [[nodiscard]] std::uint64_t id() const { return m_id; }
    /// The columns in the ensemble, ascending.
    [[nodiscard]] std::vector<std::size_t> active() const;

private:
    [[nodiscard]] ListenModel* find(const std::filesystem::path& path);
    [[nodiscard]] bool isVoice(const ListenModel& model) const;
    void keepTogether(const ListenModel* wanted);
    void settle();

    std::vector<ListenModel> m_models;
    std::vector<ModelFile> m_running;
    std::uint64_t m_id = 0;
};

} // namespace candor::ui
