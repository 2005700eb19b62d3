// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancelled.h"

#include "dataset/dataset_layouts.h"
#include "dataset/input_error.h"
#include "dataset/manifest_draft.h"
#include "dataset/published_files.h"
#include "dataset/sound_index.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>
#include <utility>

namespace candor {
namespace {

using std::filesystem::path;

constexpr const char* NotesFile = "examples.json";
/// The published test set has none of it, so results on NSynth are of the ten others.
/// DatasetRequest::subset "11-families" keeps it.
constexpr std::string_view LeftOutFamily = "synth_lead";
constexpr std::string_view KeepAll = "11-families";

struct PublishedSplit {
    const char* name;
    std::uint64_t notes;
};
constexpr std::array PublishedSplits{PublishedSplit{"train", 289'205},
                                     PublishedSplit{"valid", 12'678}, PublishedSplit{"test", 4096}};

/// Reads examples.json note by note: as a tree in memory the training set's would take gigabytes.
class NoteReader : public nlohmann::json_sax<nlohmann::json> {
public:
    NoteReader(path file, ManifestDraft& draft, std::int32_t split, path audio, bool keepAll,
               std::stop_token stop)
        : m_file(std::move(file)), m_draft(draft), m_split(split), m_audio(std::move(audio)),
          m_keepAll(keepAll), m_stop(std::move(stop)) {}

    [[nodiscard]] std::uint64_t notes() const noexcept { return m_notes; }
    [[nodiscard]] std::uint64_t leftOut() const noexcept { return m_leftOut; }

    bool start_object(std::size_t elements) override;
    bool end_object() override;
    bool start_array(std::size_t elements) override;
    bool end_array() override;
    bool key(string_t& text) override;
    bool string(string_t& text) override;
    bool parse_error(std::size_t position, const std::string& lastToken,
                     const nlohmann::detail::exception& error) override;
    bool null() override { return scalar(); }
    bool boolean(bool) override { return scalar(); }
    bool number_integer(number_integer_t) override { return scalar(); }
    bool number_unsigned(number_unsigned_t) override { return scalar(); }
    bool number_float(number_float_t, const string_t&) override { return scalar(); }
    bool binary(binary_t&) override { return scalar(); }

private:
    [[nodiscard]] InputError damaged(const std::string& reason) const {
        return {m_file, InputFault::NotReadable, {reason}};
    }
    bool scalar() const;
    void takeNote();

    path m_file;
    ManifestDraft& m_draft;
    std::int32_t m_split;
    path m_audio;
    bool m_keepAll;
    std::stop_token m_stop;
    int m_depth = 0; // 1: among the notes, 2: in one, more: in what it holds
    std::string m_note;
    std::string m_field;
    std::string m_family;
    std::string m_instrument;
    std::uint64_t m_notes = 0;
    std::uint64_t m_leftOut = 0;
};

bool NoteReader::start_object(std::size_t) {
    ++m_depth;
    return true;
}

bool NoteReader::end_object() {
    if (m_depth == 2) {
        takeNote();
    }
    --m_depth;
    return true;
}

bool NoteReader::start_array(std::size_t) {
    if (m_depth < 2) {
        throw damaged("expected an object of notes by their names, not a list");
    }
    ++m_depth;
    return true;
}

bool NoteReader::end_array() {
    --m_depth;
    return true;
}

bool NoteReader::key(string_t& text) {
    if (m_depth == 1) {
        m_note = text;
        m_family.clear();
        m_instrument.clear();
    } else if (m_depth == 2) {
        m_field = text;
    }
    return true;
}

bool NoteReader::string(string_t& text) {
    if (m_depth == 2 && m_field == "instrument_family_str") {
        m_family = text;
    } else if (m_depth == 2 && m_field == "instrument_str") {
        m_instrument = text;
    }
    return scalar();
}

bool NoteReader::scalar() const {
    if (m_depth < 2) {
        throw damaged("expected an object of notes by their names, each an object of its fields");
    }
    return true;
}

bool NoteReader::parse_error(std::size_t, const std::string&,
                             const nlohmann::detail::exception& error) {
    const std::string text = error.what(); // "[json.exception.parse_error.101] parse error at …"
    const std::size_t end = text.find("] ");
    throw damaged(end == std::string::npos ? text : text.substr(end + 2));
}

void NoteReader::takeNote() {
    if (m_stop.stop_requested()) {
        throw Cancelled();
    }
    if (m_family.empty()) {
        throw InputError(m_file, InputFault::PartMissing,
                         {"\"instrument_family_str\" for \"" + m_note + "\"", "one a note"});
    }
    ++m_notes;
    if (!m_keepAll && m_family == LeftOutFamily) {
        ++m_leftOut;
        return;
    }
    ManifestRow row;
    row.name = m_note;
    row.audio = m_audio / (m_note + ".wav");
    row.classes = {m_family};
    row.split = m_split;
    row.group = m_instrument;
    if (!m_draft.add(std::move(row))) {
        throw InputError(m_file, InputFault::NameRepeated, {"the notes", m_note});
    }
}

struct NotesFolder {
    path folder;      // that holds examples.json
    std::string name; // of the split; empty when the folder does not say
};

std::string splitOfName(const path& folder) {
    const std::string name = folder.filename().string();
    for (const PublishedSplit& split : PublishedSplits) {
        if (name == std::string("nsynth-") + split.name) {
            return split.name;
        }
    }
    return {};
}

std::vector<NotesFolder> foldersIn(const path& given) {
    std::error_code error; // a path that cannot be made absolute is used as it is
    const path whole = std::filesystem::absolute(given, error).lexically_normal();
    const path folder =
        whole.filename() == NotesFile || !whole.has_filename() ? whole.parent_path() : whole;
    if (isFile(folder / NotesFile)) {
        return {{folder, splitOfName(folder)}};
    }
    std::vector<NotesFolder> found;
    for (const PublishedSplit& split : PublishedSplits) {
        const path part = folder / (std::string("nsynth-") + split.name);
        if (isFile(part / NotesFile)) {
            found.push_back({part, split.name});
        }
    }
    return found;
}

void readNotes(ManifestDraft& draft, const NotesFolder& part, const DatasetRequest& request,
               const std::stop_token& stop) {
    DatasetManifest& manifest = draft.manifest;
    std::int32_t split = -1;
    if (!part.name.empty()) {
        split = static_cast<std::int32_t>(manifest.splitNames.size());
        manifest.splitNames.push_back(part.name);
    }
    const path within = part.folder.lexically_relative(manifest.root);
    NoteReader reader(part.folder / NotesFile, draft, split,
                      (within == "." ? path() : within) / "audio", request.subset == KeepAll, stop);
    std::ifstream file(part.folder / NotesFile, std::ios::binary);
    nlohmann::json::sax_parse(file, &reader);
    noteIfAny(draft.manifest,
              "Notes of synth_lead in " + part.folder.filename().string() +
                  " were left out, as is usual: the published test set has none.",
              reader.leftOut());
    for (const PublishedSplit& published : PublishedSplits) {
        if (part.name == published.name && reader.notes() != published.notes) {
            noteIfAny(draft.manifest,
                      "Notes are listed for the split " + part.name + ", where " +
                          std::to_string(published.notes) + " are published.",
                      reader.notes());
        }
    }
}

void noteAbsentSplits(ManifestDraft& draft) {
    std::string absent;
    std::uint64_t count = 0;
    for (const PublishedSplit& split : PublishedSplits) {
        if (std::ranges::find(draft.manifest.splitNames, split.name) ==
            draft.manifest.splitNames.end()) {
            absent += (absent.empty() ? "" : ", ") + std::string(split.name);
            ++count;
        }
    }
    noteIfAny(draft.manifest, "Published splits are not here: " + absent + ".", count);
}

void findSound(ManifestDraft& draft, const path& folder, const std::stop_token& stop) {
    const SoundIndex sound(folder, SoundIndex::Key::Path, stop);
    lookForSound(draft.manifest, sound, [&sound](const ManifestItem& item) {
        auto found = sound.find(item.audio.generic_string());
        return found ? found : sound.find(item.audio.filename().string());
    });
}

} // namespace

DatasetManifest readNsynth(const DatasetRequest& request, std::stop_token stop) {
    if (!request.subset.empty() && request.subset != KeepAll) {
        throw InputError(request.path, InputFault::PartMissing,
                         {"subset \"" + request.subset + "\"", std::string(KeepAll) + " or none"});
    }
    std::vector<NotesFolder> folders = foldersIn(request.path);
    if (folders.empty()) {
        throw InputError(request.path, InputFault::PartMissing,
                         {NotesFile, "it here, or in nsynth-train, nsynth-valid or nsynth-test"});
    }
    ManifestDraft draft;
    DatasetManifest& manifest = draft.manifest;
    manifest.kind = DatasetKind::NSynth;
    manifest.groupMeaning = "instrument";
    const bool isPart = folders.size() == 1 && isFile(request.path / NotesFile);
    manifest.root =
        folders.size() == 1 ? folders.front().folder : folders.front().folder.parent_path();
    manifest.name = "NSynth" + (folders.size() == 1 ? " " + folders.front().name : std::string());
    const bool holdsAsked = std::ranges::count(folders, request.split, &NotesFolder::name) > 0;
    if (holdsAsked) { // the training set's notes alone take seconds
        std::erase_if(folders, [&](const NotesFolder& part) { return part.name != request.split; });
    }
    for (const NotesFolder& part : folders) {
        readNotes(draft, part, request, stop);
    }
    if (!isPart && !holdsAsked) {
        noteAbsentSplits(draft);
    }
    manifest.root = request.audio.empty() ? manifest.root : request.audio;
    findSound(draft, manifest.root, stop);
    return draft.finish(request.split);
}

bool looksLikeNsynth(const path& folder) {
    return !foldersIn(folder).empty();
}

} // namespace candor
