// SPDX-License-Identifier: GPL-3.0-or-later
// A project of 100 000 files with five members, one patch and ten classes: writing it as a run
// does, opening it, and what the cache takes for a file. Argument: a folder for both.
#include "core/project/project_samples.h"
#include "project/logits_cache.h"
#include "project/project_file.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using namespace candor; // NOLINT: a program of its own
using namespace candor::test;

constexpr std::uint32_t Files = 100'000;
constexpr std::uint32_t FilesAtOnce = 64;

void report(const char* what, const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    work();
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    std::printf("%-34s %7.3f s, %7.3f s of processor time\n", what, time.count(),
                static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
}

void writeProject(const std::filesystem::path& path) {
    ProjectFile project = ProjectFile::create(path);
    std::vector<ProjectTrack> tracks;
    for (std::uint32_t k = 0; k < Files; ++k) {
        tracks.push_back(sampleTrack(k, path.parent_path() / "music"));
    }
    report("files put into the project", [&] { project.putTracks(tracks); });
    report("findings kept, 64 a transaction", [&] {
        for (std::uint32_t first = 0; first < Files; first += FilesAtOnce) {
            std::vector<ProjectFinding> some;
            for (std::uint32_t k = first; k < std::min(first + FilesAtOnce, Files); ++k) {
                some.push_back({k, sampleFile(k)});
            }
            project.keepFindings(some, sampleMembers());
        }
    });
}

void useCache(const std::filesystem::path& path) {
    LogitsCache cache(path);
    report("the same into the cache", [&cache] {
        for (std::uint32_t k = 0; k < Files; ++k) {
            cache.keep(sampleFile(k), sampleMembers());
        }
        cache.flush();
    });
    std::size_t found = 0;
    report("all found in the cache", [&] {
        for (std::uint32_t k = 0; k < Files; ++k) {
            found += cache.find(sampleContent(k), sampleMembers()) ? 1U : 0U;
        }
    });
    std::printf("  %zu of %u, %.1f MB\n", found, Files, static_cast<double>(cache.bytes()) / 1e6);
    report("cache emptied", [&cache] { cache.clear(); });
}

} // namespace

int main(int argumentCount, char** arguments) {
    if (argumentCount != 2) {
        std::fprintf(stderr, "project_file_bench FOLDER\n");
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    writeProject(folder / "bench.candor");
    report("opened, contents and findings", [&folder] {
        const ProjectFile project = ProjectFile::open(folder / "bench.candor");
        const std::size_t tracks = project.contents().tracks.size();
        std::printf("  %zu files, %zu findings, %.1f MB\n", tracks,
                    allFindings(project, sampleMembers()).size(),
                    static_cast<double>(std::filesystem::file_size(project.path())) / 1e6);
    });
    report("saved at another place", [&folder] {
        ProjectFile::open(folder / "bench.candor").saveAs(folder / "copy.candor");
    });
    useCache(folder / "bench.db");
    return 0;
}
