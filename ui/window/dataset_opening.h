// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_manifest.h"
#include "tasks/dataset_add_task.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

class QWidget;

namespace candor::ui {

class ListenSession;

/// Everything between "open this data set" and its tracks: a dialog for each, the files chosen in
/// it, the name that Explore shows.
class DatasetOpening : public QObject {
    Q_OBJECT

public:
    explicit DatasetOpening(ListenSession& session, QObject* parent = nullptr);
    ~DatasetOpening() override;

    /// Shows the dialog; `kind` empty: to be recognised.
    void open(const std::filesystem::path& path, std::optional<DatasetKind> kind, QWidget* parent);

Q_SIGNALS:
    void tracksAdded();
    void soundWanted(const std::filesystem::path& folder);

private:
    ListenSession& m_session;
    DatasetAddTask m_adding;
};

} // namespace candor::ui
