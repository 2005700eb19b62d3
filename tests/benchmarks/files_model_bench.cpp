// SPDX-License-Identifier: GPL-3.0-or-later
// Arranging a file table of a million rows, against std::sort of as many plain numbers.
#include "dataset/logits_table.h"
#include "models/file_order.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace candor::ui; // NOLINT: a program of its own

constexpr std::size_t Files = 1'000'000;
constexpr int Repetitions = 5;

double medianMilliseconds(const std::function<void()>& work) {
    std::vector<double> times;
    for (int k = 0; k < Repetitions; ++k) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> time =
            std::chrono::steady_clock::now() - start;
        times.push_back(time.count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

FileSource makeSource() {
    auto table = std::make_shared<candor::LogitsTable>();
    auto outcomes = std::make_shared<candor::FileOutcomes>();
    std::mt19937 random(5);
    std::vector<std::int32_t> labels;
    for (std::size_t file = 0; file < Files; ++file) {
        labels.push_back(static_cast<std::int32_t>(random() % 10));
        outcomes->predicted.push_back(static_cast<std::uint16_t>(random() % 10));
        outcomes->runnerUp.push_back(static_cast<std::uint16_t>(random() % 10));
        outcomes->confidence.push_back(static_cast<float>(random()) / 4294967296.0F);
        outcomes->runnerUpConfidence.push_back(0.1F);
        table->fileNames.append("/archive/music/instrument " + std::to_string(random()) + ".wav");
    }
    table->patches = candor::PatchGrouping::onePatchPerFile(Files);
    table->truth = candor::GroundTruth::singleLabel(std::move(labels), 10);
    table->classes = candor::LabelSet::numbered(10);
    return {table, outcomes, {}};
}

} // namespace

int main() {
    const FileSource source = makeSource();
    const double plain = medianMilliseconds([&source] {
        std::vector<float> numbers = source.outcomes->confidence;
        std::sort(numbers.begin(), numbers.end());
    });
    std::printf("std::sort of %zu plain numbers: %.0f ms\n", Files, plain);
    const auto report = [&](const char* what, const FileQuery& query) {
        std::size_t rows = 0;
        const double time = medianMilliseconds([&] { rows = arrangeFiles(source, query)->size(); });
        std::printf("%-28s %4.0f ms, %4.2f x the plain sort, %zu rows\n", what, time, time / plain,
                    rows);
    };
    FileQuery query;
    const char* const names[] = {"by name",       "by true class", "by predicted class",
                                 "by confidence", "by runner-up",  "by verdict"};
    for (int column = 0; column < FileColumns; ++column) {
        query.sortBy = static_cast<FileColumn>(column);
        report(names[column], query);
    }
    query = {};
    query.text = QStringLiteral("77");
    report("name holds 77", query);
    query.sortBy = FileColumn::Confidence;
    query.verdict = Verdict::Wrong;
    report("the same, wrong, sorted", query);
    return 0;
}
