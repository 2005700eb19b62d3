// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/temperature_storing.h"

#include "inference/model_error.h"
#include "inference/model_file.h"

#include "tasks/queued_signal.h"
#include "tasks/vector_registers.h"
#include "text/model_error_text.h"

#include <exception>
#include <utility>

namespace candor::ui {

TemperatureStoring::TemperatureStoring(std::vector<std::filesystem::path> models,
                                       ModelTemperature temperature, QObject* parent)
    : QObject(parent),
      m_thread([this, models = std::move(models), temperature = std::move(temperature)] {
          clearUpperVectorRegisters();
          std::vector<std::filesystem::path> stored;
          QStringList problems;
          for (const auto& model : models) {
              try {
                  saveTemperature(model, temperature);
                  stored.push_back(model);
              } catch (const ModelError& error) {
                  problems << modelErrorText(error.path(), error.fault(), error.arguments());
              } catch (const std::exception& error) {
                  problems << QString::fromUtf8(error.what());
              }
          }
          sendQueued(*this, &TemperatureStoring::finished, stored, problems);
      }) {}

} // namespace candor::ui

#include "moc_temperature_storing.cpp"
