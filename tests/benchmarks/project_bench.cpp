// SPDX-License-Identifier: GPL-3.0-or-later
// Is the window awake while it opens a project? Writes one of a hundred thousand heard files with
// the demo's five networks and opens it; prints how long it takes to the first rows, to all of them
// and to all that was heard, and the longest time between two rounds of the event loop.
//
//     QT_QPA_PLATFORM=offscreen project_bench [files]
#include "awake_window.h"
#include "inference/member_key.h"
#include "project/project_file.h"

#include "session/listen_session.h"
#include "window/listen_opening.h"
#include "window/main_window.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace candor; // NOLINT: a program of its own
using awake::seconds;
using awake::waitUntil;

constexpr std::uint32_t FilesAFolder = 1000; // of awake::makeTree()

std::shared_ptr<const FileLogits> heardFile(const fs::path& path, std::size_t members,
                                            std::size_t classes) {
    FileLogits file;
    file.path = path;
    file.identity = identityOf(path);
    file.format = {16000, 1, "pcm_s16le", "wav", 4.0};
    file.seconds = 4.0;
    file.whole = true;
    file.members = members;
    file.patches = 1;
    file.classes = classes;
    file.logits.assign(members * classes, 0.0F);
    for (std::size_t member = 0; member < members; ++member) {
        file.logits[member * classes + file.identity.size % classes] = 3.0F;
    }
    file.patchStart = {0.0F};
    file.patchSeconds = 4.0;
    return std::make_shared<const FileLogits>(std::move(file));
}

void writeProject(const fs::path& path, const fs::path& folder, std::uint32_t files) {
    ProjectFile project = ProjectFile::create(path);
    std::vector<ProjectModel> models;
    std::vector<std::string> keys;
    std::size_t classes = 0;
    for (const fs::path& each : modelFiles(fs::path(CANDOR_DEMO_DATA) / "models")) {
        const ModelFile model = openModelFile(each);
        keys.push_back(memberKey(model));
        classes = model.reading.description.labels.size();
        models.push_back({each, keys.back(), model.reading.description.name, true});
    }
    std::vector<ProjectTrack> tracks;
    std::vector<ProjectFinding> findings;
    for (std::uint32_t k = 0; k < files; ++k) {
        const fs::path file =
            folder / std::to_string(k / FilesAFolder) / (std::to_string(k) + ".wav");
        tracks.push_back({k, file, folder.native().size() + 1, {}, {}, {}});
        findings.push_back({k, heardFile(file, keys.size(), classes)});
    }
    project.setModels(models);
    project.putTracks(tracks);
    project.keepFindings(findings, keys);
}

void measure(ui::MainWindow& window, const fs::path& project, std::size_t files) {
    auto& session = window.listening().session();
    awake::Gaps gaps;
    QElapsedTimer clock;
    clock.start();
    window.open({project});
    waitUntil([&] { return !session.tracks().empty(); }, 120);
    gaps.report("first rows", seconds(clock));
    waitUntil([&] { return session.tracks().size() == files; }, 120);
    gaps.report("all rows", seconds(clock));
    waitUntil([&] { return session.counts().done == files; }, 120);
    gaps.report("all that was heard", seconds(clock));
    clock.start();
    waitUntil([] { return false; }, 5); // files are looked at, networks come into memory
    gaps.report("after it", seconds(clock));
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
    QCoreApplication::setApplicationName(QStringLiteral("project_bench"));
    qputenv("CANDOR_CACHE", "off");
    const int files = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir place;
    const fs::path folder = fs::path(place.path().toStdString()) / "music";
    const fs::path project = fs::path(place.path().toStdString()) / "bench.candor";
    awake::makeTree(folder, files);
    writeProject(project, folder, static_cast<std::uint32_t>(files));
    ui::MainWindow window;
    window.show();
    measure(window, project, static_cast<std::size_t>(files));
    return 0;
}
