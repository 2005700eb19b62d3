// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_logits.h"

#include "inference/member_key.h"
#include "project/project_error.h"

#include <iostream>
#include <stdexcept>
#include <utility>

namespace candor::cli {

std::unique_ptr<LogitsCache> openCache(const std::string& named) {
    if (named == "off") {
        return nullptr;
    }
    try {
        return std::make_unique<LogitsCache>(named.empty() ? defaultCacheFile()
                                                           : std::filesystem::path(named));
    } catch (const ProjectError& error) {
        const std::string sentence =
            error.path().string() + ": the cache cannot be used" +
            (error.arguments().empty() ? "" : " (" + error.arguments().front() + ")");
        if (!named.empty()) {
            throw std::runtime_error(sentence + "; name another file, or off");
        }
        std::cerr << "candor-cli: " << sentence << ", so nothing is kept\n";
        return nullptr;
    }
}

KnownFiles::KnownFiles(const AudioArguments& arguments, const Ensemble& ensemble,
                       std::stop_token stop)
    : m_cache(openCache(arguments.cache)) {
    if (m_cache != nullptr || !arguments.project.empty()) {
        m_keys = memberKeys(ensemble, 0, std::move(stop));
    }
}

decltype(ExtractionSettings::recall) KnownFiles::recall() const {
    if (m_keys.empty()) {
        return {};
    }
    return [this](std::size_t, const FileIdentity& identity) {
        return m_cache == nullptr ? std::nullopt : m_cache->find(identity.content, m_keys);
    };
}

void KnownFiles::keep(const std::shared_ptr<const FileLogits>& file) {
    m_recalled += file->recalled > 0 && file->recalled == file->members ? 1U : 0U;
    if (m_cache != nullptr && !file->failure && file->recalled < file->members) {
        m_cache->keep(file, m_keys);
    }
}

std::string KnownFiles::finish() {
    std::string text;
    if (m_recalled > 0) {
        text = "candor-cli: " + std::to_string(m_recalled) +
               " files were heard before by these models: their logits come from the cache "
               "(--cache off computes them anew)\n";
    }
    if (m_cache != nullptr) {
        m_cache->flush();
        if (const std::string problem = m_cache->lastProblem(); !problem.empty()) {
            text += "candor-cli: " + problem + '\n';
        }
    }
    return text;
}

} // namespace candor::cli
