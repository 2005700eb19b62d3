// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

namespace candor::tests {

/// Runs one test class; its arguments are Qt Test's.
using TestRun = int (*)(int, char**);

/// A program holds all tests of a folder, and runs those of one source:
///     bin/tests/dataset_tests csv_scanner_test [ARGUMENTS OF QT TEST...]
/// CTest calls it once a source, so that each has a process of its own. Sources are compiled
/// together: each keeps its names in a namespace called after it.
struct RegisteredTest {
    RegisteredTest(const char* source, TestRun run);
};

template <typename Test>
int runPlain(int argc, char** argv) {
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <typename Test, typename Application>
int runWith(int argc, char** argv) {
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi, true);
    return runPlain<Test>(argc, argv);
}

} // namespace candor::tests

#define CANDOR_REGISTERED_TEST(Number, ...)                                                        \
    static const candor::tests::RegisteredTest registeredTest##Number(__FILE__, __VA_ARGS__);
#define CANDOR_COUNTED_TEST(Number, ...) CANDOR_REGISTERED_TEST(Number, __VA_ARGS__)

/// A test of plain values.
#define CANDOR_TEST(Class) CANDOR_COUNTED_TEST(__COUNTER__, candor::tests::runPlain<Class>)
/// One that needs an event loop.
#define CANDOR_LOOP_TEST(Class)                                                                    \
    CANDOR_COUNTED_TEST(__COUNTER__, (candor::tests::runWith<Class, QCoreApplication>))
