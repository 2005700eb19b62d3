// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_run.h"
#include "project/project_file.h"
#include "tagging/written_states.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace candor::cli {

/// A run that keeps what it hears in a project, at most a second or 256 files behind, and that
/// finds there what an earlier one has heard.
class ProjectRecord {
public:
    static constexpr std::size_t MostAtOnce = 256; // files a transaction

    struct Search {
        bool retry = false; // failures do not count as done
        /// Called with each of the run's files that is done.
        std::function<void(std::size_t place, std::shared_ptr<const FileLogits> logits)> found;
    };

    /// Opens the project, or makes it, and puts the run's models and files into it. Throws
    /// ProjectError.
    ProjectRecord(const std::filesystem::path& path, const AudioRun& run, const Ensemble& ensemble,
                  std::vector<std::string> keys);
    /// The places of files that are to be heard: new, changed since by size or time (tags that
    /// Candor wrote aside), or failed where that is tried again. Throws ProjectError, Cancelled.
    [[nodiscard]] std::vector<std::size_t> missing(const Search& search, std::stop_token stop);
    /// What missing() has found, for people; lines, or nothing.
    [[nodiscard]] std::string summary() const;

    /// A project that cannot be written any more stops the run.
    void startWriting(std::stop_source run);
    void keep(std::size_t place, const std::shared_ptr<const FileLogits>& logits);
    /// Waits for the last file. Throws ProjectError.
    void finishWriting();

private:
    void putModels(const Ensemble& ensemble);
    void putTracks(const AudioRun& run);
    void write(const std::stop_token& ended);
    void judge(const ProjectFinding& finding, const Search& search, std::vector<bool>& done);

    ProjectFile m_project;
    std::vector<std::string> m_keys;
    std::vector<std::uint32_t> m_numbers;       // [place] of the run: the project's track
    std::vector<std::size_t> m_places;          // [track]: the run's file, or NoPlace
    std::vector<std::filesystem::path> m_paths; // [place]
    WrittenStates m_written = knownWrittenStates();
    std::vector<std::uint32_t> m_stale; // tracks whose findings do not count any more
    std::size_t m_taken = 0;
    std::size_t m_changed = 0;
    std::size_t m_failedBefore = 0;

    std::mutex m_mutex; // of what follows
    std::condition_variable_any m_filled;
    std::condition_variable m_emptied;
    std::vector<ProjectFinding> m_waiting;
    std::exception_ptr m_failure;
    std::stop_source m_run;
    std::jthread m_writer; // last: it uses the others
};

} // namespace candor::cli
