// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/tag_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

#include <string>
#include <vector>

namespace fixture {

using Values = std::vector<std::string>;

struct ProgramResult {
    int status = -1;
    QByteArray output;
};

inline ProgramResult runProgram(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput()};
}

inline bool hasProgram(const QString& name) {
    return !QStandardPaths::findExecutable(name).isEmpty();
}

/// 0.3 s of a sine, made by the program ffmpeg with a title and whatever else is asked for.
inline bool makeSound(const QString& path, const QStringList& options = {}) {
    QStringList arguments{QStringLiteral("-v"),
                          QStringLiteral("error"),
                          QStringLiteral("-y"),
                          QStringLiteral("-f"),
                          QStringLiteral("lavfi"),
                          QStringLiteral("-i"),
                          QStringLiteral("sine=frequency=440:duration=0.3"),
                          QStringLiteral("-metadata"),
                          QStringLiteral("title=Tune")};
    arguments += options;
    arguments += path;
    return runProgram(QStringLiteral("ffmpeg"), arguments).status == 0;
}

/// What the program ffmpeg makes of a file's packets: an own reference for "the sound is the same".
inline QByteArray soundHash(const QString& path) {
    return runProgram(QStringLiteral("ffmpeg"),
                      {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), path,
                       QStringLiteral("-map"), QStringLiteral("0:a"), QStringLiteral("-c"),
                       QStringLiteral("copy"), QStringLiteral("-f"), QStringLiteral("streamhash"),
                       QStringLiteral("-")})
        .output;
}

inline QByteArray bytesIn(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline candor::TagValues valuesIn(const QString& path) {
    return candor::readTags(path.toStdString()).values;
}

/// Sets fields as a write would.
inline void setTags(const QString& path, const candor::TagValues& values) {
    std::vector<candor::TagChange> changes;
    for (const auto& [field, after] : values) {
        changes.push_back({field, {}, after});
    }
    candor::writeTagsInPlace(path.toStdString(), changes);
}

} // namespace fixture
