// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_description.h"

#include "panels/field_set.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

class LabelListEdit;

/// What a model says and who made it: name, task, output, classes, temperature, licence, citation.
/// `missing` (keys of the contracts) start empty and marked; nothing is guessed for them.
class ModelIdentityForm : public QWidget {
    Q_OBJECT

public:
    ModelIdentityForm(const ModelDescription& description, const std::vector<std::string>& missing,
                      QWidget* parent = nullptr);

    /// `description` with what the form says. The labels only when they can be used.
    [[nodiscard]] ModelDescription filled(ModelDescription description) const;
    [[nodiscard]] std::optional<FormProblem> problem() const;

Q_SIGNALS:
    void changed();

private:
    void addOutputs(QFormLayout* form);
    void addTemperature(QFormLayout* form);
    void markNeeded();

    FieldSet<ModelDescription> m_fields;
    QComboBox* m_task = nullptr;
    QComboBox* m_output = nullptr;
    LabelListEdit* m_labels = nullptr;
};

} // namespace candor::ui
