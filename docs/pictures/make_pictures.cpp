// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the documentation: opens the real window on the demo, does what the text
// beside each picture says, and saves what it shows. Usage: make_pictures FOLDER
#include "figures/figure_content.h"
#include "figures/figure_request.h"
#include "panels/export_dialog.h"
#include "panels/listen_page.h"
#include "panels/tracks_panel.h"
#include "panels/write_tags_dialog.h"
#include "session/calibration_session.h"
#include "window/main_window.h"
#include "window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPalette>
#include <QPixmap>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace candor;
using namespace candor::ui;

namespace {

/// Lets the window work until `ready`; false after a minute.
bool waitUntil(const std::function<bool()>& ready) {
    QElapsedTimer clock;
    clock.start();
    while (!ready() && clock.elapsed() < 60'000) {
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return ready();
}

void settle(int milliseconds = 400) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool isComplete(CalibrationSession& session, std::size_t dataSets) {
    const auto& open = session.dataSets();
    return open.size() == dataSets && std::all_of(open.begin(), open.end(), [](const auto& one) {
               return one->sweep.complete && one->frame.atT != nullptr &&
                      one->frame.atT->precision == Precision::Double;
           });
}

QPalette darkPalette() {
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Window, QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2a));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(QPalette::Active, role, QColor(0xee, 0xee, 0xee));
        palette.setColor(QPalette::Inactive, role, QColor(0xee, 0xee, 0xee));
    }
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x6f, 0x9e));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x56, 0xb4, 0xe9));
    return palette;
}

/// One window in one look, and the folder and suffix of its pictures.
class Photographer {
public:
    Photographer(QString folder, QString suffix, QSize size)
        : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {
        m_window.resize(size);
        m_window.show();
        settle();
    }

    void everything() {
        take(QStringLiteral("start"));
        m_window.openDemo();
        if (!waitUntil([this] { return isComplete(m_window.session(), DemoFiles); })) {
            std::fprintf(stderr, "the demo did not become complete\n");
            return;
        }
        m_window.session().setCurrent(m_window.session().dataSets().front()->id);
        settle();
        take(QStringLiteral("explore-t1"));
        m_window.windowActions().bestTemperature->trigger();
        settle();
        take(QStringLiteral("explore-best"));
        exportDialog();
        m_window.session().showAll();
        settle();
        m_window.windowActions().bestTemperature->trigger();
        settle();
        take(QStringLiteral("all"));
        tracks();
        archive();
    }

private:
    static constexpr std::size_t DemoFiles = 6; // the last: what the networks heard
    static constexpr int TakenForAnother = 5;   // row of the note whose class is not found

    void take(const QString& name) { save(m_window.grab(), name); }

    void tracks() {
        m_window.windowActions().tracks->trigger();
        m_window.listenPage()->findChild<TracksPanel*>()->table().selectRow(TakenForAnother);
        settle(1500); // its spectrogram
        take(QStringLiteral("tracks"));
    }

    void archive() {
        m_window.windowActions().archive->trigger();
        settle(1500);
        take(QStringLiteral("archive"));
        m_window.windowActions().writeTags->trigger();
        settle(1500); // the preview reads the files' tags
        for (QWidget* dialog : QApplication::topLevelWidgets()) {
            if (qobject_cast<WriteTagsDialog*>(dialog) != nullptr) {
                save(dialog->grab(), QStringLiteral("write-tags"));
                dialog->close();
            }
        }
    }

    void exportDialog() {
        FigureRequest request;
        request.contents = {makeFigureContent(*m_window.session().dataSets().front())};
        ExportDialog dialog(request, &m_window);
        dialog.show();
        settle();
        save(dialog.grab(), QStringLiteral("export"));
    }

    void save(const QPixmap& picture, const QString& name) {
        const QString path = QDir(m_folder).filePath(name + m_suffix + QStringLiteral(".png"));
        // Quality 0 asks for the strongest compression; PNG loses nothing by it.
        if (!picture.toImage().save(path, nullptr, 0)) {
            std::fprintf(stderr, "%s could not be written\n", qPrintable(path));
        }
    }

    QString m_folder;
    QString m_suffix;
    MainWindow m_window;
};

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true); // nobody's settings
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    const QPalette light = QApplication::palette();
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : light);
        const QString look = dark ? QStringLiteral("-dark") : QString();
        Photographer(folder, look, {1280, 720}).everything();
        Photographer(folder, look + QStringLiteral("-large"), {2560, 1440}).everything();
    }
    return 0;
}
