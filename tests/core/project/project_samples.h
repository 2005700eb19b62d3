// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inference/logits_extraction.h"
#include "project/project_file.h"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace candor::test {

inline constexpr std::size_t SampleClasses = 10;

/// A value that only this place has, so that a mix-up shows.
inline float sampleLogit(std::size_t seed, std::size_t member, std::size_t at) {
    return static_cast<float>(seed % 100'000) + 0.125F * static_cast<float>(member) +
           0.0009765625F * static_cast<float>(at);
}

inline std::string sampleContent(std::size_t seed) {
    char text[33] = {};
    std::snprintf(text, sizeof text, "%016zx%016zx", seed * 0x9E3779B97F4A7C15U, seed);
    return text;
}

/// What one file gave, with every field set to something of its own.
inline FileLogits sampleLogits(std::size_t seed, std::size_t members = 5, std::size_t patches = 1) {
    FileLogits file;
    file.path = "/music/" + std::to_string(seed) + ".mp3";
    file.identity = {1000 + seed, 1'700'000'000'123'456'789 + static_cast<std::int64_t>(seed),
                     sampleContent(seed)};
    file.format = {44100, 2, "mp3", "mp3", seed % 3 == 0 ? std::nullopt : std::optional(29.5)};
    file.seconds = 29.976598639455784;
    file.whole = seed % 2 == 0;
    file.findings = {seed % 4, seed % 5 == 0, seed % 7 == 0, seed % 11 == 0};
    file.members = members;
    file.patches = patches;
    file.classes = SampleClasses;
    for (std::size_t member = 0; member < members; ++member) {
        for (std::size_t at = 0; at < patches * SampleClasses; ++at) {
            file.logits.push_back(sampleLogit(seed, member, at));
        }
    }
    for (std::size_t patch = 0; patch < patches; ++patch) {
        file.patchStart.push_back(4.1F * static_cast<float>(patch));
    }
    file.patchSeconds = 4.0960000000000001;
    file.shorterThanPatch = seed % 13 == 0;
    return file;
}

inline std::shared_ptr<const FileLogits> sampleFile(std::size_t seed, std::size_t members = 5,
                                                    std::size_t patches = 1) {
    return std::make_shared<const FileLogits>(sampleLogits(seed, members, patches));
}

inline std::vector<std::string> sampleMembers(std::size_t count = 5) {
    std::vector<std::string> keys;
    for (std::size_t k = 0; k < count; ++k) {
        keys.push_back(sampleContent(1'000'000 + k));
    }
    return keys;
}

inline ProjectTrack sampleTrack(std::uint32_t number, const std::filesystem::path& folder) {
    const std::string name = "artist " + std::to_string(number / 100) + "/album/track " +
                             std::to_string(number) + ".mp3";
    return {number,   folder / name, (folder / "").native().size(),
            {"rock"}, "train",       "artist " + std::to_string(number / 100)};
}

inline std::string fileBytes(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<ProjectFinding> allFindings(const ProjectFile& project,
                                               const std::vector<std::string>& members) {
    std::vector<ProjectFinding> all;
    project.findings(members, [&all](std::vector<ProjectFinding> some) {
        all.insert(all.end(), some.begin(), some.end());
    });
    return all;
}

/// All but the path.
inline bool sameFacts(const FileLogits& one, const FileLogits& other) {
    const auto format = [](const AudioFormat& value) {
        return std::tie(value.sampleRate, value.channels, value.codec, value.container,
                        value.seconds);
    };
    const auto findings = [](const AudioFindings& value) {
        return std::tie(value.damagedPackets, value.truncated, value.parametersChanged,
                        value.silent);
    };
    return one.identity == other.identity && format(one.format) == format(other.format) &&
           one.seconds == other.seconds && one.whole == other.whole &&
           findings(one.findings) == findings(other.findings) && one.members == other.members &&
           one.patches == other.patches && one.classes == other.classes &&
           one.logits == other.logits && one.patchStart == other.patchStart &&
           one.patchSeconds == other.patchSeconds && one.shorterThanPatch == other.shorterThanPatch;
}

} // namespace candor::test
