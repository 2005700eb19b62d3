// SPDX-License-Identifier: GPL-3.0-or-later
// How long the exact figures of one data set take: one temperature, and the sweep of 51, members
// and ensemble, on one thread and on all. Prints medians and ratios. Usage: evaluation_bench FILE
#include "dataset/logits_reader.h"
#include "evaluation/evaluation.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

namespace {

double medianMilliseconds(int runs, const std::function<void()>& work) {
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now() - start;
        times.push_back(taken.count());
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs / 2)];
}

} // namespace

int main(int argc, char** argv) {
    const char* path = argc > 1 ? argv[1] : CANDOR_DEMO_DATA "/instruments-resnet.npz";
    const auto table = candor::readLogits(path);
    const auto grid = candor::defaultTemperatureGrid();
    std::printf("%s: %zu files x %zu members x %zu classes\n", path, table->files(),
                table->logits.members(), table->classes.size());
    double alone = 0.0;
    for (const unsigned threads : {1U, std::thread::hardware_concurrency()}) {
        candor::EvaluationSettings settings;
        settings.threads = threads;
        const double one =
            medianMilliseconds(21, [&] { (void)candor::evaluate(*table, settings); });
        const double all =
            medianMilliseconds(5, [&] { (void)candor::sweep(*table, settings, grid); });
        alone = threads == 1 ? all : alone;
        std::printf("%u thread(s): one temperature %7.2f ms, sweep of %zu %8.1f ms (%.2f x one "
                    "thread)\n",
                    threads, one, grid.size(), all, alone / all);
    }
    return 0;
}
