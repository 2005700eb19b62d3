// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/review_session.h"

#include "session/archive_session.h"
#include "session/listen_session.h"
#include "session/track_posterior.h"

#include <algorithm>
#include <span>
#include <string>

namespace candor::ui {
namespace {

constexpr std::uint64_t FirstSeed = 1;

bool isAnswer(const FileDecision* decision) {
    return decision != nullptr && decision->verdict != Verdict::Skipped;
}

/// What was found true; empty when a class was rejected and none put in its place.
std::string trueClassOf(const FileDecision& decision) {
    if (decision.verdict != Verdict::Accepted) {
        return {};
    }
    return decision.chosen.empty() ? decision.proposed : decision.chosen;
}

} // namespace

ReviewSession::ReviewSession(ArchiveSession& archive, QObject* parent)
    : QObject(parent), m_archive(archive) {
    const ListenSession* tracks = &archive.tracks();
    connect(&archive, &ArchiveSession::decisionsChanged, this, &ReviewSession::changed);
    connect(&archive, &ArchiveSession::frameChanged, this, &ReviewSession::changed);
    connect(tracks, &ListenSession::tracksCleared, this, &ReviewSession::clear);
    connect(tracks, &ListenSession::lineupChanged, this, &ReviewSession::clear);
}

ReviewSession::~ReviewSession() = default;

void ReviewSession::clear() {
    m_queue.clear();
    m_place = 0;
    m_sample = {}; // it was drawn by the confidences of other models
    Q_EMIT ended();
}

void ReviewSession::begin(ReviewOrder order) {
    if (order == ReviewOrder::Sample && m_sample.tracks.empty()) {
        drawSample(DefaultSample, FirstSeed);
        return;
    }
    m_order = order;
    m_queue = order == ReviewOrder::Sample ? m_sample.tracks : filesToReview(m_archive, order);
    m_place = order == ReviewOrder::Sample ? m_sample.reached : 0;
    Q_EMIT changed();
}

void ReviewSession::drawSample(std::size_t size, std::uint64_t seed) {
    m_sample = {stratifiedSample(m_archive.frame().outcomes, size, seed), seed, 0};
    m_order = ReviewOrder::Sample;
    m_queue = m_sample.tracks;
    m_place = 0;
    Q_EMIT changed();
}

void ReviewSession::restoreSample(ReviewSample sample) {
    const std::size_t tracks = m_archive.tracks().tracks().size();
    std::erase_if(sample.tracks, [tracks](std::uint32_t track) { return track >= tracks; });
    sample.reached = std::min(sample.reached, sample.tracks.size());
    m_sample = std::move(sample);
    Q_EMIT changed();
}

std::optional<std::uint32_t> ReviewSession::current() const {
    // Tracks go before this hears of it.
    return m_place < m_queue.size() && m_queue[m_place] < m_archive.tracks().tracks().size()
               ? std::optional(m_queue[m_place])
               : std::nullopt;
}

void ReviewSession::decide(Verdict verdict) {
    if (const auto track = current()) {
        m_archive.decide({*track}, verdict);
        goOn();
    }
}

void ReviewSession::accept() {
    decide(Verdict::Accepted);
}

void ReviewSession::reject() {
    decide(Verdict::Rejected);
}

void ReviewSession::skip() {
    decide(Verdict::Skipped);
}

void ReviewSession::choose(std::size_t index) {
    const auto track = current();
    if (track && !m_archive.className(index).empty()) {
        m_archive.choose({*track}, index);
        goOn();
    }
}

void ReviewSession::pass() {
    const auto track = current();
    if (track && m_archive.decision(*track) == nullptr) {
        skip();
    } else {
        goOn();
    }
}

void ReviewSession::goOn() {
    goTo(m_place + 1);
}

void ReviewSession::goBack() {
    if (m_place > 0) {
        goTo(m_place - 1);
    }
}

void ReviewSession::goTo(std::size_t place) {
    const std::size_t wanted = std::min(place, m_queue.size());
    if (wanted != m_place) {
        m_place = wanted;
        if (m_order == ReviewOrder::Sample) {
            m_sample.reached = std::max(m_sample.reached, m_place);
        }
        Q_EMIT changed();
    }
}

void ReviewSession::undo() {
    const std::vector<std::uint32_t> tracks = m_archive.undo();
    if (tracks.empty()) {
        return;
    }
    const auto found = std::find(m_queue.begin(), m_queue.end(), tracks.front());
    if (found != m_queue.end()) {
        goTo(static_cast<std::size_t>(found - m_queue.begin()));
    }
}

SampleAnswers ReviewSession::sampleAnswers(std::optional<double> temperature) const {
    SampleAnswers answers;
    const ListenSession& tracks = m_archive.tracks();
    const ModelDescription* model = tracks.description();
    EvaluationSettings settings = tracks.settings();
    settings.temperature = temperature.value_or(settings.temperature);
    for (const std::uint32_t track : std::span(m_sample.tracks).first(m_sample.reached)) {
        const FileDecision* decision = m_archive.decision(track);
        if (!isAnswer(decision) || model == nullptr || track >= tracks.tracks().size() ||
            tracks.tracks()[track].logits == nullptr) {
            continue;
        }
        const FileLogits& logits = *tracks.tracks()[track].logits;
        const std::string known = trueClassOf(*decision);
        const bool right = known == decision->proposed;
        const auto index = model->labels.indexOf(decision->proposed);
        const auto posterior = trackPosterior(logits, model->task, settings);
        if (!index || *index >= posterior.size()) {
            continue; // of other models
        }
        answers.then.push_back({decision->confidence, right});
        answers.now.push_back({posterior[*index], right});
        ++(known.empty() ? answers.unnamed : answers.named);
    }
    return answers;
}

std::vector<std::pair<std::uint32_t, std::uint16_t>> ReviewSession::knownClasses() const {
    std::vector<std::pair<std::uint32_t, std::uint16_t>> known;
    const ModelDescription* model = m_archive.tracks().description();
    for (const std::uint32_t track : std::span(m_sample.tracks).first(m_sample.reached)) {
        const FileDecision* decision = m_archive.decision(track);
        if (model == nullptr || !isAnswer(decision)) {
            continue;
        }
        if (const auto index = model->labels.indexOf(trueClassOf(*decision))) {
            known.emplace_back(track, static_cast<std::uint16_t>(*index));
        }
    }
    return known;
}

} // namespace candor::ui

#include "moc_review_session.cpp"
