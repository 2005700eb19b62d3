// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

namespace candor {
struct Evaluation;
struct LogitsTable;
} // namespace candor

namespace candor::ui {

/// What one CSV file is made of.
struct PredictionsJob {
    QString path;
    std::shared_ptr<const LogitsTable> table;
    std::shared_ptr<const Evaluation> evaluation; // with outcomes
    std::vector<std::uint32_t> files;             // in the order wanted
};

/// Writes the rows of a file table as CSV on a thread of its own, whole or not at all; starts when
/// made and answers once. Figures come from double precision: a single-precision evaluation is made
/// again first. Destruction waits for the file to be written.
class PredictionsExport : public QObject {
    Q_OBJECT

public:
    explicit PredictionsExport(PredictionsJob job, QObject* parent = nullptr);

Q_SIGNALS:
    /// `reason` is empty when the file was written, otherwise the system's words.
    void finished(const QString& path, const QString& reason);

private:
    std::jthread m_thread;
};

} // namespace candor::ui
