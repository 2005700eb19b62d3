// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace fixture {

/// One note of the demo.
inline constexpr const char* Note = "notes/bass_synthetic_006-053-100.flac";

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs candor-cli to its end.
inline Outcome run(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess program;
    program.start(QStringLiteral(CANDOR_CLI), arguments);
    program.write(input);
    program.closeWriteChannel();
    program.waitForFinished(120'000);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

inline QString demo(const char* name) {
    return QStringLiteral(CANDOR_DEMO_DATA "/") + QLatin1String(name);
}
inline QString data(const char* name) {
    return QStringLiteral(CANDOR_TEST_DATA "/") + QLatin1String(name);
}

} // namespace fixture
