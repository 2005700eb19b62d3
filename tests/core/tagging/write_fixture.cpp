// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/write_fixture.h"

#include "cancelled.h"

#include <QProcess>
#include <QStringList>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>

namespace candor::test {
namespace {

namespace fs = std::filesystem;

struct Sound {
    const char* name;
    std::vector<std::string> options; // of ffmpeg
};

const std::vector<Sound>& sounds() {
    static const std::vector<Sound> All{
        {"v23.mp3", {"-c:a", "libmp3lame", "-id3v2_version", "3"}},
        {"v24.mp3", {"-c:a", "libmp3lame", "-id3v2_version", "4", "-write_id3v1", "1"}},
        {"none.mp3", {"-c:a", "libmp3lame", "-id3v2_version", "0", "-map_metadata", "-1"}},
        {"tone.flac", {"-c:a", "flac"}},
        {"tone.ogg", {"-c:a", "libvorbis"}},
        {"tone.opus", {"-c:a", "libopus"}},
        {"tone.m4a", {"-c:a", "aac"}},
        {"fast.m4a", {"-c:a", "aac", "-movflags", "faststart"}},
        {"tone.wav", {"-c:a", "pcm_s16le"}},
        {"tone.aiff", {"-c:a", "pcm_s16be", "-write_id3v2", "1"}},
        {"tone.wma", {"-c:a", "wmav2"}},
        {"tone.wv", {"-c:a", "wavpack"}},
        {"tone.tta", {"-c:a", "tta"}}};
    return All;
}

void put(std::string& bytes, std::uint64_t value, int count) {
    for (int k = 0; k < count; ++k) {
        bytes += static_cast<char>(value >> (8 * k) & 0xFF);
    }
}

/// Monkey's Audio 3.99 as its own source lays it out (APE_DESCRIPTOR, APE_HEADER, seek table).
/// Nothing decodes the frames, so random bytes do.
std::string apeFile() {
    constexpr std::uint64_t Frames = 4;
    constexpr std::uint64_t FrameBytes = 1000;
    std::string bytes = "MAC ";
    put(bytes, 3990, 2);
    put(bytes, 0, 2);
    for (const std::uint64_t length :
         {std::uint64_t{52}, std::uint64_t{24}, Frames * 4, std::uint64_t{0}, Frames * FrameBytes,
          std::uint64_t{0}, std::uint64_t{0}}) {
        put(bytes, length, 4);
    }
    bytes.append(16, '\0'); // MD5
    put(bytes, 2000, 2);    // compression level
    put(bytes, 32, 2);      // no WAV header is stored
    put(bytes, 73728, 4);   // blocks a frame
    put(bytes, 1000, 4);    // and of the last one
    put(bytes, Frames, 4);
    put(bytes, 16, 2); // bits
    put(bytes, 1, 2);  // channels
    put(bytes, 44100, 4);
    const std::uint64_t start = bytes.size() + Frames * 4;
    for (std::uint64_t frame = 0; frame < Frames; ++frame) {
        put(bytes, start + frame * FrameBytes, 4);
    }
    std::mt19937 random(7);
    for (std::uint64_t n = 0; n < Frames * FrameBytes; ++n) {
        bytes += static_cast<char>(random() & 0xFF);
    }
    return bytes;
}

} // namespace

bool runProgram(const std::string& program, const std::vector<std::string>& arguments,
                std::string& why) {
    QStringList list;
    for (const std::string& argument : arguments) {
        list << QString::fromStdString(argument);
    }
    QProcess process;
    process.start(QString::fromStdString(program), list);
    const bool good = process.waitForStarted() && process.waitForFinished(60'000) &&
                      process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    why = good ? std::string()
               : program + ": " + process.errorString().toStdString() + ' ' +
                     process.readAllStandardError().toStdString();
    return good;
}

std::vector<fs::path> makeSounds(const fs::path& folder, std::string& why) {
    std::vector<fs::path> files;
    for (const Sound& sound : sounds()) {
        std::vector<std::string> arguments{
            "-loglevel", "error",       "-y", "-bitexact",
            "-f",        "lavfi",       "-i", "sine=frequency=440:duration=0.3",
            "-metadata", "title=A tone"};
        arguments.insert(arguments.end(), sound.options.begin(), sound.options.end());
        files.push_back(folder / sound.name);
        arguments.push_back(files.back().string());
        if (!runProgram("ffmpeg", arguments, why)) {
            return {};
        }
    }
    files.push_back(folder / "tone.ape");
    writeBytes(files.back(), apeFile());
    return files;
}

std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return file ? std::string(std::istreambuf_iterator<char>(file), {}) : "gone";
}

void writeBytes(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::int64_t modifiedTime(const fs::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0
               ? status.st_mtim.tv_sec * std::int64_t{1'000'000'000} + status.st_mtim.tv_nsec
               : -1;
}

std::string namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : " ") + name;
    }
    return text;
}

WriteOrder orderFor(const fs::path& file) {
    WriteOrder order;
    order.file = file;
    order.wishes = {{TagField::Genre, WriteMode::Replace, {"Rock", "Zeuhl", "\u6f14\u6b4c"}},
                    {TagField::Mood, WriteMode::Replace, {"calm"}}};
    return order;
}

MusicFolder::MusicFolder(const fs::path& folder, fs::path sounds)
    : m_folder(folder / "music"), m_state(folder / "state"), m_sounds(std::move(sounds)) {
    fs::create_directories(m_folder);
}

fs::path MusicFolder::fresh(const std::string& name) const {
    fs::copy_file(m_sounds / name, m_folder / name, fs::copy_options::overwrite_existing);
    return m_folder / name;
}

WriteOutcome MusicFolder::write(const WriteOrder& order) const {
    WriteJournal journal(m_state);
    return writeTagsSafely(order, journal, journal.newBatch());
}

WriteRecord MusicFolder::latest() const {
    return WriteJournal(m_state).records().back();
}

UndoKind MusicFolder::undo(const WriteRecord& record, bool fieldsToo) const {
    WriteJournal journal(m_state);
    return undoWrite(record, journal, fieldsToo);
}

int inChildKilledAfter(int microseconds, const std::function<void()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        int status = 0;
        try {
            work();
        } catch (...) {
            status = 3;
        }
        ::_exit(status); // no destructors of the test program
    }
    if (microseconds > 0) {
        ::usleep(static_cast<useconds_t>(microseconds));
        ::kill(child, SIGKILL);
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

int inChild(const std::function<void()>& work) {
    return inChildKilledAfter(0, work);
}

bool wasKilled(int status) {
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

std::string nameOf(TagFault fault) {
    static constexpr std::array Names{
        "FileMissing",  "NotReadable",   "NoTagFormat",    "NotParsed",    "NotUnderstood",
        "ChangedSince", "ReadOnlyFile",  "ReadOnlyFolder", "LinkLeadsOut", "HardLinked",
        "Locked",       "DiskFull",      "WriteFailed",    "ValuesDiffer", "OthersDiffer",
        "SoundDiffers", "JournalFailed", "NothingToUndo",  "StillRunning", "ChangedByOthers"};
    return Names.at(static_cast<std::size_t>(fault));
}

std::string faultOf(const std::function<void()>& work) {
    try {
        work();
        return "none";
    } catch (const TagError& error) {
        return nameOf(error.fault());
    } catch (const Cancelled&) {
        return "cancelled";
    }
}

} // namespace candor::test
