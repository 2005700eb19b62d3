// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/score_meaning.h"

#include <cstdint>
#include <string>
#include <vector>

namespace candor {

/// What an array or a column of a file is taken for.
enum class PartRole : std::uint8_t {
    Scores,
    Labels,
    ClassNames,
    FileNames,
    FileIndex, // which file a patch belongs to
    MemberNames,
    PatchStart,
    Split,
    Group,
    Mark, // of what wrote the file
    LeftOut,
};

/// Why.
enum class PartReason : std::uint8_t {
    Name,      // its name says so
    Shape,     // it has no name to speak of, and nothing else has the shape
    Chosen,    // a person said so
    NamedBy,   // a label has its name
    SumsToOne, // with the others of its role its rows sum to one, or to 100
    Alike,     // no label has its name, but its values are like those of the others
    // left out:
    Unknown,      // its name says nothing, and it is not needed
    OtherSet,     // another set of scores and labels was taken
    SecondBest,   // logits are there, and better than probabilities
    CountDiffers, // it has not one entry for each file, patch, class or member
    NoNumbers,    // not a number in every line
    NoClass,      // its name is that of a row number, a fold, a duration …, and of no label
    NotInSum,     // without it the rows of the others sum to one, or to 100
    Empty,
};

struct TablePart {
    std::string name;
    PartRole role = PartRole::LeftOut;
    PartReason reason = PartReason::Name;
    std::string type; // "float32 (200, 4)"; empty for columns of text
    friend bool operator==(const TablePart&, const TablePart&) = default;
};

/// How a file was read: what its parts were taken for, and why.
struct TableReading {
    std::string format;           // npz, npy, csv …
    std::vector<TablePart> parts; // in the order of the file
    ScoreDecision scores;
};

} // namespace candor
