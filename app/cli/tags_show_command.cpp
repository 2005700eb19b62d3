// SPDX-License-Identifier: GPL-3.0-or-later
#include "output_file.h"
#include "shown_text.h"
#include "tagging/tag_file.h"
#include "tags_command.h"
#include "tags_json.h"

#include "report/path_json.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace candor::cli {
namespace {

using Json = nlohmann::ordered_json;

struct ShowOptions {
    std::vector<std::string> files;
    std::string json;
};

const char* formatName(TagFormat format) {
    switch (format) {
    case TagFormat::Id3v23:
        return "ID3v2.3";
    case TagFormat::Id3v24:
        return "ID3v2.4";
    case TagFormat::VorbisComment:
        return "Vorbis comment";
    case TagFormat::Mp4:
        return "MP4";
    case TagFormat::Ape:
        return "APEv2";
    case TagFormat::Asf:
        return "ASF";
    }
    return "";
}

void print(const std::string& path, const FileTags& tags) {
    std::cout << shownText(path) << ": " << formatName(tags.format) << '\n';
    for (const auto& [field, values] : tags.values) {
        std::cout << "  " << tagFieldKey(field) << ": " << valuesText(values) << '\n';
    }
}

Json fileJson(const std::string& path, const Json& format, const Json& tags, const Json& error) {
    Json json;
    putPath(json, "path", path);
    json["format"] = format;
    json["tags"] = tags;
    json["error"] = error;
    return json;
}

int runShow(const ShowOptions& options) {
    Json files = Json::array();
    std::size_t failures = 0;
    for (const std::string& path : options.files) {
        try {
            const FileTags tags = readTags(path);
            files.push_back(
                fileJson(path, formatName(tags.format), valuesJson(tags.values), nullptr));
            if (options.json != "-") {
                print(path, tags);
            }
        } catch (const TagError& error) {
            ++failures;
            std::cerr << "candor-cli: " << error.what() << '\n';
            files.push_back(fileJson(path, nullptr, nullptr, error.what()));
        }
    }
    if (!options.json.empty()) {
        writeOutput(options.json, jsonText({{"files", std::move(files)}}));
    }
    return failures == 0 ? Done : failures == options.files.size() ? NothingDone : SomeFailed;
}

} // namespace

void addTagsShow(CLI::App& tags, int& status) {
    auto options = std::make_shared<ShowOptions>();
    CLI::App* command = tags.add_subcommand("show", "Show the tags that Candor knows");
    command->add_option("FILE", options->files, "Sound files")->required();
    command->add_option("--json", options->json, "Write JSON to a file, or - for standard output");
    command->footer("Example:\n  candor-cli tags show song.mp3");
    command->callback([options, &status] { status = runShow(*options); });
}

} // namespace candor::cli
