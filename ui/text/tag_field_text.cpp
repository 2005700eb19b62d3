// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tag_field_text.h"

#include <QCoreApplication>

namespace candor::ui {
namespace {

QString fieldWords(const char* text) {
    return QCoreApplication::translate("TagFieldText", text);
}

} // namespace

QString tagFieldText(TagField field) {
    switch (field) {
    case TagField::Genre:
        return fieldWords(QT_TRANSLATE_NOOP("TagFieldText", "Genre"));
    case TagField::Mood:
        return fieldWords(QT_TRANSLATE_NOOP("TagFieldText", "Mood"));
    case TagField::Instrument:
        return fieldWords(QT_TRANSLATE_NOOP("TagFieldText", "Instrument"));
    case TagField::Comment:
        return fieldWords(QT_TRANSLATE_NOOP("TagFieldText", "Comment"));
    case TagField::Model:
        return fieldWords(QT_TRANSLATE_NOOP("TagFieldText", "Model"));
    case TagField::Confidence:
        return fieldWords(QT_TRANSLATE_NOOP("TagFieldText", "Confidence"));
    }
    return {};
}

} // namespace candor::ui
