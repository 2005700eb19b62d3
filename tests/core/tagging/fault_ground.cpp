// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/fault_ground.h"

#include "audio/packet_hash.h"
#include "core/tagging/write_fixture.h"
#include "tagging/tag_file.h"

#include <QDir>
#include <QFileInfo>
#include <QString>

#include <iterator>
#include <stdexcept>
#include <utility>

namespace candor::test {

namespace fs = std::filesystem;

FaultGround::FaultGround(const fs::path& folder, const fs::path& sound)
    : m_music(folder / "music"), m_state(folder / "state"), m_file(m_music / sound.filename()),
      m_old(bytesOf(sound)), m_sound(packetHash(sound)) {
    fs::create_directories(m_music);
    restore();
}

void FaultGround::restore() const {
    fs::remove_all(m_state);
    writeBytes(m_file, m_old);
}

void FaultGround::write(const StepHook& hook, std::stop_token stop) const {
    WriteJournal journal(m_state);
    writeTagsSafely(orderFor(m_file), journal, journal.newBatch(), std::move(stop), hook);
}

void FaultGround::undoLatest(const StepHook& hook, std::stop_token stop) const {
    WriteJournal journal(m_state);
    undoWrite(journal.records().back(), journal, false, std::move(stop), hook);
}

void FaultGround::learnContents() {
    write();
    m_new = bytesOf(m_file);
    restore();
    write();
    if (bytesOf(m_file) != m_new) {
        throw std::runtime_error("two writes of the same tags differ");
    }
    restore();
}

bool FaultGround::holdsOld() const {
    return bytesOf(m_file) == m_old;
}

bool FaultGround::holdsNew() const {
    return !m_new.empty() && bytesOf(m_file) == m_new;
}

std::string FaultGround::complaint() const {
    WriteJournal journal(m_state);
    journal.settle();
    if (!holdsOld() && !holdsNew()) {
        return "the file holds neither the old nor the new content";
    }
    if (packetHash(m_file) != m_sound) {
        return "the sound differs";
    }
    if (readTags(m_file).values.contains(TagField::Genre) != holdsNew()) {
        return "the tags are not those of the content";
    }
    if (namesIn(m_music) != m_file.filename()) {
        return "left beside the file: " + namesIn(m_music);
    }
    return journalComplaint();
}

std::string FaultGround::complaintAt(WriteStep step) const {
    const std::string text = complaint();
    return text.empty() ? text
                        : m_file.filename().string() + " at step " +
                              std::to_string(static_cast<int>(step)) + ": " + text;
}

std::string FaultGround::roundTripComplaint() const {
    if (holdsOld()) {
        write();
    }
    if (!holdsNew()) {
        return "the next write does not write";
    }
    undoLatest();
    return holdsOld() ? complaint() : "the undo is not exact";
}

std::string FaultGround::journalComplaint() const {
    bool written = false;
    std::size_t deltas = 0;
    for (const WriteRecord& record : WriteJournal(m_state).records()) {
        if (record.stage == WriteStage::Begun || record.stage == WriteStage::Ready ||
            !record.draft.empty()) {
            return "a record is not settled";
        }
        written = record.stage == WriteStage::Written  ? true
                  : record.stage == WriteStage::Undone ? false
                                                       : written;
        deltas += record.stage == WriteStage::Written ? 1U : 0U;
    }
    if (written != holdsNew()) {
        return written ? "the journal says written, the file is old"
                       : "the journal does not say that the file was written";
    }
    const auto kept = std::distance(fs::directory_iterator(m_state / "deltas"), {});
    return static_cast<std::size_t>(kept) == deltas ? std::string() : "deltas too many or missing";
}

StepHook at(WriteStep step, std::function<void()> work) {
    return [step, work = std::move(work)](WriteStep reached) {
        if (reached == step) {
            work();
        }
    };
}

QString fastFolderTemplate() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/candor-faults-XXXXXX");
}

std::vector<FaultGround> makeFaultGrounds(const fs::path& folder, std::string& why) {
    std::vector<FaultGround> grounds;
    fs::create_directories(folder / "sounds");
    for (const fs::path& sound : makeSounds(folder / "sounds", why)) {
        grounds.emplace_back(folder / sound.filename(), sound);
        grounds.back().learnContents();
    }
    return grounds;
}

} // namespace candor::test
