// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace candor::ui {
namespace {

constexpr qsizetype MostFiles = 10;

QString key() {
    return QStringLiteral("recentFiles");
}

} // namespace

RecentFiles::RecentFiles(QObject* parent) : QObject(parent) {}

QStringList RecentFiles::paths() const {
    QStringList paths = QSettings().value(key()).toStringList();
    paths.erase(std::remove_if(paths.begin(), paths.end(),
                               [](const QString& path) { return !QFileInfo::exists(path); }),
                paths.end());
    return paths;
}

void RecentFiles::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList known = paths();
    known.removeAll(absolute);
    known.prepend(absolute);
    QSettings().setValue(key(), known.mid(0, MostFiles));
    Q_EMIT changed();
}

void RecentFiles::clear() {
    QSettings().remove(key());
    Q_EMIT changed();
}

} // namespace candor::ui

#include "moc_recent_files.cpp"
