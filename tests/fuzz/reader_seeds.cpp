// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_seeds.h"

#include "inference/logits_extraction.h"
#include "project/project_file.h"
#include "tagging/write_journal.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <memory>

namespace candor::fuzz {
namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class Mutation {
public:
    Mutation(std::string& bytes, std::mt19937& random) : m_bytes(bytes), m_random(random) {}

    void once() {
        const std::size_t at = place();
        switch (below(8)) {
        case 0:
            m_bytes[at] = static_cast<char>(below(256));
            break;
        case 1:
            m_bytes[at] = static_cast<char>(m_bytes[at] ^ (1 << below(8)));
            break;
        case 2: // a number that asks for much
            for (std::size_t n = std::size_t{1} << below(4); n > 0 && at + n <= m_bytes.size();) {
                m_bytes[at + --n] = "\xFF\x7F\x80\x00"[below(4)];
            }
            break;
        case 3:
            m_bytes.insert(at, below(64), static_cast<char>(below(256)));
            break;
        case 4:
            m_bytes.erase(at, below(64));
            break;
        case 5:
            m_bytes.insert(place(), m_bytes.substr(at, below(512)));
            break;
        case 6:
            m_bytes.resize(std::max<std::size_t>(1, at));
            break;
        default:
            std::swap(m_bytes[at], m_bytes[place()]);
        }
        if (m_bytes.empty()) {
            m_bytes = "x";
        }
    }
    std::size_t below(std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(m_random);
    }

private:
    std::size_t place() {
        const std::size_t end =
            below(3) == 0 ? m_bytes.size() : std::min<std::size_t>(600, m_bytes.size());
        return below(end);
    }

    std::string& m_bytes;
    std::mt19937& m_random;
};

} // namespace

std::vector<Seed> filesIn(const fs::path& folder) {
    std::vector<Seed> seeds;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.file_size() < 400'000) {
            seeds.push_back({entry.path().filename().string(), bytesOf(entry.path())});
        }
    }
    std::ranges::sort(seeds, {}, &Seed::name);
    return seeds;
}

std::vector<Seed> playlists() {
    return {
        {"a.m3u8", "#EXTM3U\n#EXTINF:3,Titel\nmusic/a.mp3\nfile:///music/%C3%A4.flac\n"
                   "https://example.org/x.mp3\n..\\b.wav\n"},
        {"b.pls", "[playlist]\nFile1=a.mp3\nTitle1=A\nFile999999999=b.mp3\nNumberOfEntries=2\n"},
        {"c.xspf", "<?xml version=\"1.0\"?><playlist version=\"1\" "
                   "xmlns=\"http://xspf.org/ns/0/\"><trackList><track><location>file:///a%20b.mp3"
                   "</location></track><track><location>c.ogg</location></track></trackList>"
                   "</playlist>"},
        {"d.txt", "a.mp3\nb/c.flac\n\n"}};
}

std::vector<Seed> histories() {
    const std::string first =
        "{\"number\":1,\"stage\":\"begun\",\"time\":\"2026-11-21T18:15:00Z\",\"batch\":"
        "\"20261121T181500-1\",\"file\":{\"percent\":\"/music/caf%E9.mp3\"},\"draft\":"
        "\".candor-abc123.mp3\",\"changes\":[{\"field\":\"genre\",\"before\":[],\"after\":"
        "[\"Rock\"]}],\"before\":{\"size\":500,\"modified\":1700000000123456789,\"content\":"
        "\"0123456789abcdef0123456789abcdef\"},\"sound\":\"0123456789abcdef0123456789abcdef\"}\n";
    return {{"journal.jsonl",
             first +
                 "{\"number\":1,\"stage\":\"ready\",\"time\":\"2026-11-21T18:15:00Z\",\"after\":"
                 "{\"size\":500,\"modified\":1,\"content\":\"00\"},\"delta\":\"1.candor-abc\"}\n"
                 "{\"number\":1,\"stage\":\"written\",\"time\":\"2026-11-21T18:15:01Z\","
                 "\"draft\":\"\"}\n{\"number\":2"}};
}

std::vector<Seed> descriptions() {
    return {
        {"model.json",
         R"({ "candor": { "format": 1, "name": "x", "task": "single-label", "labels": ["a", "b"],
  "output": "logits", "front_end": { "kind": "log-mel", "sample_rate": 16000, "fft_size": 2048,
  "window": "hann", "hop_size": 1024, "bands": 64, "f_min": 0, "f_max": 8000, "mel_scale": "slaney",
  "norm": "slaney", "power": 2, "compression": "db", "ref": 1.0, "amin": 1e-10, "top_db": null,
  "center": true, "pad_mode": "constant" }, "patch_seconds": 4.0, "hop_seconds": 4.0,
  "last_patch": "pad", "max_patches": 1, "input_shape": ["N", 1, "bands", "frames"],
  "aggregate": "mean_prob", "temperature": { "value": 1.0, "fitted_on": "", "n": 0 }, "member": 0,
  "licence": "", "citation": "" } })"}};
}

std::vector<Seed> projects(const fs::path& folder) {
    const fs::path path = folder / "seed.candor";
    {
        ProjectFile project = ProjectFile::create(path);
        const ProjectModel model{folder / "net.pt", std::string(64, 'k'), "net", true};
        project.setModels(std::span(&model, 1));
        std::vector<ProjectTrack> tracks;
        std::vector<ProjectFinding> findings;
        for (std::uint32_t number = 0; number < 20; ++number) {
            tracks.push_back({number, folder / (std::to_string(number) + ".mp3"), 0, {}, {}, {}});
            auto logits = std::make_shared<FileLogits>();
            logits->path = tracks.back().path;
            logits->members = logits->patches = 1;
            logits->classes = 3;
            logits->logits = {0.0F, 1.0F, 2.0F};
            logits->patchStart = {0.0F};
            findings.push_back({number, logits});
        }
        project.putTracks(tracks);
        project.keepFindings(findings, {std::string(64, 'k')});
    }
    return {{"p.candor", bytesOf(path)}};
}

std::string mutated(std::string bytes, std::mt19937& random) {
    Mutation mutation(bytes, random);
    for (std::size_t n = 1 + mutation.below(8); n > 0; --n) {
        mutation.once();
    }
    return bytes;
}

} // namespace candor::fuzz
