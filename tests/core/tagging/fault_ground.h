// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/safe_write.h"

#include <array>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

class QString;

namespace candor::test {

inline constexpr std::array AllWriteSteps{
    WriteStep::Checked,  WriteStep::Begun, WriteStep::Copied, WriteStep::Tagged,
    WriteStep::Verified, WriteStep::Ready, WriteStep::Placed, WriteStep::Written};

/// Does something when that step is reached.
[[nodiscard]] StepHook at(WriteStep step, std::function<void()> work);

/// Names of temporary folders for QTemporaryDir: in memory where the system has such a place, for a
/// thousand faults wait for the disk several times each.
[[nodiscard]] QString fastFolderTemplate();

/// One sound file that faults are tried on, and what must hold after each.
class FaultGround {
public:
    /// Copies the sound into `folder`/music; the journal is in `folder`/state.
    FaultGround(const std::filesystem::path& folder, const std::filesystem::path& sound);

    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }
    [[nodiscard]] const std::filesystem::path& music() const noexcept { return m_music; }
    [[nodiscard]] const std::filesystem::path& state() const noexcept { return m_state; }

    /// The file as it was at first, and no journal.
    void restore() const;
    /// Writes and undoes once without fault: what the two contents are.
    void learnContents();
    void write(const StepHook& hook = {}, std::stop_token stop = {}) const;
    void undoLatest(const StepHook& hook = {}, std::stop_token stop = {}) const;

    /// Settles, and says what is wrong; empty: the file holds the old content or the new one, its
    /// sound is what it was, nothing is left beside it, and the journal says which it is.
    [[nodiscard]] std::string complaint() const;
    /// The same, with the file and the step before it.
    [[nodiscard]] std::string complaintAt(WriteStep step) const;
    /// Another write and its undo succeed, and all is as at first; what is wrong, if anything.
    [[nodiscard]] std::string roundTripComplaint() const;
    [[nodiscard]] bool holdsOld() const;
    [[nodiscard]] bool holdsNew() const;

private:
    [[nodiscard]] std::string journalComplaint() const;

    std::filesystem::path m_music;
    std::filesystem::path m_state;
    std::filesystem::path m_file;
    std::string m_old;   // bytes
    std::string m_sound; // packetHash()
    std::string m_new;   // bytes
};

/// One for each format, with its contents learnt. Empty, with the reason, where no sound can be
/// made.
[[nodiscard]] std::vector<FaultGround> makeFaultGrounds(const std::filesystem::path& folder,
                                                        std::string& why);

} // namespace candor::test

#define REQUIRE_NO_COMPLAINT(text)                                                                 \
    do {                                                                                           \
        const std::string complaint = (text);                                                      \
        QVERIFY2(complaint.empty(), complaint.c_str());                                            \
    } while (false)
