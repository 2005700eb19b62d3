// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/note_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace candor::ui {
namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(NoteText)
};

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
