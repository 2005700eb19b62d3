// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/companion_labels.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

namespace candor {
namespace {

// Longer words before those that they hold.
constexpr std::string_view ScoreWords[] = {
    "logits",  "scores", "outputs",    "predictions", "y_pred",       "y_score", "y_prob",
    "y_proba", "preds",  "pred",       "output",      "score",        "logit",   "probabilities",
    "probs",   "prob",   "posteriors", "softmax",     "predict_proba"};
constexpr std::string_view LabelSuffixes[] = {
    "labels", "y", "targets", "y_true", "ground_truth", "gt", "target", "label", "true_labels"};

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
void replaceWords(const std::string& stem, const Words& words, const std::string& extension,
                  std::vector<std::string>& names) {
    for (const std::string_view word : words) {
        if (const auto place = placeOfWord(stem, word)) {
            for (const std::string_view label : LabelSuffixes) {
                names.push_back(std::string(stem).replace(*place, word.size(), label) + extension);
            }
        }
    }
}

} // namespace

std::vector<std::string> companionNames(const std::filesystem::path& scores) {
    const std::string stem = scores.stem().string();
    const std::string extension = scores.extension().string();
    std::vector<std::string> names;
    replaceWords(stem, ScoreWords, extension, names);
    names.push_back(stem + "_labels" + extension);
    for (const std::string_view label : LabelSuffixes) {
        names.push_back(std::string(label) + extension);
    }
    std::vector<std::string> distinct;
    for (std::string& name : names) {
        const bool isNew = std::ranges::find(distinct, name) == distinct.end();
        if (isNew && name != scores.filename()) {
            distinct.push_back(std::move(name));
        }
    }
    return distinct;
}

std::optional<std::filesystem::path> findCompanion(const std::filesystem::path& scores) {
    for (const std::string& name : companionNames(scores)) {
        const std::filesystem::path candidate = scores.parent_path() / name;
        std::error_code unknown;
        if (std::filesystem::is_regular_file(candidate, unknown)) {
            return candidate;
        }
    }
    return std::nullopt;
}

bool isNamedLabels(const std::filesystem::path& path) {
    return holdsAny(path.stem().string(), LabelSuffixes);
}

} // namespace candor
