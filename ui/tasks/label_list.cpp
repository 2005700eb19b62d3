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

/// Whether a line holds scores as well: numbers in columns that are neither file nor label.
bool holdsScores(const Cells& cells, std::size_t file, std::size_t label) {
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (column != file && column != label && isNumber(cells[column])) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<LabelList> readLabelList(const std::filesystem::path& path,
                                       const std::stop_token& stop) {
    static constexpr std::array<std::string_view, 4> FileNames{"path", "file", "file_name",
                                                               "filename"};
    static constexpr std::array<std::string_view, 2> LabelNames{"label", "class"};
    ReadOptions options;
    options.stop = stop;
    ReadMeter meter(options);
    CsvScanner scanner(openFile(path, path.filename().string()), meter);
    if (!scanner.next()) {
        return std::nullopt;
    }
    const auto file = columnOf(scanner.cells(), FileNames);
    const auto label = columnOf(scanner.cells(), LabelNames);
    if (!file || !label) {
        return std::nullopt;
    }
    LabelList list{path.parent_path().string(), {}};
    while (scanner.next()) {
        const Cells& cells = scanner.cells();
        if (list.labels.empty() && holdsScores(cells, *file, *label)) {
            return std::nullopt;
        }
        if (std::max(*file, *label) < cells.size()) {
            list.labels.emplace_back(trimmed(cells[*file]), trimmed(cells[*label]));
        }
    }
    return list;
}

} // namespace candor::ui
