// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_description.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <thread>
#include <vector>

namespace candor::ui {

/// Writes a temperature into the descriptions of models, in a thread of its own. Starts when made
/// and answers once; destruction waits.
class TemperatureStoring : public QObject {
    Q_OBJECT

public:
    TemperatureStoring(std::vector<std::filesystem::path> models, ModelTemperature temperature,
                       QObject* parent = nullptr);

Q_SIGNALS:
    /// `problems`: a sentence for each model that did not get it.
    void finished(const std::vector<std::filesystem::path>& stored, const QStringList& problems);

private:
    std::jthread m_thread;
};

} // namespace candor::ui
