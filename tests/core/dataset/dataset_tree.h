// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/npz_fixture.h"

#include "dataset/dataset_reader.h"
#include "dataset/input_error.h"

#include <QTemporaryDir>

#include <algorithm>
#include <string>

namespace fixture {

/// A data set's folder in the making; gone with the object. Sound is empty files: readers of data
/// sets never open it.
class DatasetTree {
public:
    [[nodiscard]] std::filesystem::path operator/(const std::string& path) const {
        return std::filesystem::path(m_folder.path().toStdString()) / path;
    }
    void file(const std::string& path, const std::string& text = {}) const {
        const std::filesystem::path place = *this / path;
        std::filesystem::create_directories(place.parent_path());
        write(place, text);
    }

private:
    QTemporaryDir m_folder;
};

/// The item of this name; a name of "" when there is none.
inline candor::ManifestItem itemOf(const candor::DatasetManifest& manifest,
                                   const std::string& name) {
    const auto found = std::ranges::find(manifest.items, name, &candor::ManifestItem::name);
    return found == manifest.items.end() ? candor::ManifestItem() : *found;
}

/// What the first note that holds this text counts; 0 without one.
inline std::uint64_t noted(const candor::DatasetManifest& manifest, const std::string& text) {
    for (const candor::ManifestNote& note : manifest.notes) {
        if (note.sentence.find(text) != std::string::npos) {
            return note.count;
        }
    }
    return 0;
}

/// The sentence of the refusal; empty when there is none.
inline std::string refusalOf(const candor::DatasetRequest& request) {
    try {
        static_cast<void>(candor::readDataset(request));
    } catch (const candor::InputError& error) {
        return error.what();
    }
    return {};
}

} // namespace fixture
