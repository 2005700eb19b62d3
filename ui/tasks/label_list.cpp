// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/label_list.h"

#include "dataset/csv_scanner.h"
#include "dataset/file_stream.h"
#include "dataset/logits_reader.h"
#include "dataset/read_meter.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {
namespace {

using Cells = std::vector<std::string_view>;

constexpr std::array<std::string_view, 4> FileNames{"path", "file", "file_name", "filename"};
constexpr std::array<std::string_view, 3> LabelNames{"label", "labels", "class"};
constexpr std::array<std::string_view, 1> SplitNames{"split"};
constexpr std::array<std::string_view, 1> GroupNames{"group"};

std::string_view trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

template <std::size_t Count>
std::optional<std::size_t> columnOf(const Cells& header,
                                    const std::array<std::string_view, Count>& names) {
    for (std::size_t column = 0; column < header.size(); ++column) {
        std::string name(trimmed(header[column]));
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (std::find(names.begin(), names.end(), name) != names.end()) {
            return column;
        }
    }
    return std::nullopt;
}

bool isNumber(std::string_view cell) {
    cell = trimmed(cell);
    double value = 0.0;
    const auto end = cell.data() + cell.size();
    return !cell.empty() && std::from_chars(cell.data(), end, value).ptr == end;
}

struct Columns {
    std::optional<std::size_t> file;
    std::optional<std::size_t> label;
    std::optional<std::size_t> split;
    std::optional<std::size_t> group;

    explicit Columns(const Cells& header)
        : file(columnOf(header, FileNames)), label(columnOf(header, LabelNames)),
          split(columnOf(header, SplitNames)), group(columnOf(header, GroupNames)) {}
    [[nodiscard]] bool isOneOf(std::size_t column) const {
        return column == file || column == label || column == split || column == group;
    }
};

/// Whether a line holds scores as well: numbers in columns that none of these are.
bool holdsScores(const Cells& cells, const Columns& columns) {
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (!columns.isOneOf(column) && isNumber(cells[column])) {
            return true;
        }
    }
    return false;
}

/// "rock; pop" as two.
std::vector<std::string> labelsIn(std::string_view cell) {
    std::vector<std::string> labels;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(';'), cell.size());
        if (const std::string_view label = trimmed(cell.substr(0, end)); !label.empty()) {
            labels.emplace_back(label);
        }
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return labels;
}

std::string textAt(const Cells& cells, std::optional<std::size_t> column) {
    return column && *column < cells.size() ? std::string(trimmed(cells[*column])) : std::string();
}

} // namespace

std::optional<LabelList> readLabelList(const std::filesystem::path& path,
                                       const std::stop_token& stop) {
    ReadOptions options;
    options.stop = stop;
    ReadMeter meter(options);
    CsvScanner scanner(plainText(openFile(path, path.filename().string()), meter));
    if (!scanner.next()) {
        return std::nullopt;
    }
    const Columns columns(scanner.cells());
    if (!columns.file || !columns.label) {
        return std::nullopt;
    }
    LabelList list{path.parent_path().string(), {}};
    while (scanner.next()) {
        const Cells& cells = scanner.cells();
        if (list.files.empty() && holdsScores(cells, columns)) {
            return std::nullopt;
        }
        if (std::max(*columns.file, *columns.label) < cells.size()) {
            list.files.push_back({textAt(cells, columns.file),
                                  {labelsIn(cells[*columns.label]), textAt(cells, columns.split),
                                   textAt(cells, columns.group)}});
        }
    }
    return list;
}

} // namespace candor::ui
