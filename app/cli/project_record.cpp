// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_record.h"

#include "audio/audio_error.h"
#include "file_names.h"
#include "inference/member_key.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <unordered_map>
#include <utility>

namespace candor::cli {
namespace {

constexpr std::size_t NoPlace = std::numeric_limits<std::size_t>::max();
constexpr std::size_t MostWaiting = 16 * ProjectRecord::MostAtOnce;
constexpr std::chrono::seconds LongestWait{1};

ProjectFile openOrCreate(const std::filesystem::path& path) {
    std::error_code unknown; // opening says what is wrong with it
    return std::filesystem::exists(std::filesystem::symlink_status(path, unknown))
               ? ProjectFile::open(path)
               : ProjectFile::create(path);
}

/// Where the part of the path begins that the run calls the file by.
std::size_t nameAt(const std::filesystem::path& whole, const std::string& name) {
    const std::string& text = whole.native();
    return text.ends_with(name) ? text.size() - name.size()
                                : text.size() - whole.filename().native().size();
}

std::vector<std::string> trackLabels(const FileTruth& truth, const LabelSet& classes) {
    if (truth.labels.empty()) {
        return truth.label < 0 ? std::vector<std::string>()
                               : std::vector{classes[static_cast<std::size_t>(truth.label)]};
    }
    std::vector<std::string> labels;
    for (const std::uint16_t label : truth.labels) {
        labels.push_back(classes[label]);
    }
    return labels;
}

/// Whether the file is what it was when this was found, tags that Candor wrote aside.
bool isUnchanged(const std::filesystem::path& path, const FileLogits& found,
                 const WrittenStates& written) {
    try {
        const FileIdentity now = identityOf(path);
        return now.looksLike(found.identity) || written.isSameSound(path, found.identity, now);
    } catch (const AudioError&) {
        // Out of reach now: nothing has changed where it was so then.
        return found.failure && found.identity == FileIdentity();
    }
}

} // namespace

ProjectRecord::ProjectRecord(const std::filesystem::path& path, const AudioRun& run,
                             const Ensemble& ensemble, std::vector<std::string> keys)
    : m_project(openOrCreate(path)), m_keys(std::move(keys)) {
    putModels(ensemble);
    putTracks(run);
}

/// The run's models first and ticked; others that the project knows stay, unticked.
void ProjectRecord::putModels(const Ensemble& ensemble) {
    const std::vector<ProjectModel> before = m_project.contents().models;
    std::vector<ProjectModel> models;
    for (const Ensemble::Member& member : ensemble.members) {
        if (member.pass == 0) {
            models.push_back({wholePath(member.model.path), memberKey(member.model),
                              member.model.reading.description.name, true});
        }
    }
    const std::size_t own = models.size();
    for (ProjectModel model : before) {
        const auto known =
            std::find_if(models.begin(), models.begin() + static_cast<std::ptrdiff_t>(own),
                         [&model](const ProjectModel& other) { return other.path == model.path; });
        if (known == models.begin() + static_cast<std::ptrdiff_t>(own)) {
            model.ticked = false;
            models.push_back(std::move(model));
        }
    }
    if (models != before) {
        m_project.setModels(models);
    }
}

void ProjectRecord::putTracks(const AudioRun& run) {
    const std::vector<ProjectTrack> before = m_project.contents().tracks;
    std::unordered_map<std::string, const ProjectTrack*> known;
    std::uint32_t next = 0;
    for (const ProjectTrack& track : before) {
        known.emplace(track.path.native(), &track);
        next = std::max(next, track.number + 1);
    }
    std::vector<ProjectTrack> changed;
    for (std::size_t place = 0; place < run.files.size(); ++place) {
        m_paths.push_back(wholePath(run.files[place].listed.path));
        const auto found = known.find(m_paths.back().native());
        ProjectTrack track = found == known.end() ? ProjectTrack() : *found->second;
        if (found == known.end()) {
            track.number = next++;
            track.path = m_paths.back();
            track.nameAt = nameAt(m_paths.back(), run.names.empty() ? "" : run.names[place]);
        }
        if (!run.truths.empty()) {
            const FileTruth& truth = run.truths[place];
            track.labels = trackLabels(truth, run.labels);
            track.split = truth.split;
            track.group = truth.group;
        }
        m_numbers.push_back(track.number);
        if (found == known.end() || !(track == *found->second)) {
            changed.push_back(std::move(track));
        }
    }
    if (!changed.empty()) {
        m_project.putTracks(changed);
    }
    m_places.assign(next, NoPlace);
    for (std::size_t place = 0; place < m_numbers.size(); ++place) {
        m_places[m_numbers[place]] = place;
    }
}

void ProjectRecord::judge(const ProjectFinding& finding, const Search& search,
                          std::vector<bool>& done) {
    if (finding.number >= m_places.size() || m_places[finding.number] == NoPlace) {
        return; // of a file that this run is not about
    }
    const std::size_t place = m_places[finding.number];
    const bool failed = finding.logits->failure.has_value();
    if (!isUnchanged(m_paths[place], *finding.logits, m_written)) {
        ++m_changed;
        m_stale.push_back(finding.number);
    } else if (failed && search.retry) {
        m_stale.push_back(finding.number);
    } else {
        ++(failed ? m_failedBefore : m_taken);
        done[place] = true;
        search.found(place, finding.logits);
    }
}

std::vector<std::size_t> ProjectRecord::missing(const Search& search, std::stop_token stop) {
    std::vector<bool> done(m_numbers.size(), false);
    m_project.findings(
        m_keys,
        [&](const std::vector<ProjectFinding>& findings) {
            for (const ProjectFinding& finding : findings) {
                judge(finding, search, done);
            }
        },
        std::move(stop));
    if (!m_stale.empty()) {
        m_project.forgetFindings(m_stale);
    }
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < done.size(); ++place) {
        if (!done[place]) {
            places.push_back(place);
        }
    }
    return places;
}

std::string ProjectRecord::summary() const {
    std::string text;
    const auto add = [&text](std::size_t count, const char* sentence) {
        if (count > 0) {
            text += "candor-cli: " + std::to_string(count) + sentence + '\n';
        }
    };
    add(m_taken, " files were heard before; the project has them");
    add(m_failedBefore, " files failed before and are not tried again; --retry does");
    add(m_changed, " files have changed since they were heard, and are heard again");
    return text;
}

void ProjectRecord::startWriting(std::stop_source run) {
    m_run = std::move(run);
    m_writer = std::jthread([this](const std::stop_token& ended) { write(ended); });
}

void ProjectRecord::keep(std::size_t place, const std::shared_ptr<const FileLogits>& logits) {
    std::unique_lock lock(m_mutex);
    m_emptied.wait(lock, [this] { return m_waiting.size() < MostWaiting || m_failure; });
    m_waiting.push_back({m_numbers[place], logits});
    if (m_waiting.size() >= MostAtOnce) {
        m_filled.notify_one();
    }
}

void ProjectRecord::write(const std::stop_token& ended) try {
    while (true) {
        std::vector<ProjectFinding> batch;
        {
            std::unique_lock lock(m_mutex);
            m_filled.wait_for(lock, ended, LongestWait,
                              [this] { return m_waiting.size() >= MostAtOnce; });
            batch.swap(m_waiting);
        }
        m_emptied.notify_all();
        if (!batch.empty()) {
            m_project.keepFindings(batch, m_keys);
        } else if (ended.stop_requested()) {
            return;
        }
    }
} catch (...) { // thrown again by finishWriting()
    {
        const std::scoped_lock lock(m_mutex);
        m_failure = std::current_exception();
    }
    m_emptied.notify_all();
    m_run.request_stop();
}

void ProjectRecord::finishWriting() {
    m_writer.request_stop();
    m_writer.join();
    if (m_failure) {
        std::rethrow_exception(m_failure);
    }
}

} // namespace candor::cli
