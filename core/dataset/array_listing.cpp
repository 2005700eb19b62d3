// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/array_listing.h"

#include "dataset/score_reading.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace candor {
namespace {

constexpr std::size_t MostNames = 12; // a sentence, not a listing

std::string enumerated(const std::vector<std::string>& texts, const char* last) {
    std::string text;
    for (std::size_t index = 0; index < std::min(texts.size(), MostNames); ++index) {
        const bool final = index + 1 == texts.size() && index > 0;
        text += final ? last : index > 0 ? ", " : "";
        text += texts[index];
    }
    return texts.size() > MostNames ? text + " and more" : text;
}

} // namespace

std::string ListedArray::typeText() const {
    return header ? header->typeName() + ' ' + header->shapeText() : "not readable";
}

bool ListedArray::canBeScores() const {
    return header && elementTypeOf(*header) && rank() >= 1 && rank() <= 3;
}

bool ListedArray::canBeLabels() const {
    return header && header->kind != NpyKind::Object && header->kind != NpyKind::Other &&
           (rank() == 1 || rank() == 2);
}

bool ListedArray::canBeNames() const {
    return header && (header->kind == NpyKind::Unicode || header->kind == NpyKind::Bytes) &&
           rank() == 1;
}

std::vector<ListedArray> listArrays(const ArrayFile& file) {
    std::vector<ListedArray> arrays;
    arrays.reserve(file.keys().size());
    for (const std::string& key : file.keys()) {
        ListedArray array{key, meaningOf(key), std::nullopt};
        try {
            array.header = file.open(key).header;
        } catch (const InputError&) {
            array.header.reset(); // whoever needs it gets the sentence
        }
        arrays.push_back(std::move(array));
    }
    return arrays;
}

std::string quotedNames(const std::vector<std::string>& names, const char* last) {
    std::vector<std::string> quoted;
    for (const std::string& name : names) {
        quoted.push_back('"' + name + '"');
    }
    return enumerated(quoted, last);
}

std::string listingText(const std::vector<ListedArray>& arrays) {
    std::vector<std::string> texts;
    for (const ListedArray& array : arrays) {
        texts.push_back('"' + array.name + "\" " + array.typeText());
    }
    return texts.empty() ? "nothing" : enumerated(texts, " and ");
}

} // namespace candor
