// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classification/label_set.h"
#include "session/listen_values.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace candor::ui {

/// The lines of a CSV with a column for the file and one for its label.
struct LabelList {
    std::string folder; // that the CSV lies in: its paths are relative to it
    std::vector<std::pair<std::string, std::string>> labels; // path as written, label
};

/// Which class a track belongs to: as lists say, or else as the folder is called that it lies in.
class TrackLabels {
public:
    enum class Source : std::uint8_t { None, List, Folder };
    struct Label {
        std::int32_t index = -1;
        Source source = Source::None;
    };

    void setClasses(const LabelSet& classes);
    void add(const LabelList& list);
    void clear();
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

    ByText<std::int32_t> m_indices;
    ByText<std::string> m_listed; // whole paths, and names as written
};

} // namespace candor::ui
