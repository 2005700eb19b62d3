// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction_line.h"

#include "options/safe_terminal.h"

#include <cstdio>
#include <iostream>

namespace candor::cli {
namespace {

/// "4:10", "1:02:03".
std::string clockText(double seconds) {
    const long whole = static_cast<long>(seconds + 0.5);
    char text[48];
    if (whole >= 3600) {
        std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60,
                      whole % 60);
    } else {
        std::snprintf(text, sizeof text, "%ld:%02ld", whole / 60, whole % 60);
    }
    return text;
}

} // namespace

std::string extractionText(const ExtractionProgress& progress) {
    std::string text = std::to_string(progress.filesDone) + '/' + std::to_string(progress.files) +
                       " files, " + clockText(progress.audioSecondsDone) + " of audio";
    if (progress.audioSecondsDone > 0.0) {
        char speed[48];
        std::snprintf(speed, sizeof speed, progress.speed() < 10.0 ? ", %.1fx" : ", %.0fx",
                      progress.speed());
        text += std::string(speed) + " real time";
    }
    if (progress.secondsLeft && progress.filesDone < progress.files) {
        text += ", " + clockText(*progress.secondsLeft) + " left";
    }
    return text;
}

std::function<void(const ExtractionProgress&)> extractionLine(const Terminal& terminal) {
    if (!showsProgress(terminal)) {
        return {};
    }
    return [](const ExtractionProgress& progress) {
        startLineAnew();
        std::cerr << extractionText(progress) << (progress.filesDone == progress.files ? "\n" : "")
                  << std::flush;
    };
}

} // namespace candor::cli
