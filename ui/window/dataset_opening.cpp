// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dataset_opening.h"

#include "panels/dataset_dialog.h"
#include "session/listen_session.h"

#include <QString>

namespace candor::ui {

DatasetOpening::DatasetOpening(ListenSession& session, QObject* parent)
    : QObject(parent), m_session(session) {
    connect(&m_adding, &DatasetAddTask::tracksFound, this, [this](const auto& files) {
        m_session.addTracks(files);
        Q_EMIT tracksAdded();
    });
}

DatasetOpening::~DatasetOpening() = default;

void DatasetOpening::open(const std::filesystem::path& path, std::optional<DatasetKind> kind,
                          QWidget* parent) {
    auto* dialog = new DatasetDialog({path, {}, kind, {}}, m_session, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DatasetDialog::soundWanted, this, &DatasetOpening::soundWanted);
    connect(dialog, &DatasetDialog::chosen, this,
            [this](const std::shared_ptr<const DatasetManifest>& manifest,
                   const DatasetChoice& choice) {
                m_session.addDataSetName(QString::fromStdString(manifest->name));
                m_adding.add(manifest, choice);
            });
    dialog->show();
}

} // namespace candor::ui

#include "moc_dataset_opening.cpp"
