// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/filled_sentence.h"

namespace candor::ui {

QString filledSentence(const QString& sentence, const std::vector<std::string>& arguments) {
    QString text;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const bool isPlace =
            sentence[at] == u'{' && at + 2 < sentence.size() && sentence[at + 2] == u'}';
        const int index = isPlace ? sentence[at + 1].digitValue() : -1;
        if (index >= 0 && static_cast<std::size_t>(index) < arguments.size()) {
            text += QString::fromStdString(arguments[static_cast<std::size_t>(index)]);
            at += 2;
        } else {
            text += sentence[at];
        }
    }
    return text;
}

} // namespace candor::ui
