// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/front_end.h"

#include "panels/field_set.h"

#include <QCoreApplication>

QT_FORWARD_DECLARE_CLASS(QFormLayout)

namespace candor::ui {

using FrontEndFields = FieldSet<FrontEnd>;

/// The words of all of them, for translators.
struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

/// The settings of a front end, group by group, each with what it means and its unit.
void addKindFields(FrontEndFields& fields, QFormLayout* form);
void addFrameFields(FrontEndFields& fields, QFormLayout* form);
void addBandFields(FrontEndFields& fields, QFormLayout* form);
void addCepstralFields(FrontEndFields& fields, QFormLayout* form);
void addConstantQFields(FrontEndFields& fields, QFormLayout* form);
void addCompressionFields(FrontEndFields& fields, QFormLayout* form);
void addStandardisationFields(FrontEndFields& fields, QFormLayout* form);

/// Whether a group of that kind's settings counts.
[[nodiscard]] bool hasFrames(const FrontEnd& frontEnd);   // all but the waveform
[[nodiscard]] bool hasMelBands(const FrontEnd& frontEnd); // log-mel and MFCC
[[nodiscard]] bool isConstantQ(const FrontEnd& frontEnd);

} // namespace candor::ui
