// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/findings_text.h"

#include "text/audio_error_text.h"
#include "text/model_error_text.h"

#include <QCoreApplication>

#include <variant>

namespace candor::ui {
namespace {

struct FindingsText {
    Q_DECLARE_TR_FUNCTIONS(FindingsText)
};

} // namespace

QStringList findingsText(const AudioFindings& findings, bool shorterThanPatch) {
    QStringList sentences;
    if (findings.damagedPackets == 1) {
        sentences += FindingsText::tr("1 damaged packet was left out.");
    } else if (findings.damagedPackets > 1) {
        sentences += FindingsText::tr("%Ln damaged packets were left out.", nullptr,
                                      static_cast<int>(findings.damagedPackets));
    }
    if (findings.truncated) {
        sentences += FindingsText::tr("It ends before the length that it declares.");
    }
    if (findings.silent) {
        sentences += FindingsText::tr("It is silent: what the networks say means nothing.");
    }
    if (shorterThanPatch) {
        sentences += FindingsText::tr("It is shorter than one patch; silence was put after it.");
    }
    if (findings.parametersChanged) {
        sentences += FindingsText::tr("Its sample rate or channels change on the way; all was "
                                      "brought to one.");
    }
    return sentences;
}

QString fileFailureText(const FileFailure& failure) {
    if (const auto* fault = std::get_if<AudioFault>(&failure.fault)) {
        return audioFaultText(*fault, failure.arguments);
    }
    if (const auto* fault = std::get_if<ModelFault>(&failure.fault)) {
        return modelFaultText(*fault, failure.arguments);
    }
    return QString::fromStdString(failure.sentence);
}

} // namespace candor::ui
