// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/file_identity.h"

#include "session/tag_proposal.h"

#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

/// The demo's notes, in six formats, copied where they may be written, and what is proposed of
/// them. `most`: of the files, where fewer will do: each write waits for the disk several times.
namespace fixture {

class TaggedNotes {
public:
    explicit TaggedNotes(std::size_t most = 12) : m_folder(m_directory.path().toStdString()) {
        const std::filesystem::path notes(CANDOR_DEMO_DATA "/notes");
        for (const auto& entry : std::filesystem::directory_iterator(notes)) {
            if (entry.path().extension() != ".csv") {
                m_files.push_back(entry.path());
            }
        }
        std::sort(m_files.begin(), m_files.end());
        m_files.resize(std::min(most, m_files.size()));
        for (std::filesystem::path& file : m_files) {
            const auto copy = m_folder / file.filename();
            std::filesystem::copy(file, copy);
            file = copy;
        }
    }

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    [[nodiscard]] const std::vector<std::filesystem::path>& files() const { return m_files; }
    [[nodiscard]] std::filesystem::path journal() const { return m_folder / "journal"; }

    /// A Sun AU file: sound in a format that has no tags.
    std::filesystem::path addAu() {
        const std::filesystem::path path = m_folder / "note.au";
        std::ofstream out(path, std::ios::binary);
        const std::string header(".snd\0\0\0\x18\0\0\0\x40\0\0\0\x03\0\0\x1f\x40\0\0\0\x01", 24);
        out << header << std::string(64, '\0');
        m_files.push_back(path);
        return path;
    }

    [[nodiscard]] std::vector<candor::ui::TagProposal>
    proposals(const std::string& name = "Guitar") const {
        std::vector<candor::ui::TagProposal> all;
        for (const auto& file : m_files) {
            candor::ui::TagProposal proposal;
            proposal.file = file;
            proposal.seen = candor::identityOf(file);
            proposal.classes = {name};
            proposal.confidence = 0.914;
            proposal.posterior = {{name, 0.914}, {"Bass", 0.05}};
            all.push_back(proposal);
        }
        return all;
    }

    /// One hash a file: all bytes.
    [[nodiscard]] std::vector<std::string> contents() const {
        std::vector<std::string> hashes;
        for (const auto& file : m_files) {
            hashes.push_back(candor::contentHash(file));
        }
        return hashes;
    }

private:
    QTemporaryDir m_directory;
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_files;
};

} // namespace fixture
