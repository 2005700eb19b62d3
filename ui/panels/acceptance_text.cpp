// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/acceptance_text.h"

#include "panels/model_facts.h"
#include "text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace candor::ui {
namespace {

QString acceptanceWords(const char* text) {
    return QCoreApplication::translate("AcceptanceText", text);
}

} // namespace

QString expectedWrongText(double expectedWrong) {
    return expectedWrong < 0.95
               ? acceptanceWords(QT_TRANSLATE_NOOP("AcceptanceText", "fewer than one"))
               : acceptanceWords(QT_TRANSLATE_NOOP("AcceptanceText", "about %1"))
                     .arg(countText(static_cast<std::uint64_t>(std::llround(expectedWrong))));
}

QString promiseText(const ArchiveCounts& counts, std::size_t proposed, bool isSure) {
    if (proposed == 0) {
        return acceptanceWords(
            QT_TRANSLATE_NOOP("AcceptanceText", "sure: nothing has been heard yet"));
    }
    QString text =
        counts.accepted == counts.acceptedByHand
            ? acceptanceWords(QT_TRANSLATE_NOOP("AcceptanceText", "%1 accepted, %2 to review"))
                  .arg(countText(counts.accepted), countText(counts.toReview))
            : acceptanceWords(
                  QT_TRANSLATE_NOOP("AcceptanceText",
                                    "%1 accepted, %2 to review, %3 of the accepted wrong"))
                  .arg(countText(counts.accepted), countText(counts.toReview),
                       expectedWrongText(counts.expectedWrong));
    QStringList byHand;
    if (counts.acceptedByHand > 0) {
        byHand << acceptanceWords(QT_TRANSLATE_NOOP("AcceptanceText", "%1 accepted"))
                      .arg(countText(counts.acceptedByHand));
    }
    if (counts.rejected > 0) {
        byHand << acceptanceWords(QT_TRANSLATE_NOOP("AcceptanceText", "%1 rejected"))
                      .arg(countText(counts.rejected));
    }
    if (counts.skipped > 0) {
        byHand << acceptanceWords(QT_TRANSLATE_NOOP("AcceptanceText", "%1 skipped"))
                      .arg(countText(counts.skipped));
    }
    if (!byHand.isEmpty()) {
        text += acceptanceWords(QT_TRANSLATE_NOOP("AcceptanceText", " (by hand: %1)"))
                    .arg(byHand.join(QStringLiteral(", ")));
    }
    return isSure ? acceptanceWords(QT_TRANSLATE_NOOP("AcceptanceText", "sure: %1")).arg(text)
                  : text;
}

QString temperatureOriginText(double temperature, const ModelTemperature& own) {
    const bool wasFitted = own.files > 0 || !own.fittedOn.empty();
    if (!wasFitted) {
        return acceptanceWords(QT_TRANSLATE_NOOP(
            "AcceptanceText", "Raw scores: their temperature was not fitted. They are no "
                              "probabilities; do not rely on the number of wrong ones."));
    }
    if (temperature != own.value) {
        return acceptanceWords(
                   QT_TRANSLATE_NOOP("AcceptanceText",
                                     "T = %1 was set by hand; the model brings %2. The number of "
                                     "wrong ones holds for the model’s alone."))
            .arg(temperatureText(temperature), modelTemperatureText(own));
    }
    return acceptanceWords(
               QT_TRANSLATE_NOOP("AcceptanceText",
                                 "Calibrated: T = %1. The number of wrong ones holds for sound "
                                 "like that."))
        .arg(modelTemperatureText(own));
}

QString ownFitText(const OwnFit& fit) {
    return acceptanceWords(
               QT_TRANSLATE_NOOP("AcceptanceText",
                                 "T = %1, fitted on %2 of your own files (before: %3). The "
                                 "number of wrong ones holds for files like those."))
        .arg(temperatureText(fit.temperature), countText(fit.files), temperatureText(fit.before));
}

} // namespace candor::ui
