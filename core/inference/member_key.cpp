// SPDX-License-Identifier: GPL-3.0-or-later
#include "inference/member_key.h"

#include "audio/audio_error.h"
#include "audio/file_identity.h"
#include "inference/model_error.h"
#include "sentence.h"

#include <algorithm>
#include <map>

namespace candor {
namespace {

std::string modelHash(const std::filesystem::path& path, std::stop_token stop) {
    try {
        return contentHash(path, std::move(stop));
    } catch (const AudioError& error) {
        std::string reason = filledSentence(AudioError::sentence(error.fault()), error.arguments());
        reason.erase(reason.find_last_not_of('.') + 1); // the sentence around it has its own
        throw ModelError(path, ModelFault::NotReadable, {reason});
    }
}

std::size_t fewest(std::size_t planned, std::size_t asked) {
    return planned == 0 ? asked : asked == 0 ? planned : std::min(planned, asked);
}

/// What of a description decides about logits: not its name, nor its temperature.
std::string decisivePart(ModelDescription description, std::size_t maxPatches) {
    const ModelDescription empty;
    description.name = empty.name;
    description.aggregate = empty.aggregate;
    description.temperature = empty.temperature;
    description.member = empty.member;
    description.licence = empty.licence;
    description.citation = empty.citation;
    description.patches.maxPatches = fewest(description.patches.maxPatches, maxPatches);
    return modelDescriptionJson(description);
}

std::string keyOf(const std::string& fileHash, const ModelDescription& description,
                  std::size_t maxPatches, bool dropout, std::size_t pass) {
    return hashOfBytes("decoding " + std::to_string(DecodingVersion) + "\nfile " + fileHash +
                       (dropout ? "\ndropout " + std::to_string(pass) : "\nno dropout") + '\n' +
                       decisivePart(description, maxPatches));
}

} // namespace

std::string memberKey(const ModelFile& model, std::size_t maxPatches, std::size_t passes,
                      std::size_t pass, std::stop_token stop) {
    return keyOf(modelHash(model.path, std::move(stop)), model.reading.description, maxPatches,
                 passes > 1, pass);
}

std::vector<std::string> memberKeys(const Ensemble& ensemble, std::size_t maxPatches,
                                    std::stop_token stop) {
    std::map<std::filesystem::path, std::string> hashes; // passes share a file
    std::vector<std::string> keys;
    for (const Ensemble::Member& member : ensemble.members) {
        std::string& hash = hashes[member.model.path];
        if (hash.empty()) {
            hash = modelHash(member.model.path, stop);
        }
        keys.push_back(keyOf(hash, member.model.reading.description, maxPatches, member.dropoutPass,
                             member.pass));
    }
    return keys;
}

} // namespace candor
