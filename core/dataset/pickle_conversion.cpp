// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/pickle_conversion.h"

#include "dataset/conversion_line.h"

#include <algorithm>
#include <optional>

namespace candor {
namespace {

using Values = std::vector<const PickleValue*>;

// "file" is an argument of numpy.savez.
const std::string KeyText = "(\"file_names\" if k == \"file\" else str(k))";

std::string openedText(const std::filesystem::path& path, const char* function) {
    return std::string(function) + '(' + fileText(path) + ", \"rb\")";
}

std::string importsOf(PickleLoader loader, const PickleOutline& outline) {
    std::string modules = "import numpy";
    switch (loader) {
    case PickleLoader::Pickle:
        modules += ", pickle";
        break;
    case PickleLoader::GzipPickle:
        modules += ", gzip, pickle";
        break;
    case PickleLoader::Joblib:
        modules += ", joblib";
        break;
    case PickleLoader::Torch:
        modules += ", torch";
        break;
    case PickleLoader::NumpyItem:
        break;
    }
    return numpyImport(modules, outline.hasNumpy2);
}

std::string loadText(const std::filesystem::path& path, PickleLoader loader,
                     const PickleOutline& outline) {
    const std::string encoding = outline.hasPython2Text ? ", encoding=\"latin1\"" : "";
    switch (loader) {
    case PickleLoader::Pickle:
        return "pickle.load(" + openedText(path, "open") + encoding + ')';
    case PickleLoader::GzipPickle:
        return "pickle.load(" + openedText(path, "gzip.open") + encoding + ')';
    case PickleLoader::Joblib:
        return "joblib.load(" + fileText(path) + ')';
    case PickleLoader::Torch:
        return "torch.load(" + fileText(path) + ", map_location=\"cpu\", weights_only=False)";
    case PickleLoader::NumpyItem:
        return "numpy.load(" + fileText(path) + ", allow_pickle=True).item()";
    }
    return {};
}

/// Writes the line for one outline.
class LineWriter {
public:
    LineWriter(const std::filesystem::path& path, PickleLoader loader, const PickleOutline& outline)
        : m_path(path), m_loader(loader), m_outline(outline),
          m_hasTensors(loader == PickleLoader::Torch ||
                       std::ranges::any_of(outline.values, [](const PickleValue& value) {
                           return value.kind == PickleKind::Tensor;
                       })) {}

    std::string line() const {
        const PickleValue* root = m_outline.root ? &m_outline.at(*m_outline.root) : nullptr;
        if (root != nullptr && root->kind == PickleKind::Frame) {
            return "import pandas; pandas.DataFrame(pandas.read_pickle(" + fileText(m_path) +
                   ")).to_csv(" + newFileBeside(m_path, ".csv") + ", index=False)";
        }
        if (root != nullptr && isArray(*root)) {
            return start() + "numpy.save(" + newFileBeside(m_path, ".npy") + ", " +
                   plain(loadText(m_path, m_loader, m_outline)) + ')';
        }
        std::string saving;
        if (root != nullptr && root->kind == PickleKind::Dict) {
            saving = dictText(*root);
        } else if (root != nullptr && root->kind == PickleKind::Sequence) {
            saving = sequenceText(*root);
        }
        return saving.empty() ? anything() : start() + saving;
    }

private:
    [[nodiscard]] std::string start() const {
        const bool needsTorch = m_hasTensors && m_loader != PickleLoader::Torch;
        return (needsTorch ? "import torch; " : "") + importsOf(m_loader, m_outline);
    }
    [[nodiscard]] std::string load() const { return loadText(m_path, m_loader, m_outline); }
    [[nodiscard]] std::string save(const std::string& arrays) const {
        return "numpy.savez(" + newFileBeside(m_path, ".npz") + ", " + arrays + ')';
    }
    static bool isArray(const PickleValue& value) {
        return value.kind == PickleKind::Array || value.kind == PickleKind::Tensor;
    }

    [[nodiscard]] Values itemsOf(const PickleValue& container) const {
        Values items;
        for (const std::size_t index : container.items) {
            items.push_back(&m_outline.at(index));
        }
        return items;
    }

    // As numpy has it; numpy has no bfloat16, and single precision holds every half float.
    [[nodiscard]] std::string plain(const std::string& value) const {
        if (!m_hasTensors) {
            return "numpy.asarray(" + value + ')';
        }
        return "(lambda t: numpy.asarray(t) if not torch.is_tensor(t) else (t.float() if "
               "t.is_floating_point() else t).detach().cpu().numpy())(" +
               value + ')';
    }

    [[nodiscard]] std::string dictText(const PickleValue& dict) const {
        Values values;
        for (std::size_t place = 1; place < dict.items.size(); place += 2) {
            values.push_back(&m_outline.at(dict.items[place]));
        }
        const auto all = [&values](PickleKind kind) {
            return !values.empty() && std::ranges::all_of(values, [kind](const PickleValue* value) {
                return value->kind == kind;
            });
        };
        if (const std::string sets = setsText(values); !sets.empty()) {
            return sets;
        }
        if (all(PickleKind::Dict)) {
            return "d = " + load() + "; " +
                   save("**{str(a) + \"_\" + str(b): " + plain("v") +
                        " for a, w in d.items() for b, v in w.items()}");
        }
        const bool areRows =
            !values.empty() && std::ranges::all_of(values, [](const PickleValue* value) {
                return isArray(*value) && value->shape.size() == 1;
            });
        if (areRows && dict.count > 8) { // scores by the names of files
            return "d = " + load() + "; " +
                   save("file_names=[str(k) for k in d], scores=numpy.stack([" + plain("v") +
                        " for v in d.values()])");
        }
        return "d = " + load() + "; " +
               save("**{" + KeyText + ": " + plain("v") + " for k, v in d.items()}");
    }

    // {"val": {"logits": …, "labels": …}, "test": {…}}: sets that become splits.
    [[nodiscard]] std::string setsText(const Values& sets) const {
        constexpr std::size_t MostArrays = 3;
        for (const PickleValue* set : sets) {
            if (set->kind != PickleKind::Dict || set->count == 0 || set->count > MostArrays) {
                return {};
            }
            for (std::size_t place = 1; place < set->items.size(); place += 2) {
                const PickleValue& array = m_outline.at(set->items[place]);
                const PickleValue& first = m_outline.at(set->items[1]);
                if (!isArray(array) || array.shape.empty() || first.shape.empty() ||
                    array.shape[0] != first.shape[0]) {
                    return {};
                }
            }
        }
        return sets.size() < 2
                   ? std::string()
                   : "d = " + load() + "; " +
                         save("**{str(k): numpy.concatenate([" + plain("w[k]") +
                              " for w in d.values()]) for k in next(iter(d.values()))}, "
                              "split=[str(s) "
                              "for s, w in d.items() for _ in range(len(next(iter(w.values()))))]");
    }

    // Scores have one dimension more than labels.
    [[nodiscard]] static std::optional<std::size_t> placeOfScores(const Values& pair) {
        if (pair.size() != 2 || !isArray(*pair[0]) || !isArray(*pair[1])) {
            return std::nullopt;
        }
        const auto width = [](const PickleValue* value) {
            const auto& shape = value->shape;
            return shape.size() < 2 ? 1 : shape.back();
        };
        return width(pair[0]) == width(pair[1])
                   ? std::optional<std::size_t>(0)
                   : std::optional<std::size_t>(width(pair[0]) > width(pair[1]) ? 0 : 1);
    }

    [[nodiscard]] std::string sequenceText(const PickleValue& sequence) const {
        const Values items = itemsOf(sequence);
        if (const auto scores = placeOfScores(items)) {
            const std::string other = std::to_string(1 - *scores);
            return "d = " + load() + "; " +
                   save("logits=" + plain("d[" + std::to_string(*scores) + "]") +
                        ", labels=" + plain("d[" + other + "]"));
        }
        if (items.size() == 2 || items.size() == 3) {
            if (const std::string pairs = pairsText(items); !pairs.empty()) {
                return pairs;
            }
        }
        const bool areRecords =
            !items.empty() && std::ranges::all_of(items, [](const PickleValue* item) {
                return item->kind == PickleKind::Dict;
            });
        if (areRecords) {
            return "d = " + load() + "; " +
                   save("**{" + KeyText + ": numpy.stack([" + plain("r[k]") +
                        " for r in d]) for k in d[0]}");
        }
        return {};
    }

    // ((scores, labels), (scores, labels)): validation and test.
    [[nodiscard]] std::string pairsText(const Values& pairs) const {
        std::optional<std::size_t> scores;
        for (const PickleValue* pair : pairs) {
            const auto place = placeOfScores(itemsOf(*pair));
            if (!place || (scores && *scores != *place)) {
                return {};
            }
            scores = place;
        }
        const std::string first = std::to_string(*scores);
        const std::string second = std::to_string(1 - *scores);
        const char* const names = pairs.size() == 2 ? "[\"validation\", \"test\"]"
                                                    : "[\"train\", \"validation\", \"test\"]";
        return "d = " + load() + "; " +
               save("logits=numpy.concatenate([" + plain("p[" + first + "]") +
                    " for p in d]), labels=numpy.concatenate([" + plain("p[" + second + "]") +
                    " for p in d]), split=[s for s, p in zip(" + names +
                    ", d) for _ in range(len(p[0]))]");
    }

    // Whatever it is: every array of it, named by the way to it.
    [[nodiscard]] std::string anything() const {
        return start() +
               "f = lambda v, n: {k: a for i, w in (v.items() if isinstance(v, dict) else "
               "enumerate(v)) for k, a in f(w, n + \"_\" + str(i)).items()} if isinstance(v, "
               "dict) or (isinstance(v, (list, tuple)) and len(v) and not isinstance(v[0], (int, "
               "float, str))) else {n.strip(\"_\"): " +
               plain("v") + "}; " + save("**f(" + load() + ", \"\")");
    }

    const std::filesystem::path& m_path;
    PickleLoader m_loader;
    const PickleOutline& m_outline;
    bool m_hasTensors;
};

} // namespace

std::string pickleLine(const std::filesystem::path& path, PickleLoader loader,
                       const PickleOutline& outline) {
    return LineWriter(path, loader, outline).line();
}

} // namespace candor
