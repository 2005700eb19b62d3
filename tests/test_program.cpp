// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_program.h"

#include <QFileInfo>

#include <cstdio>
#include <map>
#include <vector>

namespace candor::tests {
namespace {

// Filled before main() by the tests' own statics, in whatever order.
std::map<QString, std::vector<TestRun>>& registeredTests() {
    static std::map<QString, std::vector<TestRun>> tests;
    return tests;
}

} // namespace

RegisteredTest::RegisteredTest(const char* source, TestRun run) {
    registeredTests()[QFileInfo(QString::fromUtf8(source)).completeBaseName()].push_back(run);
}

} // namespace candor::tests

int main(int argc, char** argv) {
    const auto& tests = candor::tests::registeredTests();
    const auto wanted = argc > 1 ? tests.find(QString::fromLocal8Bit(argv[1])) : tests.end();
    if (wanted == tests.end()) {
        std::fprintf(stderr, "usage: %s TEST [ARGUMENTS OF QT TEST...]\nThe tests are:\n", argv[0]);
        for (const auto& [name, runs] : tests) {
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        }
        return 2;
    }
    argv[1] = argv[0];
    int failed = 0;
    for (const candor::tests::TestRun run : wanted->second) {
        failed |= run(argc - 1, argv + 1);
    }
    return failed;
}
