// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/column_role.h"

#include "dataset/name_meaning.h"

#include <array>
#include <string>

namespace candor {
namespace {

struct RoleNames {
    ColumnRole role;
    std::string_view names; // their words joined by spaces, between bars
};

constexpr std::array Roles{
    RoleNames{ColumnRole::File,
              "|file|file name|filename|file names|filenames|file path|filepath|path|"
              "audio path|audio file|audio|wav|track|track name|clip|recording|"
              "sample name|image|image path|image name|utterance|utt|song|url|fname|"
              "datei|dateiname|fichier|archivo|name|"},
    RoleNames{ColumnRole::Id, "|id|file id|track id|clip id|sample id|image id|utt id|uid|uuid|key|"
                              "item|item id|ytid|"},
    RoleNames{ColumnRole::Label,
              "|label|labels|y|target|targets|true|truth|y true|ground truth|"
              "groundtruth|gt|true label|true class|truelabel|gt label|label true|"
              "class true|target label|correct label|correct class|actual|reference|"
              "expected|annotation|gold|etikett|etiqueta|wahrheit|answer|"},
    RoleNames{ColumnRole::LabelMaybe,
              "|class|class name|category|genre|instrument|species|emotion|klasse|"
              "classe|clase|kategorie|tag|tags|class id|label id|label name|"},
    RoleNames{ColumnRole::Member, "|member|model|model name|network|seed|run|rater|"},
    RoleNames{ColumnRole::Split, "|split|subset|partition|"},
    RoleNames{ColumnRole::Patch, "|patch|segment|window|chunk|frame|patch id|segment id|"},
    RoleNames{ColumnRole::Start, "|start|start time|onset|begin|start s|start seconds|"},
    RoleNames{ColumnRole::End, "|end|end time|stop|end s|end seconds|"},
    RoleNames{ColumnRole::Group, "|group|groups|"},
    RoleNames{ColumnRole::Score, "|score|value|probability|prob|logit|posterior|p|"},
    RoleNames{ColumnRole::NoClass,
              "||unnamed|index|idx|no|nr|row|rows|row number|row names|rownames|"
              "row id|x|fold|folds|cv fold|duration|length|seconds|duration s|time|"
              "timestamp|confidence|conf|max prob|max probability|correct|is correct|"
              "iscorrect|hit|wrong|match|prediction|pred|predicted|predicted label|"
              "predicted class|pred label|pred class|pred idx|y pred|argmax|top|"
              "entropy|margin|uncertainty|variance|loss|nll|error|weight|"
              "sample weight|weights|epoch|step|batch|rank|sr|sample rate|samplerate|"
              "n samples|n frames|channels|bpm|tempo|loudness|year|artist id|"
              "album id|speaker id|user id|temperature|patches|snr|offset|"}};

std::string joinedWords(std::string_view name) {
    std::string text;
    for (const std::string& word : wordsOf(name)) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

} // namespace

ColumnRole columnRoleOf(std::string_view name) {
    const std::string words = joinedWords(name);
    if (words.starts_with("unnamed ")) { // pandas: "Unnamed: 0"
        return ColumnRole::NoClass;
    }
    for (const RoleNames& role : Roles) {
        if (role.names.find('|' + words + '|') != std::string_view::npos) {
            return role.role;
        }
    }
    return ColumnRole::Other;
}

bool namesClasses(std::string_view name) {
    const std::string words = joinedWords(name);
    return words == "class" || words == "class name" || words == "variable" ||
           words == "category" || words == "tag" || words == "classname";
}

} // namespace candor
