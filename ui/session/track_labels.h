// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/ground_truth.h"
#include "classification/label_set.h"
#include "session/listen_values.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace candor::ui {

/// One line of a list of labels: the path as written and what is said of it.
struct ListedFile {
    std::string path;
    TrackTruth truth;
};

/// The lines of a CSV with a column for the file and one for its labels.
struct LabelList {
    std::string folder; // that the CSV lies in: its paths are relative to it
    std::vector<ListedFile> files;
};

/// Which class of the models a label stands for: (label, class). Chosen by a person.
using LabelMapping = std::vector<std::pair<std::string, std::string>>;

/// Which classes a track belongs to: as lists say, or else the data set that it came with, or else
/// as the folder is called that it lies in. A label that is a class stands for it; another only if
/// it is mapped. Names of folders are not mapped: most are no labels at all.
class TrackLabels {
public:
    enum class Source : std::uint8_t { None, List, DataSet, Folder };
    struct Label {
        std::vector<std::uint16_t> classes = {}; // ascending; of the labels that the models know
        std::shared_ptr<const TrackTruth> truth = nullptr; // null: nothing but the folder says
        std::vector<std::string_view> unknown = {};        // labels, of truth
        bool tooMany = false; // several labels under models that give one class
        Source source = Source::None;
    };

    /// No classes: no model runs, and nothing counts as unknown.
    void setClasses(const LabelSet& classes, Task task);
    void setMapping(const LabelMapping& mapping);
    void add(const LabelList& list);
    void clear(); // lists, not the mapping
    [[nodiscard]] Label labelOf(const TrackFile& file) const;

private:
    /// Lets a piece of a path be looked up without a copy: a hundred thousand are, at once.
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept {
            return std::hash<std::string_view>()(text);
        }
    };
    template <typename Value>
    using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

    [[nodiscard]] std::int32_t classOf(std::string_view name) const;
    [[nodiscard]] std::int32_t mappedClassOf(std::string_view label) const;
    [[nodiscard]] std::shared_ptr<const TrackTruth> truthOf(const TrackFile& file,
                                                            Source& source) const;

    Task m_task = Task::SingleLabel;
    ByText<std::int32_t> m_indices;
    ByText<std::string> m_mapping;
    ByText<std::shared_ptr<const TrackTruth>> m_listed; // whole paths, and names as written
};

/// Sums over tracks: where labels come from, and which of them no model knows.
struct LabelTally {
    std::size_t fromLists = 0;
    std::size_t fromDataSets = 0;
    std::size_t fromFolders = 0;
    std::size_t tooMany = 0;                                 // files
    std::size_t unknownFiles = 0;                            // with at least one unknown label
    std::map<std::string, std::size_t, std::less<>> unknown; // label -> files

    void add(const TrackLabels::Label& label);
    [[nodiscard]] std::size_t labelled() const { return fromLists + fromDataSets + fromFolders; }
};

} // namespace candor::ui
