// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/model_file.h"

#include <QPushButton>
#include <QString>
#include <QWidget>

#include <cstdint>
#include <filesystem>

/// Models that the tests of their forms describe, and how controls are found.
namespace candor::ui {

template <typename Control>
Control* named(const QWidget& parent, const QString& accessibleName) {
    for (Control* control : parent.findChildren<Control*>()) {
        if (control->accessibleName() == accessibleName) {
            return control;
        }
    }
    return nullptr;
}

inline QPushButton* button(const QWidget& parent, const QString& words) {
    for (QPushButton* found : parent.findChildren<QPushButton*>()) {
        if (QString(found->text()).remove(QLatin1Char('&')) == words) {
            return found;
        }
    }
    return nullptr;
}

/// The contracts' own example: 64 bands, 4 s at 16 kHz with a hop of 1024, first patch only.
inline ModelDescription instruments() {
    ModelDescription description;
    description.name = "notes";
    description.labels = LabelSet({"bass", "brass", "flute"});
    description.frontEnd.sampleRate = 16000;
    description.frontEnd.hopSize = 1024;
    description.frontEnd.bands = 64;
    description.frontEnd.fMax = 8000.0;
    description.frontEnd.compression.kind = Compression::Kind::Decibel;
    description.patches = {.seconds = 4.0, .hopSeconds = 4.0, .maxPatches = 1};
    description.inputShape = {InputAxis::Batch, std::int64_t{1}, InputAxis::Bands,
                              InputAxis::Frames};
    description.temperature = {1.2345678901234567, "instruments, validation", 1246};
    return description;
}

inline ModelFile described(const std::filesystem::path& path) {
    ModelFile model;
    model.path = path;
    model.reading.description = instruments();
    return model;
}

inline ModelFile unknown(const std::filesystem::path& path) {
    ModelFile model;
    model.path = path;
    model.reading.missing = {"task",      "labels",        "output",
                             "front_end", "patch_seconds", "input_shape"};
    return model;
}

} // namespace candor::ui
