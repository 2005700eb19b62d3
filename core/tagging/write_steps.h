// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tagging/safe_write.h"
#include "tagging/tag_file.h"
#include "tagging/write_target.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace candor {

/// What writing and undoing have in common: a draft beside the file that takes its place. Left
/// without place(), the draft is removed. Everything throws TagError, and Cancelled before placed.
class WriteSteps {
public:
    WriteSteps(WriteTarget& target, std::stop_token stop, const StepHook& hook);
    ~WriteSteps();
    WriteSteps(const WriteSteps&) = delete;
    WriteSteps& operator=(const WriteSteps&) = delete;

    [[nodiscard]] const std::filesystem::path& draft() const noexcept { return m_draft; }
    [[nodiscard]] const std::stop_token& stop() const noexcept { return m_stop; }
    [[nodiscard]] bool placed() const noexcept { return m_placed; }
    void reached(WriteStep step) const;

    /// Empty, and nobody else's to read until finishDraft().
    void makeDraft();
    /// Made, and holding the bytes of the file.
    void copyToDraft();
    /// Sets fields of the draft and reads them back; everything else in it must be what it was, and
    /// the packets of sound those of `sound`.
    void tagDraft(const FileTags& now, const std::vector<TagChange>& changes,
                  const std::string& sound);
    /// Owner, rights, extended attributes; the time of change, where one is given; on the disk.
    /// Returns what the system did not let it have.
    [[nodiscard]] std::vector<std::string> finishDraft(std::optional<std::int64_t> modified) const;
    [[nodiscard]] FileIdentity draftIdentity() const;

    /// Removes the draft, where there is one. False: it stays, and settling is to remove it.
    bool discard() noexcept;

    /// Makes sure once more that nobody wrote the file meanwhile, and renames.
    void place();

private:
    void requireValues(const FileTags& now, const std::vector<TagChange>& changes) const;
    void requireOthers(const std::vector<TagChange>& changes) const;
    void requireSound(const std::string& sound) const;

    WriteTarget& m_target;
    std::stop_token m_stop;
    const StepHook& m_hook;
    std::filesystem::path m_draft;
    bool m_made = false;
    bool m_placed = false;
};

/// packetHash() with the error that a write tells. Throws TagError, Cancelled.
[[nodiscard]] std::string soundOf(const WriteTarget& target, const std::filesystem::path& path,
                                  const std::stop_token& stop);

/// Whether these values read back as those: ID3v2.3 joins several with "; ".
[[nodiscard]] bool sameValues(TagFormat format, const std::vector<std::string>& one,
                              const std::vector<std::string>& other);

/// Values of a field; none where it is absent.
[[nodiscard]] std::vector<std::string> valuesOf(const TagValues& values, TagField field);

/// Runs `work`, whatever may fail in it, and tells it as a TagError of the target.
void withReasons(const WriteTarget& target, const std::function<void()>& work);

} // namespace candor
