// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset/dataset_layouts.h"
#include "dataset/input_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

// A data set's folder in its published form, but small, and what a reader makes of it.
namespace fixture {

class PublishedTree {
public:
    std::filesystem::path at(const std::string& relative = {}) const {
        return std::filesystem::path(m_folder.path().toStdString()) / relative;
    }
    void write(const std::string& relative, const std::string& text = "sound") const {
        std::filesystem::create_directories(at(relative).parent_path());
        std::ofstream(at(relative), std::ios::binary) << text;
    }

private:
    QTemporaryDir m_folder;
};

/// The columns table, fault and words of a test of refusals, and what adds a row to them.
inline auto refusalRows() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("words");
    return
        [](const char* name, const std::string& text, candor::InputFault fault, const char* words) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << int(fault) << QString(words);
        };
}

/// "NAME SPLIT GROUP CLASS+CLASS FAULT": short enough to compare a whole manifest as text.
inline QStringList linesOf(const candor::DatasetManifest& manifest) {
    QStringList lines;
    for (const candor::ManifestItem& item : manifest.items) {
        QStringList classes;
        if (item.label >= 0) {
            classes << QString::fromStdString(
                manifest.classes[static_cast<std::size_t>(item.label)]);
        }
        for (const std::uint16_t label : item.labels) {
            classes << QString::fromStdString(manifest.classes[label]);
        }
        const auto named = [](const std::vector<std::string>& names, std::int32_t index) {
            return index < 0 ? QStringLiteral("-")
                             : QString::fromStdString(names[static_cast<std::size_t>(index)]);
        };
        lines << QString::fromStdString(item.name) + " " + named(manifest.splitNames, item.split) +
                     " " + named(manifest.groupNames, item.group) + " " + classes.join("+") + " " +
                     QString::number(static_cast<int>(item.fault));
    }
    return lines;
}

inline QStringList namesOf(const std::vector<std::string>& names) {
    QStringList all;
    std::ranges::transform(names, std::back_inserter(all), &QString::fromStdString);
    return all;
}

/// The count of the note that holds these words, or -1.
inline int noteCount(const candor::DatasetManifest& manifest, const std::string& words) {
    for (const candor::ManifestNote& note : manifest.notes) {
        if (note.sentence.find(words) != std::string::npos) {
            return static_cast<int>(note.count);
        }
    }
    return -1;
}

inline candor::DatasetRequest request(const std::filesystem::path& path,
                                      const std::string& split = {},
                                      const std::string& subset = {}) {
    candor::DatasetRequest request;
    request.path = path;
    request.split = split;
    request.subset = subset;
    return request;
}

using Reader = candor::DatasetManifest (*)(const candor::DatasetRequest&, std::stop_token);

/// The refusal as text; empty when there is none.
inline QString refusalOf(Reader read, const candor::DatasetRequest& request,
                         std::optional<candor::InputFault> expected) {
    try {
        static_cast<void>(read(request, {}));
    } catch (const candor::InputError& error) {
        return error.fault() == expected ? QString::fromUtf8(error.what())
                                         : QStringLiteral("another fault: ") + error.what();
    }
    return {};
}

} // namespace fixture
