// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/trust_text.h"

#include "text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace candor::ui {
namespace {

struct TrustText {
    Q_DECLARE_TR_FUNCTIONS(TrustText)
};

/// "69–90 %".
QString rangeText(double lower, double upper) {
    return QLocale().toString(lower * 100.0, 'f', 0) + QStringLiteral("–") + percentText(upper);
}

QString unnamedText(std::size_t unnamed) {
    if (unnamed == 1) {
        return QLatin1Char(' ') +
               TrustText::tr("1 rejected file without a class could not be used: choose the right "
                             "class there, or T comes out too sure.");
    }
    return unnamed == 0 ? QString()
                        : QLatin1Char(' ') +
                              TrustText::tr("%Ln rejected files without a class could not be "
                                            "used: choose the right class there, or T comes out "
                                            "too sure.",
                                            nullptr, static_cast<int>(unnamed));
}

QString fittedText(const OwnFit& fit) {
    return TrustText::tr("T = %1, fitted on %2 of your own files; before %3. Their mean NLL went "
                         "from %4 to %5.")
        .arg(temperatureText(fit.temperature), countText(fit.files), temperatureText(fit.before),
             confidenceText(fit.lossBefore), confidenceText(fit.lossAfter));
}

} // namespace

QString trustText(const TrustCheck& check) {
    if (check.answered < LeastAnswers) {
        return TrustText::tr("Answered: %1. From %2 answers on you see whether the confidences "
                             "can be trusted.")
            .arg(countText(check.answered), countText(LeastAnswers));
    }
    const QString found =
        TrustText::tr("You found %1 of %2 right (%3, %4); promised %5: ")
            .arg(countText(check.right), countText(check.answered), percentText(check.observed),
                 rangeText(check.lower, check.upper), percentText(check.promised));
    if (check.agrees()) {
        return found + TrustText::tr("that agrees, as far as so many files can tell.");
    }
    return found + (check.promised > check.upper
                        ? TrustText::tr("these confidences are too high for your archive.")
                        : TrustText::tr("these confidences are too low for your archive."));
}

QString trustDefinition() {
    return TrustText::tr(
        "Promised: the mean confidence of the answered files as it was shown. Found: the share of "
        "them whose proposed class you accepted, with the 95 % interval of Wilson (1927). The "
        "sample takes of each of ten equal-width buckets of confidence as large a part as the "
        "archive has there (proportional allocation), in random order: so the plain shares hold "
        "for the whole archive, without weights. Skipped files do not count.");
}

QString trustNowText(const TrustCheck& then, const TrustCheck& now) {
    if (then.answered < LeastAnswers || percentText(then.promised) == percentText(now.promised)) {
        return {};
    }
    return TrustText::tr("At the present temperature the same files are promised %1.")
        .arg(percentText(now.promised));
}

QString refitText(const ReviewRefit& refit, std::size_t unnamed) {
    switch (refit.state()) {
    case ReviewRefit::State::Idle:
        break;
    case ReviewRefit::State::Running:
        return TrustText::tr("Fitting…");
    case ReviewRefit::State::Fitted:
        return fittedText(refit.found()) + unnamedText(unnamed);
    case ReviewRefit::State::AtEdge:
        return TrustText::tr("No temperature fits best: the answers that name a class all say the "
                             "same. Nothing was changed.") +
               unnamedText(unnamed);
    case ReviewRefit::State::Worse:
        return TrustText::tr("T = %1 would fit the answers that name a class, but all answers "
                             "together worse than now. Nothing was changed.")
                   .arg(temperatureText(refit.found().temperature)) +
               unnamedText(unnamed);
    case ReviewRefit::State::Failed:
        return TrustText::tr("The temperature could not be fitted: %1.").arg(refit.reason());
    }
    return {};
}

} // namespace candor::ui
