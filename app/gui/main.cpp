// SPDX-License-Identifier: GPL-3.0-or-later
#include "options/exit_status.h"
#include "plot_command.h"
#include "startup_trace.h"
#include "translations.h"

#include "window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <vector>

namespace {

constexpr char Help[] =
    "usage: candor [FILE...]\n"
    "       candor --demo\n"
    "       candor plot --help\n"
    "\n"
    "Opens the window on anything: projects (.candor), sound files, folders, playlists, models\n"
    "(.pt), labels (CSV), logits (.npz, .npy or CSV), or on the demo.\n"
    "\n"
    "  --demo       four ensembles and a validation split, and five networks that listen to a\n"
    "               dozen notes; all of it comes with Candor\n"
    "  --help       this text\n"
    "  --version    the version\n"
    "\n"
    "example: candor models/ music/\n";

struct Call {
    bool demo = false;
    std::vector<std::filesystem::path> files;
};

Call callOf(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption demo(QStringLiteral("demo"));
    parser.addOption(demo);
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "candor: %s\n%s", qUtf8Printable(parser.errorText()), Help);
        std::exit(candor::BadCall);
    }
    Call call{parser.isSet(demo), {}};
    for (const QString& file : parser.positionalArguments()) {
        call.files.emplace_back(file.toStdString());
    }
    return call;
}

int runWindow(int argc, char** argv) {
    candor::gui::StartupTrace trace;
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Candor"));
    QGuiApplication::setDesktopFileName(QStringLiteral("candor"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("candor")));
    candor::gui::loadTranslations(application);
    const Call call = callOf(QCoreApplication::arguments());
    candor::ui::MainWindow window;
    trace.watch(window);
    window.show();
    if (call.demo) {
        window.openDemo();
    }
    window.open(call.files);
    window.offerLastSession();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setOrganizationName(QStringLiteral("Candor"));
    QCoreApplication::setApplicationName(QStringLiteral("Candor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CANDOR_VERSION));
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (first == "plot") {
        return candor::gui::runPlot(argc, argv);
    }
    if (first == "--help" || first == "-h") {
        std::fputs(Help, stdout);
        return candor::Done;
    }
    if (first == "--version") {
        std::puts("candor " CANDOR_VERSION);
        return candor::Done;
    }
    return runWindow(argc, argv);
}
