// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figure_csv.h"

#include "figures/figure_text.h"
#include "figures/track_figure.h"
#include "report/csv_text.h"

#include <limits>
#include <string>
#include <vector>

namespace candor::ui {
namespace {

constexpr double Undefined = std::numeric_limits<double>::quiet_NaN();

class CsvRows {
public:
    explicit CsvRows(std::string header) : m_text(std::move(header)) { m_text += '\n'; }

    CsvRows& cell(const std::string& text) { return add(csvCell(text)); }
    CsvRows& cell(const QString& text) { return add(csvCell(text.toStdString())); }
    CsvRows& cell(double value) { return add(csvNumber(value)); }
    CsvRows& cell(std::uint64_t value) { return add(std::to_string(value)); }
    void endRow() {
        m_text += '\n';
        m_starts = true;
    }
    QByteArray bytes() const { return QByteArray::fromStdString(m_text); }

private:
    CsvRows& add(const std::string& text) {
        m_text += (m_starts ? "" : ",") + text;
        m_starts = false;
        return *this;
    }

    std::string m_text;
    bool m_starts = true;
};

/// The evaluations that a figure draws: T = 1, and its own temperature.
std::vector<const Evaluation*> drawnEvaluations(const FigureContent& content) {
    std::vector<const Evaluation*> drawn{content.atOne.get()};
    if (hasOwnTemperature(content)) {
        drawn.push_back(content.atT.get());
    }
    return drawn;
}

QString originOf(const FigureContent& content, const Evaluation& evaluation) {
    return &evaluation == content.atT.get() ? originText(content.origin) : QString();
}

QByteArray reliabilityRows(const FigureRequest& request) {
    CsvRows rows("data_set,voter,temperature,lower,upper,count,correct,observed,expected,"
                 "mean_confidence,winning_count,temperature_origin");
    for (const FigureContent& content : request.contents) {
        for (const Evaluation* evaluation : drawnEvaluations(content)) {
            std::vector<const VoterEvaluation*> voters{&evaluation->ensemble};
            for (const VoterEvaluation& member : evaluation->members) {
                voters.push_back(&member);
            }
            for (const VoterEvaluation* voter : voters) {
                for (const ReliabilityBucket& bucket : voter->reliability.buckets) {
                    rows.cell(content.name)
                        .cell(voter->name)
                        .cell(evaluation->settings.temperature)
                        .cell(bucket.lower)
                        .cell(bucket.upper)
                        .cell(bucket.count)
                        .cell(bucket.correct)
                        .cell(bucket.observed().value_or(Undefined))
                        .cell(bucket.expected)
                        .cell(bucket.meanConfidence().value_or(Undefined))
                        .cell(bucket.winningCount)
                        .cell(originOf(content, *evaluation))
                        .endRow();
                }
            }
        }
    }
    return rows.bytes();
}

QByteArray sweepRows(const FigureRequest& request) {
    std::string header = "data_set,voter,temperature";
    for (const Measure measure : AllMeasures) {
        header += "," + std::string(measureKey(measure));
    }
    CsvRows rows(header);
    for (const FigureContent& content : request.contents) {
        const TemperatureSweep& sweep = *content.sweep;
        std::vector<const SweepCurve*> curves{&sweep.ensemble};
        for (const SweepCurve& member : sweep.members) {
            curves.push_back(&member);
        }
        for (const SweepCurve* curve : curves) {
            for (std::size_t i = 0; i < sweep.temperatures.size(); ++i) {
                rows.cell(content.name).cell(curve->name).cell(sweep.temperatures[i]);
                for (const Measure measure : AllMeasures) {
                    rows.cell(valueOf(curve->values[i], measure));
                }
                rows.endRow();
            }
        }
    }
    return rows.bytes();
}

QByteArray confusionRows(const FigureContent& content) {
    CsvRows rows("data_set,true,predicted,count,row_share,temperature,temperature_origin");
    const Evaluation& evaluation = shownEvaluation(content);
    const auto classes = static_cast<std::size_t>(content.classNames.size());
    for (std::size_t row = 0; row < classes; ++row) {
        std::uint64_t sum = 0;
        for (std::size_t column = 0; column < classes; ++column) {
            sum += evaluation.confusion[row * classes + column];
        }
        for (std::size_t column = 0; column < classes; ++column) {
            const std::uint64_t count = evaluation.confusion[row * classes + column];
            rows.cell(content.name)
                .cell(content.classNames[static_cast<qsizetype>(row)])
                .cell(content.classNames[static_cast<qsizetype>(column)])
                .cell(count)
                .cell(sum == 0 ? Undefined : static_cast<double>(count) / static_cast<double>(sum))
                .cell(evaluation.settings.temperature)
                .cell(originOf(content, evaluation))
                .endRow();
        }
    }
    return rows.bytes();
}

QByteArray histogramRows(const FigureContent& content) {
    CsvRows rows("data_set,temperature,lower,upper,winning,right,wrong,temperature_origin");
    for (const Evaluation* evaluation : drawnEvaluations(content)) {
        for (const ReliabilityBucket& bucket : evaluation->ensemble.reliability.buckets) {
            rows.cell(content.name)
                .cell(evaluation->settings.temperature)
                .cell(bucket.lower)
                .cell(bucket.upper)
                .cell(bucket.winningCount)
                .cell(bucket.winningCorrect)
                .cell(bucket.winningCount - bucket.winningCorrect)
                .cell(originOf(content, *evaluation))
                .endRow();
        }
    }
    return rows.bytes();
}

/// The file as a whole first, without a time; then patch by patch.
QByteArray trackRows(const TrackFigure& track) {
    CsvRows rows("file,voter,temperature,start,end,class,posterior");
    const TrackPosteriors& posteriors = *track.posteriors;
    const std::size_t classes = posteriors.ensemble.size();
    const auto add = [&](const QString& voter, double start, double end, std::size_t label,
                         double value) {
        rows.cell(track.name).cell(voter).cell(posteriors.temperature).cell(start).cell(end);
        rows.cell(posteriors.classes[static_cast<qsizetype>(label)]).cell(value).endRow();
    };
    const auto addVoter = [&](const QString& voter, const std::vector<double>& file,
                              const std::vector<double>& patches) {
        for (std::size_t label = 0; label < classes; ++label) {
            add(voter, Undefined, Undefined, label, file[label]);
        }
        for (std::size_t index = 0; index < patches.size(); ++index) {
            const std::size_t patch = index / classes;
            const bool hasTime = patch < posteriors.starts.size();
            const double start = hasTime ? posteriors.starts[patch] : Undefined;
            add(voter, start, start + posteriors.patchSeconds, index % classes, patches[index]);
        }
    };
    addVoter(QStringLiteral("ensemble"), posteriors.ensemble, posteriors.ensemblePatches);
    for (std::size_t member = 0; member < posteriors.members.size(); ++member) {
        addVoter(posteriors.memberNames[static_cast<qsizetype>(member)], posteriors.members[member],
                 posteriors.memberPatches[member]);
    }
    return rows.bytes();
}

} // namespace

QByteArray figureCsv(const FigureRequest& request) {
    switch (request.kind) {
    case FigureKind::Reliability:
    case FigureKind::ReliabilityGrid:
        return reliabilityRows(request);
    case FigureKind::TemperatureCurve:
    case FigureKind::TemperatureGrid:
        return sweepRows(request);
    case FigureKind::Confusion:
        return confusionRows(request.contents.front());
    case FigureKind::ConfidenceHistogram:
        return histogramRows(request.contents.front());
    case FigureKind::Track:
        return trackRows(*request.track);
    }
    return {};
}

} // namespace candor::ui
