// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/patch_source.h"
#include "inference/model_description.h"

#include "panels/field_set.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace candor {
struct FrontEndPreset;
}

namespace candor::ui {

class FrontEndForm;
class InputShapeCombo;

/// What a model hears: the front end by name or setting by setting, the patches and the order of
/// the tensor, with the numbers that come out of it. `missing` start empty and marked.
class ModelInputForm : public QWidget {
    Q_OBJECT

public:
    ModelInputForm(const ModelDescription& description, const std::vector<std::string>& missing,
                   QWidget* parent = nullptr);

    [[nodiscard]] ModelDescription filled(ModelDescription description) const;
    /// Of the last check; call settle() first when that matters.
    [[nodiscard]] std::optional<FormProblem> problem() const;
    [[nodiscard]] const std::optional<PatchShape>& patch() const { return m_patch; }
    /// Checks at once what would be checked a moment after the last key.
    void settle();

Q_SIGNALS:
    void changed(); // after a check

private:
    void build();
    void addPatchFields(QFormLayout* form);
    void addPatchDetails(QFormLayout* form);
    void onPreset(int index);
    void onFrontEnd();
    void showPreset();
    void unfold(bool open);
    void onPlan();
    void onEdited();
    [[nodiscard]] const FrontEndPreset* matchingPreset() const;
    [[nodiscard]] QString whyTooLarge() const;

    PatchPlan m_plan;
    FieldSet<PatchPlan> m_planFields;
    QComboBox* m_presets;
    QLabel* m_words;
    NumberEdit* m_seconds = nullptr;
    NumberEdit* m_hop = nullptr;
    InputShapeCombo* m_shape;
    QToolButton* m_unfold;
    QWidget* m_more;
    FrontEndForm* m_frontEnd;
    QTimer m_pause; // typing is over
    std::optional<PatchShape> m_patch;
    QString m_reason; // why there is no patch
};

} // namespace candor::ui
