// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/npy_pair_reader.h"

#include "dataset/file_stream.h"
#include "dataset/logits_arrays.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace candor {
namespace {

constexpr std::string_view LogitsWords[] = {"logits", "scores", "outputs", "predictions"};
constexpr std::string_view ProbabilityWords[] = {"probabilities", "probs", "posteriors"};
constexpr std::string_view LabelWords[] = {"labels", "y", "targets", "y_true"};

bool isLetter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
}

// Where `word` stands in `text` as a word of its own: "y" is in "fold_y", not in "yes".
std::optional<std::size_t> placeOfWord(std::string_view text, std::string_view word) {
    for (std::size_t at = text.rfind(word); at != std::string_view::npos;
         at = at == 0 ? std::string_view::npos : text.rfind(word, at - 1)) {
        const std::size_t end = at + word.size();
        const bool opens = at == 0 || !isLetter(text[at - 1]);
        const bool closes = end == text.size() || !isLetter(text[end]);
        if (opens && closes) {
            return at;
        }
    }
    return std::nullopt;
}

template <typename Words>
bool holdsAny(std::string_view stem, const Words& words) {
    return std::any_of(std::begin(words), std::end(words), [stem](std::string_view word) {
        return placeOfWord(stem, word).has_value();
    });
}

template <typename Words>
void replaceWords(const std::string& stem, const Words& words, std::vector<std::string>& names) {
    for (const std::string_view word : words) {
        if (const auto place = placeOfWord(stem, word)) {
            for (const std::string_view label : LabelWords) {
                names.push_back(std::string(stem).replace(*place, word.size(), label) + ".npy");
            }
        }
    }
}

// In the order in which they are tried.
std::vector<std::string> companionNames(const std::string& stem) {
    std::vector<std::string> names;
    replaceWords(stem, LogitsWords, names);
    replaceWords(stem, ProbabilityWords, names);
    names.push_back(stem + "_labels.npy");
    for (const std::string_view label : LabelWords) {
        names.push_back(std::string(label) + ".npy");
    }
    std::vector<std::string> distinct;
    for (std::string& name : names) {
        if (std::find(distinct.begin(), distinct.end(), name) == distinct.end()) {
            distinct.push_back(std::move(name));
        }
    }
    return distinct;
}

std::filesystem::path findLabels(const std::filesystem::path& path) {
    const auto names = companionNames(path.stem().string());
    std::string tried;
    for (const std::string& name : names) {
        const std::filesystem::path candidate = path.parent_path() / name;
        std::error_code unknown;
        if (name != path.filename() && std::filesystem::is_regular_file(candidate, unknown)) {
            return candidate;
        }
        tried += (tried.empty() ? "\"" : ", \"") + name + '"';
    }
    throw InputError(path, InputFault::LabelsNotFound, {tried});
}

// The array's key is the word that the contracts have for it; a refusal names its own file.
NpyArray openArray(const std::filesystem::path& path, std::string key) {
    return openNpy(openFile(path, std::move(key)));
}

// Half of a pair opened alone: say which half.
void refuseLabelsAlone(const NpyArray& array, const std::string& stem) {
    const NpyKind kind = array.header.kind;
    const bool whole =
        kind == NpyKind::Signed || kind == NpyKind::Unsigned || kind == NpyKind::Boolean;
    if (whole && holdsAny(stem, LabelWords)) {
        throw InputError(
            array.origin().path, InputFault::TypeUnsupported,
            {stem, array.header.typeName() + " and seems to be the labels of a pair",
             "scores of float16, float32 or float64: open those, their labels are found beside "
             "them"});
    }
}

} // namespace

LogitsTable readNpyPair(const std::filesystem::path& path, const std::filesystem::path& labels,
                        ReadMeter& meter) {
    const std::string stem = path.stem().string();
    const bool probabilities = holdsAny(stem, ProbabilityWords);
    NpyArray scores = openArray(path, probabilities ? "probabilities" : "logits");
    refuseLabelsAlone(scores, stem);
    const std::filesystem::path labelsPath = labels.empty() ? findLabels(path) : labels;
    LogitsArrays arrays{std::move(scores),
                        probabilities ? ScoreKind::Probabilities : ScoreKind::Logits,
                        openArray(labelsPath, "labels"),
                        {},
                        {},
                        {},
                        {},
                        {},
                        {}};
    LogitsTable table = readArrays(std::move(arrays), meter);
    if (labels.empty()) {
        table.notes.push_back({DatasetNote::LabelsFromCompanion, 0});
    }
    return table;
}

} // namespace candor
