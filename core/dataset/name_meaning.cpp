// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/name_meaning.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace candor {
namespace {

struct RolePhrases {
    NameRole role;
    std::vector<std::string_view> phrases; // words spaced by a space
};

// Each list is looked through in order, so longer phrases stand before those that they hold.
const std::vector<RolePhrases>& scorePhrases() {
    static const std::vector<RolePhrases> phrases{
        {NameRole::Logits,
         {"log softmax", "log probs", "log prob", "log probabilities", "logprobs", "pre softmax",
          "presoftmax", "logits", "logit"}},
        {NameRole::Probabilities,
         {"predict proba", "probabilities", "probability", "probs", "prob", "probas", "proba",
          "posteriors", "posterior", "softmaxes", "softmax", "sigmoids", "sigmoid"}},
        {NameRole::Scores,
         {"y pred", "y preds", "y hat", "yhat", "scores", "score", "outputs", "output",
          "predictions", "prediction", "preds", "pred"}}};
    return phrases;
}

const std::vector<RolePhrases>& otherPhrases() {
    static const std::vector<RolePhrases> phrases{
        {NameRole::ClassNames,
         {"class names", "class name", "label names", "labels names", "target names",
          "category names", "class labels", "classnames", "classes", "categories"}},
        {NameRole::FileIndex, {"file index", "file indices", "file idx"}},
        {NameRole::FileNames,
         {"file names", "file name", "file paths", "file path", "filenames", "filename",
          "filepaths", "filepath", "files", "file", "paths", "path"}},
        {NameRole::MemberNames, {"member names", "model names"}},
        {NameRole::PatchStart, {"patch start", "patch starts"}},
        {NameRole::Split, {"split", "splits", "subset"}},
        {NameRole::Group, {"group", "groups"}},
        {NameRole::Labels,
         {"ground truths",
          "ground truth",
          "groundtruth",
          "true labels",
          "true label",
          "true classes",
          "true class",
          "gt labels",
          "gt label",
          "label ids",
          "label id",
          "class ids",
          "class id",
          "y true",
          "y gt",
          "labels",
          "label",
          "targets",
          "target",
          "truth",
          "gt",
          "true",
          "annotations",
          "annotation",
          "y"}}};
    return phrases;
}

constexpr std::array NamelessWords{std::string_view("arr"),   std::string_view("array"),
                                   std::string_view("data"),  std::string_view("dataset"),
                                   std::string_view("tuple"), std::string_view("tensor")};

enum class Letter : std::uint8_t { Lower, Upper, Digit, Other };

Letter letterOf(char sign) {
    if (sign >= 'a' && sign <= 'z') {
        return Letter::Lower;
    }
    if (sign >= 'A' && sign <= 'Z') {
        return Letter::Upper;
    }
    if (sign >= '0' && sign <= '9') {
        return Letter::Digit;
    }
    return static_cast<unsigned char>(sign) >= 0x80 ? Letter::Lower : Letter::Other;
}

bool isNumber(std::string_view word) {
    return std::ranges::all_of(word, [](char sign) { return letterOf(sign) == Letter::Digit; });
}

std::string spaced(std::span<const std::string> words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

struct FoundPhrase {
    NameRole role;
    std::string_view phrase;
};

// Takes the words of the first phrase that is among them away.
std::optional<FoundPhrase> takePhrase(std::vector<std::string>& words,
                                      const std::vector<RolePhrases>& table) {
    for (const RolePhrases& role : table) {
        for (const std::string_view phrase : role.phrases) {
            const auto count = static_cast<std::size_t>(std::ranges::count(phrase, ' ')) + 1;
            for (std::size_t first = 0; first + count <= words.size(); ++first) {
                if (spaced(std::span(words).subspan(first, count)) == phrase) {
                    const auto from = words.begin() + static_cast<std::ptrdiff_t>(first);
                    words.erase(from, from + static_cast<std::ptrdiff_t>(count));
                    return FoundPhrase{role.role, phrase};
                }
            }
        }
    }
    return std::nullopt;
}

// "label_probs" are probabilities, "pred_labels" neither scores nor the truth.
NameRole roleOfBoth(const FoundPhrase& score, const std::optional<FoundPhrase>& other) {
    const bool isClear = score.role != NameRole::Scores || score.phrase.starts_with("score") ||
                         score.phrase.starts_with("y ");
    const bool isLabel = other && other->role == NameRole::Labels;
    return isLabel && !isClear ? NameRole::None : score.role;
}

bool isNameless(std::span<const std::string> words) {
    return std::ranges::all_of(words, [](const std::string& word) {
        return isNumber(word) || std::ranges::find(NamelessWords, word) != NamelessWords.end();
    });
}

} // namespace

std::vector<std::string> wordsOf(std::string_view name) {
    std::vector<std::string> words;
    Letter last = Letter::Other;
    for (const char sign : name) {
        const Letter letter = letterOf(sign);
        if (letter != Letter::Other) {
            const bool goesOn =
                letter == last || (last == Letter::Upper && letter == Letter::Lower);
            if (last == Letter::Other || !goesOn) {
                words.emplace_back();
            }
            words.back() += letter == Letter::Upper ? static_cast<char>(sign - 'A' + 'a') : sign;
        }
        last = letter;
    }
    return words;
}

NameMeaning meaningOf(std::string_view name) {
    std::vector<std::string> words = wordsOf(name);
    if (isNameless(words)) {
        return {NameRole::Nameless, spaced(words)};
    }
    const auto score = takePhrase(words, scorePhrases());
    const auto other = takePhrase(words, otherPhrases());
    std::erase(words, "y");
    if (score) {
        return {roleOfBoth(*score, other), spaced(words)};
    }
    const bool isGuess = std::ranges::any_of(words, [](const std::string& word) {
        return word == "predicted" || word == "estimated" || word == "hypothesis";
    });
    const bool isTruth = other && !(isGuess && other->role == NameRole::Labels);
    return {isTruth ? other->role : NameRole::None, spaced(words)};
}

} // namespace candor
