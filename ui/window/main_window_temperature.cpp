// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/logits_table.h"
#include "panels/fit_menu.h"
#include "panels/listen_temperature.h"
#include "panels/message_strip.h"
#include "panels/store_temperature_dialog.h"
#include "panels/temperature_bar.h"
#include "session/calibration_session.h"
#include "session/listen_session.h"
#include "tasks/fit_task.h"
#include "window/listen_opening.h"
#include "window/main_window.h"
#include "window/window_actions.h"

#include <QAction>

namespace candor::ui {

void MainWindow::connectTemperature() {
    constexpr double Small = 0.01;
    constexpr double Big = 0.1;
    const std::pair<QAction*, double> steps[] = {{m_actions->softer, Small},
                                                 {m_actions->sharper, -Small},
                                                 {m_actions->muchSofter, Big},
                                                 {m_actions->muchSharper, -Big}};
    for (const auto& [action, step] : steps) {
        connect(action, &QAction::triggered, this, [this, by = step] {
            if (ListenTemperature* sound = soundTemperature()) {
                sound->stepBy(by);
            } else {
                m_temperature->stepBy(by);
            }
        });
    }
    connect(m_actions->resetTemperature, &QAction::triggered, this, [this] {
        if (ListenTemperature* sound = soundTemperature()) {
            sound->resetToOne();
        } else {
            m_temperature->resetToOne();
        }
    });
    connect(m_actions->storeTemperature, &QAction::triggered, this, &MainWindow::storeTemperature);
    connect(m_actions->bestTemperature, &QAction::triggered, m_temperature,
            &TemperatureBar::chooseBest);
    connect(&m_temperature->fitMenu(), &FitMenu::chosen, m_fit.get(), &FitTask::start);
    connect(m_fit.get(), &FitTask::fitted, m_session.get(),
            [this](DataSetId target, double temperature, const TemperatureOrigin& origin) {
                m_session->setTemperature(temperature, origin, target);
            });
    connect(m_fit.get(), &FitTask::failed, this, [this](const QString& reason) {
        m_messages->add(MessageStrip::Kind::Error,
                        tr("No temperature could be fitted: %1.").arg(reason));
    });
}

void MainWindow::storeTemperature() {
    const OpenDataSet* current = m_session->current();
    const auto& models = m_listening->session().lineup().running();
    const auto refuse = [this](const QString& sentence) {
        m_messages->add(MessageStrip::Kind::Error, sentence);
    };
    if (current == nullptr || current->origin.kind == TemperatureOrigin::Kind::Chosen) {
        refuse(tr("This temperature was chosen by hand. Fit one first: T* or Temperature, Fit "
                  "on…, on labelled files that the models have not been trained on."));
    } else if (models.empty()) {
        refuse(tr("No model is open. Add the models that gave these logits (Tracks, Add models), "
                  "then store the temperature with them."));
    } else if (models.front().reading.description.labels.names() !=
               current->table->classes.names()) {
        refuse(tr("The open models have other classes than %1; a temperature is stored with the "
                  "models that gave the logits.")
                   .arg(current->name));
    } else {
        auto* dialog = new StoreTemperatureDialog(
            {current->settings.temperature, current->origin, models}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &StoreTemperatureDialog::stored, m_listening, &ListenOpening::readAgain);
        dialog->open();
    }
}

} // namespace candor::ui
