// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/model_task.h"

#include "inference/model_error.h"
#include "inference/model_file.h"

#include "tasks/vector_registers.h"
#include "text/model_error_text.h"

#include <QMetaObject>

#include <exception>
#include <utility>

namespace candor::ui {
namespace {

ListenModel refused(const std::filesystem::path& path, const QString& problem) {
    ListenModel model;
    model.file.path = path;
    model.state = ModelState::Refused;
    model.ticked = false;
    model.problem = problem;
    return model;
}

} // namespace

ListenModel lookIntoModel(const std::filesystem::path& path) {
    try {
        ListenModel model;
        model.file = openModelFile(path);
        if (!model.file.complete()) {
            model.state = ModelState::Incomplete;
            QStringList missing;
            for (const std::string& key : model.file.reading.missing) {
                missing << QString::fromStdString(key);
            }
            model.problem = ModelTask::tr("Its description lacks %1; describe it to use it.")
                                .arg(missing.join(QStringLiteral(", ")));
        }
        return model;
    } catch (const ModelError& error) {
        return refused(path, modelFaultText(error.fault(), error.arguments()));
    } catch (const std::exception& error) {
        return refused(path, QString::fromUtf8(error.what()));
    }
}

ModelTask::ModelTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

ModelTask::~ModelTask() {
    m_thread.request_stop();
    m_thread.join();
}

void ModelTask::read(const std::vector<std::filesystem::path>& models) {
    m_mailbox.post(++m_lastKey, models);
}

void ModelTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    while (const auto paths = m_mailbox.take(stop)) {
        std::vector<ListenModel> models;
        for (const auto& path : *paths) {
            models.push_back(lookIntoModel(path));
        }
        QMetaObject::invokeMethod(
            this, [this, models = std::move(models)] { Q_EMIT modelsRead(models); },
            Qt::QueuedConnection);
    }
}

} // namespace candor::ui

#include "moc_model_task.cpp"
