// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/model_identity_form.h"

#include "panels/label_list_edit.h"

#include <QFormLayout>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr NumberEdit::Range Temperatures{1e-3, 1e3};

bool contains(const std::vector<std::string>& keys, const char* key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

ModelIdentityForm::ModelIdentityForm(const ModelDescription& description,
                                     const std::vector<std::string>& missing, QWidget* parent)
    : QWidget(parent), m_fields([this] {
          markNeeded();
          Q_EMIT changed();
      }) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields.addText(
        {form, tr("&Name:"), tr("What the model is called in tables and figures.")},
        [](auto& d) -> auto& { return d.name; });
    addOutputs(form);
    addTemperature(form);
    m_fields.addText(
        {form, tr("L&icence:"), tr("Under which the network may be passed on.")},
        [](auto& d) -> auto& { return d.licence; });
    m_fields.addText(
        {form, tr("Cit&ation:"), tr("The paper to name when the network is used.")},
        [](auto& d) -> auto& { return d.citation; });
    m_fields.show(description);
    m_labels->setLabels(description.labels.names());
    for (const auto& [key, combo] : {std::pair("task", m_task), std::pair("output", m_output)}) {
        if (contains(missing, key)) {
            const QSignalBlocker quiet(combo);
            combo->setCurrentIndex(-1);
        }
    }
    connect(m_labels, &LabelListEdit::changed, this, [this] {
        markNeeded();
        Q_EMIT changed();
    });
    markNeeded();
}

void ModelIdentityForm::addOutputs(QFormLayout* form) {
    m_task = m_fields.addChoice(
        {form, tr("&Task:"),
         tr("One class: the classes compete and their probabilities sum to one (softmax). Several "
            "tags: each is true or not by itself (sigmoid).")},
        [](auto& d) -> auto& { return d.task; },
        std::vector<std::pair<QString, Task>>{{tr("one class a file"), Task::SingleLabel},
                                              {tr("several tags a file"), Task::MultiLabel}});
    m_output = m_fields.addChoice(
        {form, tr("&Output:"),
         tr("What the last layer gives. Probabilities become logits here, so that a temperature "
            "can act on them.")},
        [](auto& d) -> auto& { return d.output; },
        std::vector<std::pair<QString, ModelOutput>>{
            {tr("logits, before softmax or sigmoid"), ModelOutput::Logits},
            {tr("log probabilities"), ModelOutput::LogProbabilities},
            {tr("probabilities"), ModelOutput::Probabilities}});
    for (QComboBox* combo : {m_task, m_output}) {
        combo->setPlaceholderText(tr("Choose"));
    }
    m_labels = new LabelListEdit;
    addFormRow({form, tr("&Classes:"),
                tr("The names of the network's outputs, one a line, first output first. A list "
                   "with commas can be pasted.")},
               m_labels);
}

void ModelIdentityForm::addTemperature(QFormLayout* form) {
    m_fields.addNumber(
        {form, tr("Te&mperature:"),
         tr("Logits are divided by it: above 1 the model becomes less sure. 1 when none was "
            "fitted.")},
        [](auto& d) -> auto& { return d.temperature.value; }, Temperatures);
    m_fields
        .addText(
            {form, tr("&Fitted on:"),
             tr("The data set and split that the temperature was chosen on, for instance "
                "\"instruments, validation\".")},
            [](auto& d) -> auto& { return d.temperature.fittedOn; })
        ->setPlaceholderText(tr("data set and split"));
    m_fields
        .addCount(
            {form, tr("Fil&es there:"), tr("How many files it was fitted on.")},
            [](auto& d) -> auto& { return d.temperature.files; }, 0)
        ->setSpecialValueText(tr("not fitted"));
}

void ModelIdentityForm::markNeeded() {
    setRowNeeded(*m_task, m_task->currentIndex() < 0);
    setRowNeeded(*m_output, m_output->currentIndex() < 0);
    setRowNeeded(*m_labels, m_labels->labels().empty());
}

ModelDescription ModelIdentityForm::filled(ModelDescription description) const {
    description = m_fields.filled(std::move(description));
    if (m_labels->problem().isEmpty()) {
        description.labels = LabelSet(m_labels->labels());
    }
    return description;
}

std::optional<FormProblem> ModelIdentityForm::problem() const {
    if (m_task->currentIndex() < 0) {
        return FormProblem{m_task, tr("Choose the task: one class a file, or several tags.")};
    }
    if (m_output->currentIndex() < 0) {
        return FormProblem{m_output, tr("Choose what the network's output is.")};
    }
    if (const QString sentence = m_labels->problem(); !sentence.isEmpty()) {
        return FormProblem{m_labels, sentence};
    }
    if (QWidget* wrong = m_fields.firstWrong()) {
        return FormProblem{wrong,
                           tr("%1: this is no number in range.").arg(wrong->accessibleName())};
    }
    return std::nullopt;
}

} // namespace candor::ui

#include "moc_model_identity_form.cpp"
