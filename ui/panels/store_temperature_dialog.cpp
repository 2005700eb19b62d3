// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/store_temperature_dialog.h"

#include "panels/spacing.h"
#include "tasks/temperature_storing.h"
#include "text/number_text.h"

#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace candor::ui {
namespace {

constexpr int Width = 520;

QLabel* selectableText(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

StoreTemperatureDialog::StoreTemperatureDialog(StoreTemperatureRequest request, QWidget* parent)
    : QDialog(parent), m_request(std::move(request)), m_result(selectableText({})),
      m_store(new QPushButton(tr("&Store"))), m_close(new QPushButton(tr("&Close"))) {
    setWindowTitle(tr("Store the temperature with the models"));
    setMinimumWidth(Width);
    m_store->setDefault(true);
    m_store->setToolTip(tr("Write it into the description beside each model; the model files "
                           "themselves stay as they are."));
    m_close->setToolTip(tr("Close without writing anything more."));
    m_result->setAccessibleName(tr("What was stored"));
    m_result->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_store);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * Spacing);
    column->addWidget(makeFacts());
    if (QLabel* warning = makeWarning()) {
        column->addWidget(warning);
    }
    column->addWidget(m_result);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_store, &QPushButton::clicked, this, &StoreTemperatureDialog::store);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

QWidget* StoreTemperatureDialog::makeFacts() {
    const TemperatureOrigin& origin = m_request.origin;
    auto* facts = new QWidget;
    auto* form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Temperature"), selectableText(temperatureText(m_request.temperature)));
    form->addRow(
        tr("Fitted on"),
        selectableText(tr("%1, %2 labelled files").arg(origin.fittedOn, countText(origin.files))));
    form->addRow(measureName(origin.measure),
                 selectableText(tr("%1 at T = 1, %2 now")
                                    .arg(measureValueText(origin.before, origin.measure),
                                         measureValueText(origin.after, origin.measure))));
    QStringList names;
    for (const ModelFile& model : m_request.models) {
        names << QString::fromStdString(model.path.stem().string() + ".json");
    }
    form->addRow(tr("Written into"), selectableText(names.join(QStringLiteral(", "))));
    return facts;
}

/// Null where there is nothing to warn of.
QLabel* StoreTemperatureDialog::makeWarning() {
    QStringList warnings;
    if (m_request.origin.members != m_request.models.size()) {
        warnings << tr("It was fitted for an ensemble of %1; %2 models run now. An ensemble of "
                       "another size needs another temperature.")
                        .arg(m_request.origin.members)
                        .arg(m_request.models.size());
    }
    if (m_request.origin.atGridEdge) {
        warnings << tr("It lies at the edge of what was searched: the best one may lie outside.");
    }
    return warnings.isEmpty()
               ? nullptr
               : selectableText(QStringLiteral("⚠ ") + warnings.join(QLatin1Char(' ')));
}

ModelTemperature StoreTemperatureDialog::described() const {
    const TemperatureOrigin& origin = m_request.origin;
    ModelTemperature temperature;
    temperature.value = m_request.temperature;
    temperature.fittedOn = origin.fittedOn.toStdString();
    temperature.files = origin.files;
    temperature.measure = measureKey(origin.measure);
    temperature.before = origin.before;
    temperature.after = origin.after;
    temperature.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    temperature.members = origin.members;
    return temperature;
}

void StoreTemperatureDialog::store() {
    m_store->setEnabled(false);
    std::vector<std::filesystem::path> paths;
    for (const ModelFile& model : m_request.models) {
        paths.push_back(model.path);
    }
    auto* storing = new TemperatureStoring(std::move(paths), described(), this);
    connect(storing, &TemperatureStoring::finished, this, &StoreTemperatureDialog::finish);
}

void StoreTemperatureDialog::finish(const std::vector<std::filesystem::path>& models,
                                    const QStringList& problems) {
    QStringList lines = problems;
    if (!models.empty()) {
        lines.prepend(tr("Stored with %Ln models.", nullptr, static_cast<int>(models.size())));
        Q_EMIT stored(models);
    }
    m_result->setText(lines.join(QLatin1Char('\n')));
    m_result->show();
    m_close->setFocus();
}

} // namespace candor::ui

#include "moc_store_temperature_dialog.cpp"
