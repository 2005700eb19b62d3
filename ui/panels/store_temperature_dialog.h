// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_file.h"

#include "session/explore_values.h"

#include <QDialog>

#include <filesystem>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

/// A fitted temperature and the models that it is to travel with.
struct StoreTemperatureRequest {
    double temperature = 1.0;
    TemperatureOrigin origin; // not Chosen
    std::vector<ModelFile> models;
};

/// Shows what will be written into which descriptions, and writes it when told to: the temperature,
/// what was minimised, on which files, when, before and after.
class StoreTemperatureDialog : public QDialog {
    Q_OBJECT

public:
    explicit StoreTemperatureDialog(StoreTemperatureRequest request, QWidget* parent = nullptr);

    /// What the description will say.
    [[nodiscard]] ModelTemperature described() const;

public Q_SLOTS:
    void store();

Q_SIGNALS:
    void stored(const std::vector<std::filesystem::path>& models);

private:
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QLabel* makeWarning();
    void finish(const std::vector<std::filesystem::path>& models, const QStringList& problems);

    StoreTemperatureRequest m_request;
    QLabel* m_result;
    QPushButton* m_store;
    QPushButton* m_close;
};

} // namespace candor::ui
