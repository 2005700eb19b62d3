// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/front_end_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace candor::ui {
namespace {

struct FrontEndText {
    Q_DECLARE_TR_FUNCTIONS(FrontEndText)
};

/// As few decimals as the number needs: "16", "22.05".
QString shortNumber(double value) {
    return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

QString rowsText(const FrontEnd& frontEnd) {
    switch (frontEnd.kind) {
    case FrontEndKind::Waveform:
        return {};
    case FrontEndKind::Stft:
        return FrontEndText::tr("%Ln bins", nullptr, static_cast<int>(frontEnd.fftSize / 2 + 1));
    case FrontEndKind::LogMel:
        return FrontEndText::tr("%Ln bands", nullptr, static_cast<int>(frontEnd.bands));
    case FrontEndKind::Mfcc:
        return FrontEndText::tr("%Ln coefficients", nullptr,
                                static_cast<int>(frontEnd.cepstral.coefficients));
    case FrontEndKind::Cqt:
        return FrontEndText::tr("%Ln bins", nullptr, static_cast<int>(frontEnd.bands));
    }
    return {};
}

QString framesText(const FrontEnd& frontEnd) {
    switch (frontEnd.kind) {
    case FrontEndKind::Waveform:
        return {};
    case FrontEndKind::Cqt: // has a transform of its own for every bin
        return FrontEndText::tr("hop %1").arg(frontEnd.hopSize);
    default:
        return QStringLiteral("%1/%2").arg(frontEnd.fftSize).arg(frontEnd.hopSize);
    }
}

QString patchLengthText(const PatchPlan& plan) {
    const bool inFrames = plan.frames > 0;
    const QString length =
        inFrames ? FrontEndText::tr("patches of %Ln frames", nullptr, static_cast<int>(plan.frames))
                 : FrontEndText::tr("%1 s patches").arg(shortNumber(plan.seconds));
    if (plan.maxPatches == 1) {
        return length;
    }
    if (inFrames && plan.hopFrames > 0 && plan.hopFrames != plan.frames) {
        return FrontEndText::tr("%1, one every %2").arg(length).arg(plan.hopFrames);
    }
    if (!inFrames && plan.hopSeconds != plan.seconds) {
        return FrontEndText::tr("%1, one every %2 s").arg(length, shortNumber(plan.hopSeconds));
    }
    return length;
}

} // namespace

QString frontEndKindText(FrontEndKind kind) {
    switch (kind) {
    case FrontEndKind::Waveform:
        return FrontEndText::tr("waveform");
    case FrontEndKind::Stft:
        return FrontEndText::tr("spectrogram");
    case FrontEndKind::LogMel:
        return FrontEndText::tr("log-mel");
    case FrontEndKind::Mfcc:
        return FrontEndText::tr("MFCC");
    case FrontEndKind::Cqt:
        return FrontEndText::tr("constant-Q");
    }
    return {};
}

QString frontEndText(const FrontEnd& frontEnd) {
    QStringList parts{frontEndKindText(frontEnd.kind), rowsText(frontEnd),
                      FrontEndText::tr("%1 kHz").arg(shortNumber(frontEnd.sampleRate / 1000.0)),
                      framesText(frontEnd)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString patchText(const PatchPlan& plan) {
    QStringList parts{patchLengthText(plan)};
    if (plan.maxPatches == 1) {
        parts += FrontEndText::tr("the first only");
    } else if (plan.maxPatches > 1) {
        parts +=
            FrontEndText::tr("the first %Ln at most", nullptr, static_cast<int>(plan.maxPatches));
    }
    if (plan.last == LastPatch::Drop) {
        parts += FrontEndText::tr("the rest left out");
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace candor::ui
