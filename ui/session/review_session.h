// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project_contents.h"

#include "calibration/selective_prediction.h"
#include "session/review_queue.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace candor::ui {

class ArchiveSession;

/// A sample to check the confidences by. Its answers are the decisions of its files, which keep the
/// class and confidence that were shown.
struct ReviewSample {
    std::vector<std::uint32_t> tracks; // in the order of their review; empty: none was drawn
    std::uint64_t seed = 0;
    /// So many of them were gone through. Only their answers count: what was decided of the others
    /// before was mostly decided because it was uncertain, and would speak for nothing else.
    std::size_t reached = 0;
};

/// What was answered about a sample.
struct SampleAnswers {
    std::vector<Answer> then; // with the confidences shown when they were given
    std::vector<Answer> now;  // with those that the same classes have at present
    std::size_t unnamed = 0;  // rejected, without the class that is true
    std::size_t named = 0;    // the true class is known
    [[nodiscard]] std::size_t size() const { return then.size(); }
};

/// One file after the other: which ones in which order, where the review stands, and what its
/// answers come to. A queue does not change while it is gone through. GUI thread.
class ReviewSession : public QObject {
    Q_OBJECT

public:
    explicit ReviewSession(ArchiveSession& archive, QObject* parent = nullptr);
    ~ReviewSession() override;

    [[nodiscard]] const ArchiveSession& archive() const { return m_archive; }

    /// A queue in this order. Sample: goes on with the one that was drawn; draws one of
    /// DefaultSample files when there is none.
    void begin(ReviewOrder order);
    static constexpr std::size_t DefaultSample = 50;
    /// Draws another one and begins with it.
    void drawSample(std::size_t size, std::uint64_t seed);

    [[nodiscard]] ReviewOrder order() const { return m_order; }
    [[nodiscard]] const std::vector<std::uint32_t>& queue() const { return m_queue; }
    [[nodiscard]] std::size_t place() const { return m_place; } // queue().size(): at its end
    [[nodiscard]] std::optional<std::uint32_t> current() const; // none at the end

    // Each goes on to the next file, if it was there.
    void accept();
    void reject();
    void skip(); // leaves it open
    void choose(std::size_t index);
    /// Right in BirdNET-Analyzer: skips a file that is open, passes one that was decided.
    void pass();
    void goOn(); // decides nothing
    void goBack();
    void undo(); // the last decision; goes to its file if it is in the queue

    [[nodiscard]] const ReviewSample& sample() const { return m_sample; }
    /// One that a project kept. Tracks that are not there fall away.
    void restoreSample(ReviewSample sample);
    /// `now` at a temperature; without one, at the present one.
    [[nodiscard]] SampleAnswers sampleAnswers(std::optional<double> temperature = {}) const;
    /// The class that is known to be true of each file of the sample: (track, class).
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint16_t>> knownClasses() const;

Q_SIGNALS:
    void changed(); // queue, place, decisions or proposals
    void ended();   // the tracks or the classes went: nothing is left to be reviewed

private:
    void decide(Verdict verdict);
    void goTo(std::size_t place);
    void clear();

    ArchiveSession& m_archive;
    ReviewOrder m_order = ReviewOrder::NearestLine;
    std::vector<std::uint32_t> m_queue;
    std::size_t m_place = 0;
    ReviewSample m_sample;
};

} // namespace candor::ui
