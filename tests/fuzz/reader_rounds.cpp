// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files for every reader of files that come from outside, within 500 MB of memory:
//   reader_rounds DATA_FOLDER [ROUNDS [SEED [KIND]]]
// Each has to give a value, or to throw what its header says. Exit status 1: one did something
// else; the file stays, and its name is told.
#include "audio/audio_error.h"
#include "audio/audio_reader.h"
#include "audio/packet_hash.h"
#include "audio/playlist.h"
#include "inference/model_description_json.h"
#include "inference/model_error.h"
#include "memory_limit.h"
#include "project/project_file.h"
#include "reader_seeds.h"
#include "tagging/tag_file.h"
#include "tagging/write_journal.h"

#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace candor;

void hear(const fs::path& path) {
    AudioReader reader(path, {16000, 0.0, {}});
    std::vector<float> samples(16000);
    while (reader.read(samples) == samples.size() && reader.position() < 600 * 16000) {
    }
    static_cast<void>(packetHash(path));
}

void tag(const fs::path& path) {
    const std::vector<TagChange> changes{{TagField::Genre, {}, {"Ska"}}};
    static_cast<void>(readTags(path));
    const fs::path copy = path.parent_path() / ("copy" + path.extension().string());
    fs::copy_file(path, copy, fs::copy_options::overwrite_existing);
    writeTagsInPlace(copy, changes);
    requireOthersKept(path, copy, changes);
}

void openProject(const fs::path& path) {
    try {
        const ProjectFile project = ProjectFile::open(path);
        static_cast<void>(project.contents());
        project.findings({std::string(64, 'k')}, [](const std::vector<ProjectFinding>&) {});
    } catch (const ProjectError& error) {
        if (error.fault() == ProjectFault::Damaged) {
            const fs::path rescue = path.parent_path() / "rescue.candor";
            fs::remove(rescue);
            rescueProject(path, rescue);
        }
    }
}

void readHistory(const fs::path& path) {
    WriteJournal journal(path.parent_path()); // the file has the journal's own name
    static_cast<void>(journal.records());
    static_cast<void>(journal.running());
}

void readList(const fs::path& path) {
    static_cast<void>(readPlaylist(path, playlistFormat(path).value_or(PlaylistFormat::PathList)));
}

void describe(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    static_cast<void>(readModelDescription(text, path));
}

struct Kind {
    const char* name;
    int share; // of the rounds, one in so many: saving what is left of a project takes its time
    std::vector<fuzz::Seed> seeds;
    void (*read)(const fs::path& path);
};

/// What is wrong with how a reader takes a file; empty: nothing.
std::string complaint(const Kind& kind, const fs::path& path) {
    try {
        kind.read(path);
    } catch (const AudioError&) {
    } catch (const TagError&) {
    } catch (const ProjectError&) {
    } catch (const ModelError&) {
    } catch (const std::exception& error) {
        return std::string("threw ") + error.what();
    }
    return {};
}

/// In a process of its own: what may not happen may be its end.
int runKind(const Kind& kind, const fs::path& folder, int rounds, unsigned int seed) {
    fuzz::limitMemory();
    std::mt19937 random(seed);
    for (int round = 0; round < (rounds + kind.share - 1) / kind.share; ++round) {
        const fuzz::Seed& from = kind.seeds[static_cast<std::size_t>(round) % kind.seeds.size()];
        const fs::path path = folder / from.name;
        std::ofstream(path, std::ios::binary) << fuzz::mutated(from.bytes, random);
        ::alarm(300); // one that never ends
        if (const std::string what = complaint(kind, path); !what.empty()) {
            std::cerr << kind.name << ", round " << round << ": " << path.string() << " " << what
                      << '\n';
            return 1;
        }
        fs::remove(path);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "name the folder tests/data\n";
        return 2;
    }
    const fs::path data = argv[1];
    const int rounds = argc > 2 ? std::stoi(argv[2]) : 200;
    const auto seed = static_cast<unsigned int>(argc > 3 ? std::stoul(argv[3]) : 0);
    const std::string only = argc > 4 ? argv[4] : "";
    const fs::path folder =
        fs::temp_directory_path() / ("reader-rounds-" + std::to_string(::getpid()));
    fs::create_directories(folder);
    const std::vector<Kind> kinds{{"sound", 1, fuzz::filesIn(data / "audio"), hear},
                                  {"tags", 1, fuzz::filesIn(data / "audio"), tag},
                                  {"tags of others", 1, fuzz::filesIn(data / "tags"), tag},
                                  {"playlist", 1, fuzz::playlists(), readList},
                                  {"project", 10, fuzz::projects(folder), openProject},
                                  {"history", 1, fuzz::histories(), readHistory},
                                  {"description", 1, fuzz::descriptions(), describe}};
    int failed = 0;
    for (const Kind& kind : kinds) {
        if (!only.empty() && only != kind.name) {
            continue;
        }
        const pid_t child = ::fork();
        if (child == 0) {
            ::_exit(runKind(kind, folder, rounds, seed));
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        std::cout << kind.name << ": " << (status == 0 ? "sound" : "FAILED, status ")
                  << (status == 0 ? "" : std::to_string(status)) << std::endl;
        failed += status == 0 ? 0 : 1;
    }
    if (failed == 0) {
        fs::remove_all(folder);
        return 0;
    }
    std::cout << "the files are in " << folder.string() << '\n';
    return 1;
}
