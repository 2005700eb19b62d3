// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_file.h"

#include "panels/form_row.h"
#include "tasks/model_trial.h"

#include <QDialog>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPushButton)

namespace candor::ui {

class ModelIdentityForm;
class ModelInputForm;

/// Describe this model…: asks for what a model's file does not say and saves it beside the model.
/// What is known is filled in; what is missing is marked and has the focus. Try it runs the network
/// once, in a thread, and says here what does not fit.
class DescribeModelDialog : public QDialog {
    Q_OBJECT

public:
    explicit DescribeModelDialog(const ModelFile& model, QWidget* parent = nullptr,
                                 const ModelTrial::Backend& backend = torchBackend);
    ~DescribeModelDialog() override;

    /// The description as the form has it now.
    [[nodiscard]] ModelDescription description() const;

    void accept() override; // saves; stays open, and says why, when that failed

Q_SIGNALS:
    void described(const std::filesystem::path& model);

private:
    void build();
    [[nodiscard]] QWidget* forms();
    [[nodiscard]] QString savingText() const;
    [[nodiscard]] std::optional<FormProblem> problem() const;
    void refresh();
    void tryIt();
    void onTried(const TrialOutcome& outcome);
    void say(const QString& sentence, bool isError);

    ModelFile m_model;
    ModelIdentityForm* m_identity;
    ModelInputForm* m_input;
    QLabel* m_messageIcon;
    QLabel* m_message;
    QPushButton* m_try;
    QPushButton* m_save;
    ModelTrial* m_trial; // outlives the dialog while it runs
};

} // namespace candor::ui
