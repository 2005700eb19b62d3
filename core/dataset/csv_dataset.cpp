// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/csv_cell.h"
#include "dataset/dataset_layouts.h"
#include "dataset/input_error.h"
#include "dataset/manifest_draft.h"
#include "dataset/published_files.h"
#include "dataset/published_table.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace candor {
namespace {

using Names = std::span<const std::string_view>;

// What columns are called, the preferred name first.
constexpr std::array<std::string_view, 6> PathNames{"path",     "file",       "filename",
                                                    "filepath", "audio_path", "audio"};
constexpr std::array<std::string_view, 6> LabelNames{"label", "labels", "class",
                                                     "genre", "tags",   "tag"};
constexpr std::array<std::string_view, 4> SplitNames{"split", "subset", "partition", "fold"};
constexpr std::array<std::string_view, 6> GroupNames{"group",      "artist", "artist_id",
                                                     "instrument", "album",  "speaker"};
constexpr const char* Expected = "\"path,label\", with \"split\" and \"group\" where there are any";

std::optional<std::size_t> columnOf(const PublishedTable& table, Names names) {
    for (const std::string_view name : names) {
        for (std::size_t column = 0; column < table.columns().size(); ++column) {
            if (lowered(table.columns()[column]) == name) {
                return table.column(name); // refuses the name's second column
            }
        }
    }
    return std::nullopt;
}

struct ListColumns {
    std::size_t path = 0;
    std::size_t label = 0;
    std::optional<std::size_t> split;
    std::optional<std::size_t> group;

    explicit ListColumns(const PublishedTable& table);
};

ListColumns::ListColumns(const PublishedTable& table)
    : split(columnOf(table, SplitNames)), group(columnOf(table, GroupNames)) {
    const auto ofPath = columnOf(table, PathNames);
    const auto ofLabel = columnOf(table, LabelNames);
    if (!ofPath || !ofLabel) {
        throw table.badHeader(Expected);
    }
    path = *ofPath;
    label = *ofLabel;
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

struct TableRows {
    std::vector<ManifestRow> rows;
    std::vector<std::uint64_t> lines;
    std::string pathColumn;
    bool severalLabels = false; // whether a row is one class or a set of them, the table decides
};

std::int32_t splitIndex(std::vector<std::string>& names, const std::string& name) {
    if (name.empty()) {
        return -1;
    }
    const auto found = std::ranges::find(names, name);
    const auto index = found - names.begin();
    if (found == names.end()) {
        names.push_back(name);
    }
    return static_cast<std::int32_t>(index);
}

TableRows readListRows(PublishedTable& table, DatasetManifest& manifest) {
    table.readHeader();
    const ListColumns columns(table);
    TableRows read;
    read.pathColumn = table.columns()[columns.path];
    const std::string labelName = lowered(table.columns()[columns.label]);
    read.severalLabels = labelName == "labels" || labelName == "tags";
    manifest.groupMeaning = columns.group ? lowered(table.columns()[*columns.group]) : "";
    while (table.next()) {
        table.checkLength();
        ManifestRow row;
        // Systems name files in bytes of any encoding, so this cell alone need not be UTF-8.
        row.audio = std::filesystem::path(trimmed(table.cells()[columns.path])).lexically_normal();
        if (row.audio.empty() || row.audio.filename().empty() || row.audio == ".") {
            throw table.badCell(columns.path, "the path of a sound file");
        }
        row.name = row.audio.generic_string();
        const std::string labels = table.text(columns.label);
        read.severalLabels = read.severalLabels || labels.find(';') != std::string::npos;
        row.classes = labelsIn(labels);
        row.split =
            columns.split ? splitIndex(manifest.splitNames, table.text(*columns.split)) : -1;
        row.group = columns.group ? table.text(*columns.group) : "";
        read.rows.push_back(std::move(row));
        read.lines.push_back(table.line());
    }
    return read;
}

void fill(ManifestDraft& draft, TableRows read, const std::filesystem::path& table) {
    DatasetManifest& manifest = draft.manifest;
    manifest.task = read.severalLabels ? Task::MultiLabel : Task::SingleLabel;
    std::uint64_t unlabelled = 0;
    for (std::size_t index = 0; index < read.rows.size(); ++index) {
        ManifestRow& row = read.rows[index];
        unlabelled += row.classes.empty() ? 1U : 0U;
        if (!isFile(manifest.root / row.audio)) {
            row.fault = ItemFault::Missing;
        }
        const std::string name = row.name;
        if (!draft.add(std::move(row))) {
            throw InputError(table, InputFault::CsvCell,
                             {std::to_string(read.lines[index]), read.pathColumn, name,
                              "a path that no line above has with other labels or another split"});
        }
    }
    noteIfAny(draft.manifest, "Rows have no label: their files are unlabelled.", unlabelled);
}

} // namespace

DatasetManifest readCsvManifest(const DatasetRequest& request, std::stop_token stop) {
    ManifestDraft draft;
    DatasetManifest& manifest = draft.manifest;
    manifest.kind = DatasetKind::Csv;
    manifest.name = request.path.stem().string();
    manifest.root = request.audio.empty() ? request.path.parent_path() : request.audio;
    PublishedTable table(request.path, stop);
    TableRows read = readListRows(table, manifest);
    if (read.rows.empty()) {
        throw InputError(request.path, InputFault::PartMissing,
                         {"line below the header", "a line a sound file"});
    }
    fill(draft, std::move(read), request.path);
    return draft.finish(request.split);
}

// By the names of its columns: a table of logits has others besides.
bool looksLikeCsvManifest(const std::filesystem::path& path) {
    const std::string extension = lowered(path.extension().string());
    if ((extension != ".csv" && extension != ".tsv") || !isFile(path)) {
        return false;
    }
    try {
        PublishedTable table(path, {});
        table.readHeader();
        const ListColumns columns(table);
        const std::size_t known = 2 + (columns.split ? 1U : 0U) + (columns.group ? 1U : 0U);
        return lowered(table.columns()[columns.path]) == "path" || known == table.columns().size();
    } catch (const InputError&) {
        return false; // readCsvManifest() says why, when asked
    }
}

} // namespace candor
