// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/logits_extraction.h"
#include "inference/model_file.h"
#include "project/project_file.h"
#include "tag_proposals.h"

#include "report/classification.h"

#include <map>

namespace candor::cli {
namespace {

/// The models of a project that count, and what they say.
struct ProjectEnsemble {
    std::vector<std::string> keys;
    std::vector<std::string> names;
    ModelDescription description;
};

ProjectEnsemble ensembleOf(const ProjectContents& contents, const std::filesystem::path& path) {
    ProjectEnsemble ensemble;
    for (const ProjectModel& model : contents.models) {
        if (model.ticked) {
            ensemble.keys.push_back(model.key);
            ensemble.names.push_back(model.name);
        }
    }
    for (const ProjectModel& model : contents.models) {
        if (model.ticked) {
            ensemble.description = openModelFile(model.path).reading.description;
            return ensemble;
        }
    }
    throw TagSourceError(path.string() + ": this project has no model that is in use, so nothing "
                                         "is proposed; add one and run it.");
}

void decide(TagProposal& proposal, const FileDecision& decision) {
    if (decision.verdict == Verdict::None) {
        return;
    }
    proposal.byHand = true;
    proposal.accepted.emplace();
    if (decision.verdict == Verdict::Accepted) {
        proposal.accepted->push_back(decision.chosen.empty() ? decision.proposed : decision.chosen);
    }
}

void propose(TagProposal& proposal, const FileLogits& logits, const ModelDescription& description,
             const std::vector<std::string>& memberNames, double temperature) {
    proposal.seen = logits.identity;
    if (logits.failure) {
        proposal.error = logits.failure->sentence;
        return;
    }
    const ExtractedFile file{std::make_shared<FileLogits>(logits), proposal.file.string()};
    const auto table =
        assembleLogits(std::span(&file, 1), description.labels, description.task, memberNames, {});
    const std::vector<double> posterior = filePosteriors(*table, temperature).front();
    for (std::size_t label = 0; label < posterior.size(); ++label) {
        proposal.posterior.emplace_back(description.labels[label], posterior[label]);
    }
    sortPosterior(proposal);
}

std::string joinedMembers(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

} // namespace

TagProposals tagProposalsOfProject(const std::filesystem::path& path,
                                   std::optional<double> temperature, const std::stop_token& stop) {
    const ProjectFile project = ProjectFile::open(path);
    const ProjectContents contents = project.contents(stop);
    const ProjectEnsemble ensemble = ensembleOf(contents, path);
    TagProposals proposals;
    proposals.isMulti = ensemble.description.task == Task::MultiLabel;
    proposals.model = joinedMembers(ensemble.names);
    proposals.temperature = temperature.value_or(ensemble.description.temperature.value);
    std::map<std::uint32_t, std::size_t> places;
    for (const ProjectTrack& track : contents.tracks) {
        places[track.number] = proposals.files.size();
        TagProposal& proposal = proposals.files.emplace_back();
        proposal.file = track.path;
        proposal.error = "it has not been heard yet";
        if (const auto decided = contents.decisions.find(track.number);
            decided != contents.decisions.end()) {
            decide(proposal, decided->second);
        }
    }
    const auto take = [&](const std::vector<ProjectFinding>& findings) {
        for (const ProjectFinding& finding : findings) {
            TagProposal& proposal = proposals.files.at(places.at(finding.number));
            proposal.error.clear();
            propose(proposal, *finding.logits, ensemble.description, ensemble.names,
                    proposals.temperature);
        }
    };
    project.findings(ensemble.keys, take, stop);
    return proposals;
}

} // namespace candor::cli
