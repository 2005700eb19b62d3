// SPDX-License-Identifier: GPL-3.0-or-later
#include "tagging/write_journal_line.h"

#include "dataset/percent_text.h"
#include "dataset/unicode_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <ctime>
#include <stdexcept>
#include <utility>

namespace candor {
namespace {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::array<std::pair<WriteStage, std::string_view>, 5> StageKeys{
    {{WriteStage::Begun, "begun"},
     {WriteStage::Ready, "ready"},
     {WriteStage::Written, "written"},
     {WriteStage::Failed, "failed"},
     {WriteStage::Undone, "undone"}}};

OrderedJson textJson(const std::string& text) {
    return isUtf8(text) ? OrderedJson(text) : OrderedJson{{"percent", percentText(text)}};
}

std::string textFrom(const Json& json) {
    return json.is_string() ? json.get<std::string>()
                            : percentBytes(json.at("percent").get<std::string>());
}

std::string timeText(std::int64_t when) {
    const auto seconds = static_cast<std::time_t>(when);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), size};
}

std::int64_t timeFrom(const std::string& text) {
    std::tm parts{};
    return ::strptime(text.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts) == nullptr
               ? throw std::invalid_argument("time")
               : std::int64_t{::timegm(&parts)};
}

OrderedJson valuesJson(const std::vector<std::string>& values) {
    OrderedJson json = OrderedJson::array();
    for (const std::string& value : values) {
        json.push_back(textJson(value));
    }
    return json;
}

std::vector<std::string> valuesFrom(const Json& json) {
    std::vector<std::string> values;
    for (const Json& value : json) {
        values.push_back(textFrom(value));
    }
    return values;
}

OrderedJson changesJson(const std::vector<TagChange>& changes) {
    OrderedJson json = OrderedJson::array();
    for (const TagChange& change : changes) {
        json.push_back({{"field", tagFieldKey(change.field)},
                        {"before", valuesJson(change.before)},
                        {"after", valuesJson(change.after)}});
    }
    return json;
}

std::vector<TagChange> changesFrom(const Json& json) {
    std::vector<TagChange> changes;
    for (const Json& change : json) {
        const auto field = tagFieldFromKey(change.at("field").get<std::string>());
        if (!field) {
            throw std::invalid_argument("field");
        }
        changes.push_back(
            {*field, valuesFrom(change.at("before")), valuesFrom(change.at("after"))});
    }
    return changes;
}

OrderedJson identityJson(const FileIdentity& identity) {
    return {{"size", identity.size},
            {"modified", identity.modified}, // nanoseconds since 1970
            {"content", identity.content}};
}

FileIdentity identityFrom(const Json& json) {
    return {json.at("size").get<std::uint64_t>(), json.at("modified").get<std::int64_t>(),
            json.at("content").get<std::string>()};
}

std::string_view stageKey(WriteStage stage) {
    return StageKeys[static_cast<std::size_t>(stage)].second;
}

WriteStage stageFrom(const std::string& key) {
    for (const auto& [stage, name] : StageKeys) {
        if (name == key) {
            return stage;
        }
    }
    throw std::invalid_argument("stage");
}

/// Calls take() with the member of that name, where there is one.
template <typename Take>
void member(const Json& json, const char* name, Take take) {
    const auto found = json.find(name);
    if (found != json.end()) {
        take(*found);
    }
}

void takeText(const Json& json, const char* name, std::string& text) {
    member(json, name, [&text](const Json& value) { text = textFrom(value); });
}

/// Throws what nlohmann and the standard library throw of other types and texts.
void takeMembers(const Json& json, WriteRecord& record) {
    record.number = json.at("number").get<std::uint64_t>();
    record.stage = stageFrom(json.at("stage").get<std::string>());
    record.when = timeFrom(json.at("time").get<std::string>());
    takeText(json, "batch", record.batch);
    member(json, "file", [&](const Json& value) { record.file = textFrom(value); });
    member(json, "draft", [&](const Json& value) {
        const std::string name = textFrom(value);
        record.draft = name.empty() ? std::filesystem::path() : record.file.parent_path() / name;
    });
    member(json, "changes", [&](const Json& value) { record.changes = changesFrom(value); });
    member(json, "before", [&](const Json& value) { record.before = identityFrom(value); });
    member(json, "after", [&](const Json& value) { record.after = identityFrom(value); });
    takeText(json, "sound", record.sound);
    takeText(json, "delta", record.delta);
    takeText(json, "restored", record.restored);
    takeText(json, "reason", record.reason);
}

} // namespace

std::string journalLine(const WriteRecord& record, const WriteRecord& known) {
    OrderedJson json{{"number", record.number},
                     {"stage", stageKey(record.stage)},
                     {"time", timeText(record.when)}};
    const auto put = [&](const char* name, const auto& now, const auto& before, auto write) {
        if (now != before) {
            json[name] = write(now);
        }
    };
    const auto pathText = [](const std::filesystem::path& path) { return textJson(path.native()); };
    put("batch", record.batch, known.batch, textJson);
    put("file", record.file, known.file, pathText);
    put("draft", record.draft.filename(), known.draft.filename(), pathText);
    put("changes", record.changes, known.changes, changesJson);
    put("before", record.before, known.before, identityJson);
    put("after", record.after, known.after, identityJson);
    put("sound", record.sound, known.sound, textJson);
    put("delta", record.delta, known.delta, textJson);
    put("restored", record.restored, known.restored, textJson);
    put("reason", record.reason, known.reason, textJson);
    return json.dump();
}

struct JournalLine::Object {
    Json json;
};

JournalLine::JournalLine(std::unique_ptr<Object> object, std::uint64_t number)
    : m_object(std::move(object)), m_number(number) {}
JournalLine::JournalLine(JournalLine&&) noexcept = default;
JournalLine::~JournalLine() = default;

std::optional<JournalLine> JournalLine::parsed(std::string_view line) {
    auto object = std::make_unique<Object>();
    object->json = Json::parse(line, nullptr, false);
    const auto number = object->json.find("number");
    if (!object->json.is_object() || number == object->json.end() ||
        !number->is_number_unsigned()) {
        return std::nullopt;
    }
    const auto value = number->get<std::uint64_t>();
    return JournalLine(std::move(object), value);
}

bool JournalLine::applyTo(WriteRecord& record) const {
    WriteRecord changed = record;
    try {
        takeMembers(m_object->json, changed);
    } catch (const Json::exception&) {
        return false; // other types
    } catch (const std::logic_error&) {
        return false; // texts that mean nothing
    }
    record = std::move(changed);
    return true;
}

} // namespace candor
