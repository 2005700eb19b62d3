// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen_fixture.h"

#include <filesystem>
#include <fstream>
#include <string>

// Small data sets in their published layouts, with sound that can be decoded.
namespace fixture {

inline void writeText(const std::filesystem::path& path, const std::string& text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

/// One note of examples.json, with the fields that its readers look at.
inline std::string nsynthNote(const std::string& name, const std::string& family) {
    return "\"" + name + "\": {\"note_str\": \"" + name + "\", \"instrument_str\": \"" +
           name.substr(0, name.find('-')) + "\", \"instrument_family_str\": \"" + family +
           "\", \"sample_rate\": 16000}";
}

/// nsynth-test with four notes of three families, of which one has no sound here.
inline std::filesystem::path writeNsynth(const std::filesystem::path& folder) {
    const std::filesystem::path root = folder / "nsynth-test";
    writeText(root / "examples.json",
              "{" + nsynthNote("bass_electronic_000-040-100", "bass") + "," +
                  nsynthNote("bass_electronic_000-041-100", "bass") + "," +
                  nsynthNote("flute_acoustic_002-060-050", "flute") + "," +
                  nsynthNote("organ_electronic_009-037-025", "organ") + "}");
    std::filesystem::create_directories(root / "audio");
    for (const char* name : {"bass_electronic_000-040-100", "bass_electronic_000-041-100",
                             "flute_acoustic_002-060-050"}) {
        writeLevel(root / "audio" / (std::string(name) + ".wav"), 0.75, 0.5);
    }
    return root;
}

/// A table of several labels a file, with splits and artists.
inline std::filesystem::path writeTagTable(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    for (const char* name : {"one", "two", "three", "four"}) {
        writeLevel(folder / (std::string(name) + ".wav"), 0.75, 0.5);
    }
    writeText(folder / "tags.csv", "path,labels,split,group\n"
                                   "one.wav,Low;happy,train,ann\n"
                                   "two.wav,high,test,ann\n"
                                   "three.wav,,test,bob\n"
                                   "four.wav,low;high,test,bob\n");
    return folder / "tags.csv";
}

} // namespace fixture
