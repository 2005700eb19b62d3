// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "test_program.h"

#include <QApplication>

/// A test of widgets, which need an application.
#define CANDOR_WINDOW_TEST(Class)                                                                  \
    CANDOR_COUNTED_TEST(__COUNTER__, (candor::tests::runWith<Class, QApplication>))
