// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/describe_model_dialog.h"

#include "inference/model_error.h"

#include "panels/input_shape_combo.h"
#include "panels/model_identity_form.h"
#include "panels/model_input_form.h"
#include "text/model_error_text.h"
#include "text/utf8_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

/// A description to start from: a model without a name is called after its file.
ModelDescription started(const ModelFile& model) {
    ModelDescription description = model.reading.description;
    if (description.name.empty()) {
        description.name = model.path.stem().string();
    }
    return description;
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QWidget* scrolling(const QString& title, QWidget* form, int width) {
    auto* area = new QScrollArea;
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(width);
    area->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(title));
    layout->addWidget(area, 1);
    return side;
}

} // namespace

DescribeModelDialog::DescribeModelDialog(const ModelFile& model, QWidget* parent,
                                         const ModelTrial::Backend& backend)
    : QDialog(parent), m_model(model),
      m_identity(new ModelIdentityForm(started(model), model.reading.missing)),
      m_input(new ModelInputForm(started(model), model.reading.missing)), m_messageIcon(new QLabel),
      m_message(new QLabel), m_try(new QPushButton(tr("Tr&y it"))),
      m_save(new QPushButton(tr("&Save description"))), m_trial(new ModelTrial(nullptr, backend)) {
    setWindowTitle(tr("Describe this model: %1").arg(fileNameText(model.path)));
    build();
    connect(m_identity, &ModelIdentityForm::changed, this, &DescribeModelDialog::refresh);
    connect(m_input, &ModelInputForm::changed, this, &DescribeModelDialog::refresh);
    connect(m_try, &QPushButton::clicked, this, &DescribeModelDialog::tryIt);
    connect(m_save, &QPushButton::clicked, this, &DescribeModelDialog::accept);
    connect(m_trial, &ModelTrial::finished, this, &DescribeModelDialog::onTried);
    refresh();
    if (const auto first = problem()) {
        first->control->setFocus();
    }
}

DescribeModelDialog::~DescribeModelDialog() {
    m_trial->leave();
}

void DescribeModelDialog::build() {
    m_try->setToolTip(tr("Load the network as it is described here and run it once; says below "
                         "what does not fit. Nothing is saved."));
    m_save->setToolTip(savingText());
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Close without saving (Escape)."));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Message"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_messageIcon->setAlignment(Qt::AlignTop);
    auto* message = new QHBoxLayout;
    message->setSpacing(8);
    message->addWidget(m_messageIcon);
    message->addWidget(m_message, 1);
    auto* saving = new QLabel(savingText());
    saving->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_try);
    buttons->addWidget(saving, 1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(16);
    all->addWidget(forms(), 1);
    all->addLayout(message);
    all->addLayout(buttons);
    resize(980, 640);
}

QWidget* DescribeModelDialog::forms() {
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addWidget(scrolling(tr("What it says"), m_identity, 380), 4);
    layout->addWidget(scrolling(tr("What it hears"), m_input, 440), 5);
    return both;
}

QString DescribeModelDialog::savingText() const {
    const auto sidecar = std::filesystem::path(m_model.path).replace_extension(".json");
    std::error_code unknown; // a folder that cannot be looked into is reported by saving
    QString text = std::filesystem::exists(sidecar, unknown)
                       ? tr("Replaces %1 beside the model.").arg(fileNameText(sidecar))
                       : tr("Writes %1 beside the model.").arg(fileNameText(sidecar));
    if (!m_model.reading.unknown.empty()) {
        QStringList keys;
        for (const std::string& key : m_model.reading.unknown) {
            keys += QString::fromStdString(key);
        }
        text += QLatin1Char(' ') +
                tr("Not understood, and left out: %1.").arg(keys.join(QStringLiteral(", ")));
    }
    return text;
}

std::optional<FormProblem> DescribeModelDialog::problem() const {
    auto found = m_identity->problem();
    return found ? found : m_input->problem();
}

ModelDescription DescribeModelDialog::description() const {
    return m_input->filled(m_identity->filled(m_model.reading.description));
}

void DescribeModelDialog::refresh() {
    const auto found = problem();
    m_save->setEnabled(!found);
    m_try->setEnabled(!found && !m_trial->isRunning());
    if (found) {
        say(found->sentence, true);
    } else if (!m_trial->isRunning()) {
        say(tr("Everything needed is there: %1 goes in. Try it to see whether it fits.")
                .arg(inputShapeText(description().inputShape, m_input->patch())),
            false);
    }
}

void DescribeModelDialog::tryIt() {
    m_input->settle();
    if (problem()) {
        return;
    }
    ClassifierRequest request;
    request.path = m_model.path;
    request.description = description();
    request.patch = m_input->patch().value();
    m_trial->start(request);
    m_try->setEnabled(false);
    m_try->setText(tr("Trying …"));
    say(tr("The network is loaded and run once …"), false);
}

void DescribeModelDialog::onTried(const TrialOutcome& outcome) {
    m_try->setText(tr("Tr&y it"));
    refresh();
    if (problem()) {
        return; // of a form that was changed meanwhile: that comes first
    }
    if (outcome.fits()) {
        const ModelDescription now = description();
        say(tr("It fits: %1 goes in, %Ln values come out.", nullptr,
               static_cast<int>(now.labels.size()))
                .arg(inputShapeText(now.inputShape, m_input->patch())),
            false);
    } else {
        say(outcome.fault ? modelErrorText(m_model.path, *outcome.fault, outcome.arguments)
                          : QString::fromStdString(outcome.sentence),
            true);
    }
}

void DescribeModelDialog::accept() {
    m_input->settle();
    if (const auto found = problem()) {
        found->control->setFocus();
        return;
    }
    try {
        saveDescription(m_model.path, description());
    } catch (const ModelError& error) {
        say(modelErrorText(error.path(), error.fault(), error.arguments()), true);
        return;
    }
    Q_EMIT described(m_model.path);
    QDialog::accept();
}

void DescribeModelDialog::say(const QString& sentence, bool isError) {
    const QIcon icon = style()->standardIcon(isError ? QStyle::SP_MessageBoxWarning
                                                     : QStyle::SP_MessageBoxInformation);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_messageIcon->setPixmap(icon.pixmap(side, side));
    m_message->setText(sentence);
}

} // namespace candor::ui

#include "moc_describe_model_dialog.cpp"
