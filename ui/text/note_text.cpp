// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/note_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace candor::ui {
namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(NoteText)
};

// Notes on arrays, columns and figures that are named.
QString namingText(const DatasetNoteCount& note) {
    const QString detail = QString::fromStdString(note.detail);
    switch (note.note) {
    case DatasetNote::TakenByShape:
        return NoteText::tr("Taken by shape, as no name says it: %1").arg(detail);
    case DatasetNote::OtherSetsLeft:
        return NoteText::tr("Not read: %1").arg(detail);
    case DatasetNote::ColumnsLeftOut:
        return NoteText::tr("Left out, as no classes: %1").arg(detail);
    case DatasetNote::ClassesWithoutLabel:
        return NoteText::tr("Taken for classes, though no label names them: %1").arg(detail);
    case DatasetNote::AccuracyBelowChance:
        return NoteText::tr(
                   "The accuracy is far below chance: %1. Are the labels in the order of the "
                   "scores?")
            .arg(detail);
    case DatasetNote::ClassesShifted:
        return NoteText::tr("The labels fit far better when moved by one class: %1").arg(detail);
    case DatasetNote::ClassesPermuted:
        return NoteText::tr("The labels fit far better with the classes in another order: %1")
            .arg(detail);
    default:
        return {};
    }
}

} // namespace

QString noteText(const DatasetNoteCount& note) {
    const int count = static_cast<int>(note.count);
    switch (note.note) {
    case DatasetNote::ProbabilitiesBecameLogits:
        return NoteText::tr("The file holds probabilities; their logarithms serve as logits.");
    case DatasetNote::PerCentBecameLogits:
        return NoteText::tr(
            "The file holds probabilities in per cent; their logarithms serve as logits.");
    case DatasetNote::MaybeLogits:
        return NoteText::tr("Its values are taken for probabilities, but could be logits.");
    case DatasetNote::MaybeProbabilities:
        return NoteText::tr("Its values are taken for logits, but could be probabilities.");
    case DatasetNote::RowsNotSummingToOne:
        return NoteText::tr("%Ln rows of probabilities do not sum to 1, by more than rounding.",
                            nullptr, count);
    case DatasetNote::ExactZeroProbabilities:
        return NoteText::tr("%Ln probability values below 1e-12 were raised to it.", nullptr,
                            count);
    case DatasetNote::UnlabelledFiles:
        return NoteText::tr("%Ln unlabelled files are shown but never counted.", nullptr, count);
    case DatasetNote::LabelsFromCompanion:
        return NoteText::tr("The labels come from the second file of the pair.");
    case DatasetNote::LabelsFromOne:
        return NoteText::tr("The labels run from 1 on and were counted so.");
    case DatasetNote::OneScoreBecameTwo:
        return NoteText::tr("One score a file: that of the second of two classes.");
    case DatasetNote::RowsAreFiles:
        return NoteText::tr("No column names the files, so each row is one.");
    case DatasetNote::LegacyText:
        return NoteText::tr("Its text is no UTF-8 and was read as Windows-1252.");
    case DatasetNote::FewClassesLabelled:
        return NoteText::tr(
            "Only %Ln classes of many are ever a label. Are these the scores of classes?", nullptr,
            count);
    case DatasetNote::LabelsAreHighest:
        return NoteText::tr("All %Ln labels are the class with the highest score. Are they the "
                            "truth, or what a network said?",
                            nullptr, count);
    default:
        return namingText(note);
    }
    return {};
}

QString tableSummaryText(const LogitsTable& table) {
    const auto many = [](std::size_t count) { return static_cast<int>(count); };
    const std::size_t files = table.files();
    const std::size_t patches = table.patches.patches();
    const std::size_t classes = table.logits.classes();
    const std::size_t members = table.logits.members();
    QStringList parts{files == 1 ? NoteText::tr("1 file")
                                 : NoteText::tr("%Ln files", nullptr, many(files))};
    if (!table.patches.isOnePatchPerFile()) {
        parts << NoteText::tr("%Ln patches", nullptr, many(patches));
    }
    parts << NoteText::tr("%Ln classes", nullptr, many(classes));
    parts << (members == 1 ? NoteText::tr("1 member")
                           : NoteText::tr("%Ln members", nullptr, many(members)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace candor::ui
