// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/demo_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QString>

#include <array>
#include <system_error>

namespace candor::ui {
namespace {

std::filesystem::path demoFolder() {
    const QDir program(QCoreApplication::applicationDirPath());
    const std::filesystem::path installed =
        QDir::cleanPath(program.filePath(QStringLiteral("../share/candor/demo"))).toStdString();
    std::error_code error;
    return std::filesystem::is_directory(installed, error)
               ? installed
               : std::filesystem::path(CANDOR_SOURCE_DEMO);
}

} // namespace

std::vector<std::filesystem::path> demoFiles() {
    static constexpr std::array Names{"instruments-resnet.npz", "instruments-mlp.npz",
                                      "instruments-shallow.npz", "music-patches.npz",
                                      "instruments-resnet-validation.npz"};
    const std::filesystem::path folder = demoFolder();
    std::vector<std::filesystem::path> files;
    for (const char* name : Names) {
        files.push_back(folder / name);
    }
    return files;
}

std::filesystem::path demoModels() {
    return demoFolder() / "models";
}

std::filesystem::path demoNotes() {
    return demoFolder() / "notes";
}

} // namespace candor::ui
