// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/spectrogram_task.h"

#include "audio/audio_reader.h"
#include "cancelled.h"

#include "tasks/spectrogram_builder.h"
#include "tasks/vector_registers.h"

#include <QMetaObject>

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>
#include <vector>

namespace candor::ui {
namespace {

/// The first part soon, later ones seldom enough not to keep the window busy.
constexpr std::chrono::milliseconds FirstPart{50};
constexpr std::chrono::milliseconds NextParts{200};
constexpr int HighestRate = 48000; // Hz; above 24 kHz nobody hears
constexpr std::size_t SpectrogramPieceSamples = 1U << 15U;

/// The file's own rate, so that nothing is resampled and the picture ends where its sound ends.
int displayRate(const AudioFormat& format) {
    return std::min(format.sampleRate, HighestRate);
}

SpectrogramShape shapeOf(const SpectrogramRequest& request, const AudioReader& reader) {
    const double whole = reader.format().seconds.value_or(0.0);
    const double end = request.to.value_or(whole);
    return {.sampleRate = reader.sampleRate(),
            .spacing = request.spacing,
            .start = request.from,
            .seconds = std::max(0.0, end - request.from),
            .columns = request.columns};
}

AudioReader openRegion(const SpectrogramRequest& request, const std::stop_token& stop) {
    const AudioFormat format = probeAudio(request.path);
    AudioRequest region;
    region.sampleRate = displayRate(format);
    region.start = request.from;
    if (request.to) {
        region.seconds = *request.to - request.from;
    }
    return {request.path, region, stop};
}

} // namespace

SpectrogramTask::SpectrogramTask(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

SpectrogramTask::~SpectrogramTask() {
    m_cancel.request_stop();
    m_thread.request_stop();
    m_thread.join();
}

void SpectrogramTask::request(const SpectrogramRequest& request) {
    cancel();
    m_mailbox.post(0, {m_newest, request, m_cancel.get_token()});
}

void SpectrogramTask::cancel() {
    ++m_newest; // what is under way to the window belongs to nobody now
    m_cancel.request_stop();
    m_cancel = std::stop_source();
    m_mailbox.clear();
}

void SpectrogramTask::work(const std::stop_token& stop) {
    clearUpperVectorRegisters();
    while (const auto job = m_mailbox.take(stop)) {
        SpectrogramResult failed;
        failed.complete = true;
        try {
            compute(*job);
        } catch (const Cancelled&) {
            continue; // a newer request waits, or the window closes
        } catch (const AudioError& error) {
            failed.failure = SoundFailure(error);
        } catch (const std::exception& error) {
            failed.failure = SoundFailure(job->request.path, error.what());
        }
        if (failed.failure) {
            publish(job->number, failed);
        }
    }
}

void SpectrogramTask::compute(const Job& job) {
    using Clock = std::chrono::steady_clock;
    AudioReader reader = openRegion(job.request, job.stop);
    SpectrogramBuilder builder(shapeOf(job.request, reader));
    SpectrogramResult result;
    result.seconds = reader.format().seconds.value_or(0.0);
    std::vector<float> piece(SpectrogramPieceSamples);
    auto next = Clock::now() + FirstPart;
    while (const std::size_t count = reader.read(piece)) {
        if (job.stop.stop_requested()) {
            throw Cancelled();
        }
        builder.add(std::span(piece).first(count));
        if (Clock::now() >= next && builder.spectrogram().columns() > 0) {
            result.spectrogram = std::make_shared<const Spectrogram>(builder.spectrogram());
            publish(job.number, result);
            next = Clock::now() + NextParts;
        }
    }
    builder.finish();
    result.spectrogram = std::make_shared<const Spectrogram>(builder.spectrogram());
    result.complete = true;
    if (!job.request.to) { // counted: what files declare is sometimes an estimate
        result.seconds =
            job.request.from + static_cast<double>(builder.samples()) / reader.sampleRate();
    }
    publish(job.number, result);
}

void SpectrogramTask::publish(std::uint64_t number, const SpectrogramResult& result) {
    QMetaObject::invokeMethod(
        this,
        [this, number, result] {
            if (number == m_newest) {
                Q_EMIT ready(result);
            }
        },
        Qt::QueuedConnection);
}

} // namespace candor::ui

#include "moc_spectrogram_task.cpp"
