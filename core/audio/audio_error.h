// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Why a file gives no sound at all. One value is one sentence (audio_error.cpp holds the English,
/// the window the translations): what, what was expected, what to do.
enum class AudioFault {
    FileMissing,    // no such file, or it vanished
    NotPermitted,   // no right to read
    IsFolder,       // a folder where a file was expected
    EmptyFile,      // zero bytes
    NotAudio,       // no format that FFmpeg knows
    NoSound,        // a known format (a picture, a video) without a sound stream
    CodecUnknown,   // {0} = codec: no decoder for it
    NothingDecoded, // damaged from the first packet on
    ReadFailed,     // {0} = the system's reason
    TooShort,       // {0} = seconds there, {1} = seconds that one patch needs
    BeyondEnd,      // {0} = start asked for, {1} = seconds there
};

/// A file that cannot be listened to. what() is the sentence after the path.
class AudioError : public std::runtime_error {
public:
    AudioError(std::filesystem::path path, AudioFault fault,
               std::vector<std::string> arguments = {});

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] AudioFault fault() const noexcept { return m_fault; }
    [[nodiscard]] const std::vector<std::string>& arguments() const noexcept { return m_arguments; }

    /// The English sentence with {0}, {1} for arguments.
    [[nodiscard]] static std::string_view sentence(AudioFault fault);

private:
    std::filesystem::path m_path;
    AudioFault m_fault;
    std::vector<std::string> m_arguments;
};

} // namespace candor
