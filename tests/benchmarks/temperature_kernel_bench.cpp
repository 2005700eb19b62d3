// SPDX-License-Identifier: GPL-3.0-or-later
// One temperature over a million files, against a plain scalar loop and against reading the memory.
#include "calibration/binning.h"
#include "calibration/live_engine.h"
#include "calibration/live_logits.h"
#include "classification/patch_grouping.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace candor; // NOLINT: a program of its own

constexpr std::size_t Members = 5;
constexpr std::size_t Classes = 10;
constexpr int Repetitions = 9;

struct Timing {
    double median = 0.0; // ms on the clock
    double best = 0.0;   // ms on the clock
    double processor =
        0.0; // ms of all threads, the median: what others do on the machine adds little
};

double medianOf(std::vector<double>& times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

Timing measure(const std::function<void()>& work) {
    std::vector<double> times;
    std::vector<double> processorTimes;
    for (int k = 0; k < Repetitions; ++k) {
        const std::clock_t processorStart = std::clock();
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> time =
            std::chrono::steady_clock::now() - start;
        times.push_back(time.count());
        processorTimes.push_back(static_cast<double>(std::clock() - processorStart) * 1e3 /
                                 CLOCKS_PER_SEC);
    }
    const double median = medianOf(times);
    return {median, times.front(), medianOf(processorTimes)};
}

struct Data {
    std::vector<float> logits; // [member][file][class]
    std::vector<std::int32_t> labels;
};

/// Over-confident but mostly right: the true class gets 4 on top of noise that members share in
/// part, so that about four decisions in five fall into the lowest bucket.
Data makeData(std::size_t files) {
    Data data{std::vector<float>(Members * files * Classes), std::vector<std::int32_t>(files)};
    std::minstd_rand random(7);
    std::normal_distribution<float> noise(0.0F, 2.6F);
    std::vector<float> pool(65536);
    std::generate(pool.begin(), pool.end(), [&] { return noise(random); });
    for (std::size_t file = 0; file < files; ++file) {
        data.labels[file] = static_cast<std::int32_t>(random() % Classes);
    }
    for (std::size_t k = 0; k < data.logits.size(); ++k) {
        const std::size_t file = k / Classes % files;
        const bool isLabel = static_cast<std::int32_t>(k % Classes) == data.labels[file];
        data.logits[k] = pool[random() % pool.size()] + (isLabel ? 4.0F : 0.0F);
    }
    return data;
}

std::shared_ptr<const LiveLogits> makeLive(const Data& data) {
    const std::size_t files = data.labels.size();
    ScoreBuffer buffer(data.logits.size() * sizeof(float));
    std::copy_n(reinterpret_cast<const std::byte*>(data.logits.data()), buffer.size(),
                buffer.data());
    const LogitMatrix logits({Members, files, Classes}, {}, Activation::Softmax, std::move(buffer));
    return LiveLogits::build(logits, PatchGrouping::onePatchPerFile(files),
                             GroundTruth::singleLabel(data.labels, Classes));
}

/// What one would write first: double precision, a file at a time.
std::uint64_t scalarPass(const Data& data, double temperature, const Binning& binning) {
    const std::size_t files = data.labels.size();
    std::vector<std::uint64_t> counts(binning.size());
    std::vector<std::uint64_t> correct(binning.size());
    std::array<double, Classes> terms{};
    for (std::size_t file = 0; file < files; ++file) {
        std::array<double, Classes> mean{};
        for (std::size_t member = 0; member < Members; ++member) {
            const float* row = data.logits.data() + (member * files + file) * Classes;
            const double highest = static_cast<double>(*std::max_element(row, row + Classes));
            double total = 0.0;
            for (std::size_t k = 0; k < Classes; ++k) {
                terms[k] = std::exp((static_cast<double>(row[k]) - highest) / temperature);
                total += terms[k];
            }
            const double weight = 1.0 / (total * static_cast<double>(Members));
            for (std::size_t k = 0; k < Classes; ++k) {
                mean[k] += terms[k] * weight;
            }
        }
        for (std::size_t k = 0; k < Classes; ++k) {
            const std::size_t bucket = binning.bucketOf(std::min(mean[k], 1.0));
            ++counts[bucket];
            correct[bucket] += data.labels[file] == static_cast<std::int32_t>(k) ? 1U : 0U;
        }
    }
    return counts[0] + correct[0];
}

/// A sum in eight independent vectors of the baseline: bound by memory alone.
float readOnce(std::span<const float> values) {
    typedef float Floats __attribute__((vector_size(16), may_alias));
    constexpr std::size_t Parts = 8;
    Floats sums[Parts] = {};
    constexpr std::size_t Step = 4 * Parts;
    for (std::size_t k = 0; k + Step <= values.size(); k += Step) {
        for (std::size_t part = 0; part < Parts; ++part) {
            sums[part] += *reinterpret_cast<const Floats*>(values.data() + k + 4 * part);
        }
    }
    float sum = 0.0F;
    for (const Floats& part : sums) {
        sum += part[0] + part[1] + part[2] + part[3];
    }
    return sum;
}

void readWithTwo(std::span<const float> values, float& sink) {
    float other = 0.0F;
    {
        const std::jthread thread([&] { other = readOnce(values.first(values.size() / 2)); });
        sink = readOnce(values.subspan(values.size() / 2));
    }
    sink += other;
}

struct Reference {
    Timing scalar;
    Timing read;
};

/// Ratios of one thread are of processor time, those of two threads of the best time on the clock.
void print(const std::string& name, Timing timing, const Reference& reference, unsigned threads) {
    const auto relevant = [&](const Timing& one) {
        return threads == 1 ? one.processor : one.best;
    };
    std::printf("%-44s %8.1f %8.1f %10.1f %8.2f %10.1f\n", name.c_str(), timing.median, timing.best,
                timing.processor, relevant(timing) / relevant(reference.read),
                relevant(reference.scalar) / relevant(timing));
}

struct Case {
    std::string name;
    LiveQuery query;
};

void printEngine(const std::shared_ptr<const LiveLogits>& live, InstructionSet set,
                 const std::string& setName, const std::vector<Case>& cases,
                 const Reference& reference) {
    for (const unsigned threads : {1U, 2U}) {
        LiveEngine engine(live, threads, set);
        LiveFrame frame;
        for (const Case& one : cases) {
            const Timing timing = measure([&] { engine.compute(one.query, frame); });
            print(setName + ", " + std::to_string(threads) + " thread" + (threads == 1 ? "" : "s") +
                      ", " + one.name,
                  timing, reference, threads);
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    const std::size_t files = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
    const Data data = makeData(files);
    std::shared_ptr<const LiveLogits> live;
    const Timing build = measure([&] { live = makeLive(data); });

    const Binning ten = Binning::equalWidth(10);
    const Binning hundred = Binning::equalWidth(100);
    const Temperature temperature(1.7);
    LiveQuery counts;
    counts.temperature = temperature;
    counts.edges = ten.edges();
    std::vector<Case> cases{{"counts", counts}};
    cases.push_back({"measures", counts});
    cases.back().query.wantMeasures = true;
    std::vector<std::uint16_t> predicted(files);
    std::vector<std::uint16_t> second(files);
    std::vector<float> confidence(files);
    std::vector<float> secondConfidence(files);
    cases.push_back({"measures, files, matrix", cases.back().query});
    cases.back().query.wantConfusion = true;
    cases.back().query.outcomes = {predicted, second, confidence, secondConfidence};
    cases.push_back({"measures, members", cases[1].query});
    cases.back().query.wantMembers = true;
    cases.push_back({"100 buckets", counts});
    cases.back().query.edges = hundred.edges();

    volatile float sink = 0.0F;
    volatile std::uint64_t countSink = 0;
    Reference reference;
    reference.scalar = measure([&] { countSink = scalarPass(data, temperature.value(), ten); });
    reference.read = measure([&] { sink = readOnce(live->values()); });
    const Timing readTwo = measure([&] {
        float sum = 0.0F;
        readWithTwo(live->values(), sum);
        sink = sum;
    });

    std::printf("%zu files x %zu members x %zu classes, %.0f MB\n", files, Members, Classes,
                static_cast<double>(live->values().size_bytes()) / 1e6);
    std::printf("%-44s %8s %8s %10s %8s %10s\n", "ms", "median", "best", "processor", "x read",
                "x faster");
    print("plain scalar double", reference.scalar, reference, 1);
    print("read once, 1 thread", reference.read, reference, 1);
    print("read once, 2 threads", readTwo, reference, 2);
    print("copy to the working layout", build, reference, 2);
    for (const auto& [set, name] :
         {std::pair{InstructionSet::Baseline, "baseline"}, std::pair{InstructionSet::Avx2, "AVX2"},
          std::pair{InstructionSet::Avx512, "AVX-512"}}) {
        if (isSupported(set)) {
            printEngine(live, set, name, cases, reference);
        }
    }
    return 0;
}
