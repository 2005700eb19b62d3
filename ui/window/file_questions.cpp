// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/file_questions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace candor::ui {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("FileQuestions", text);
}

std::vector<std::filesystem::path> remembered(const QString& key, const QStringList& chosen) {
    std::vector<std::filesystem::path> paths;
    for (const QString& path : chosen) {
        if (!path.isEmpty()) {
            QSettings().setValue(key, QFileInfo(path).absolutePath());
            paths.emplace_back(path.toStdString());
        }
    }
    return paths;
}

QString lastFolder(const QString& key) {
    return QSettings().value(key).toString();
}

QString openedKey() {
    return QStringLiteral("lastFolder");
}

QString modelsKey() {
    return QStringLiteral("lastModelFolder");
}

QString savedKey() {
    return QStringLiteral("lastSavedFolder");
}

} // namespace

std::vector<std::filesystem::path> askForFiles(QWidget* parent) {
    return remembered(
        openedKey(),
        QFileDialog::getOpenFileNames(
            parent,
            words(QT_TRANSLATE_NOOP("FileQuestions", "Open a project, tracks, models or logits")),
            lastFolder(openedKey()),
            words(QT_TRANSLATE_NOOP(
                "FileQuestions",
                "All files (*);;Projects (*.candor);;Sound (*.wav *.flac *.mp3 *.ogg *.opus *.m4a "
                "*.aac *.aif *.aiff *.wma *.m3u *.m3u8 *.pls *.xspf);;Logits "
                "(*.npz *.npy *.csv *.tsv *.txt);;Models (*.pt *.pth *.ts "
                "*.torchscript)"))));
}

std::vector<std::filesystem::path> askForFolder(QWidget* parent) {
    return remembered(openedKey(),
                      {QFileDialog::getExistingDirectory(
                          parent, words(QT_TRANSLATE_NOOP("FileQuestions", "Open a folder")),
                          lastFolder(openedKey()))});
}

std::vector<std::filesystem::path> askForDataSet(QWidget* parent) {
    return remembered(openedKey(),
                      {QFileDialog::getExistingDirectory(
                          parent, words(QT_TRANSLATE_NOOP("FileQuestions", "Open a data set")),
                          lastFolder(openedKey()))});
}

std::vector<std::filesystem::path> askForModels(QWidget* parent) {
    return remembered(
        modelsKey(),
        QFileDialog::getOpenFileNames(
            parent, words(QT_TRANSLATE_NOOP("FileQuestions", "Add models")),
            lastFolder(modelsKey()),
            words(QT_TRANSLATE_NOOP("FileQuestions",
                                    "Models (*.pt *.pth *.ts *.torchscript);;All files (*)"))));
}

std::vector<std::filesystem::path> askForModelFolder(QWidget* parent) {
    return remembered(
        modelsKey(),
        {QFileDialog::getExistingDirectory(
            parent, words(QT_TRANSLATE_NOOP("FileQuestions", "Add all models of a folder")),
            lastFolder(modelsKey()))});
}

QString askWhereToSave(QWidget* parent, const QString& title, const QString& name,
                       const QString& filter, const QString& suffix) {
    QString path = QFileDialog::getSaveFileName(
        parent, title, QDir(lastFolder(savedKey())).filePath(name), filter);
    if (!path.isEmpty()) {
        QSettings().setValue(savedKey(), QFileInfo(path).absolutePath());
        if (QFileInfo(path).suffix().isEmpty()) {
            path += suffix;
        }
    }
    return path;
}

} // namespace candor::ui
