// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/notes_text.h"

#include "sentence.h"

#include "dataset/logits_table.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace candor {
namespace {

struct NoteEntry {
    DatasetNote note;
    std::string_view sentence; // {0}: the count, {1}: the detail, {2}: classes
};

constexpr std::array NoteEntries{
    NoteEntry{DatasetNote::ProbabilitiesBecameLogits,
              "the file holds probabilities; logits are log(max(p, 1e-12))"},
    NoteEntry{DatasetNote::PerCentBecameLogits,
              "the file holds probabilities in per cent; logits are log(max(p / 100, 1e-12))"},
    NoteEntry{DatasetNote::MaybeLogits,
              "its values could be logits, too; if they are: --scores logits"},
    NoteEntry{DatasetNote::MaybeProbabilities,
              "its scores are taken for logits, but could be probabilities; if they are: --scores "
              "probabilities"},
    NoteEntry{DatasetNote::RowsNotSummingToOne,
              "{0} rows of probabilities do not sum to 1 within what their digits allow"},
    NoteEntry{DatasetNote::ExactZeroProbabilities,
              "{0} probabilities below 1e-12 were raised to it"},
    NoteEntry{DatasetNote::UnlabelledFiles, "{0} unlabelled files are not counted"},
    NoteEntry{DatasetNote::LabelsFromCompanion, "the labels come from the second file of the pair"},
    NoteEntry{DatasetNote::LabelsFromOne,
              "the labels run from 1 on and were counted so; if they do not: --first-label 0"},
    NoteEntry{DatasetNote::TakenByShape,
              "taken by shape, as no name says it: {1}; if that is wrong: --scores-from and "
              "--labels-from"},
    NoteEntry{DatasetNote::OtherSetsLeft, "not read: {1}; --scores-from chooses another set"},
    NoteEntry{DatasetNote::ColumnsLeftOut, "left out, as no classes: {1}"},
    NoteEntry{DatasetNote::ClassesWithoutLabel,
              "taken for classes, though no label names them: {1}; if that is wrong: "
              "--scores-from"},
    NoteEntry{DatasetNote::RowsAreFiles, "no column names the files, so each row is one"},
    NoteEntry{DatasetNote::LegacyText, "its text is no UTF-8 and was read as Windows-1252"},
    NoteEntry{DatasetNote::FewClassesLabelled,
              "only {0} of {2} classes are ever a label; are these the scores of classes?"},
    NoteEntry{DatasetNote::LabelsAreHighest,
              "all {0} labels are the class with the highest score; are they the truth, or what a "
              "network said?"},
    NoteEntry{DatasetNote::AccuracyBelowChance,
              "the accuracy is far below chance: {1}; are the labels in the order of the scores?"},
    NoteEntry{DatasetNote::ClassesShifted,
              "the labels fit far better when moved by one class: {1}; see --first-label"},
    NoteEntry{DatasetNote::ClassesPermuted,
              "the labels fit far better with the classes in another order: {1}; are the names in "
              "the order of the scores?"},
    NoteEntry{DatasetNote::OneScoreBecameTwo,
              "one score a file: that of the second of two classes"}};

} // namespace

std::string noteSentence(const LogitsTable& table, const DatasetNoteCount& note) {
    const auto entry = std::ranges::find(NoteEntries, note.note, &NoteEntry::note);
    return entry == NoteEntries.end()
               ? std::string()
               : filledSentence(entry->sentence, {std::to_string(note.count), note.detail,
                                                  std::to_string(table.classes.size())});
}

std::string notesText(const LogitsTable& table) {
    std::string text;
    for (const DatasetNoteCount& note : table.notes) {
        text += "note: " + noteSentence(table, note) + '\n';
    }
    return text;
}

} // namespace candor
