#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds everything with warnings as errors and runs every test.
# The last line says how many passed and failed; the exit status is 0 only when none failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
source packaging/build.sh
source packaging/count-tests.sh

if ! packaging/install-packages.sh build test; then
    echo "The packages could not be installed." >&2
    echo "0 passed, 1 failed"
    exit 1
fi
if ! buildPreset ci; then
    echo "The build failed." >&2
    echo "0 passed, 1 failed"
    exit 1
fi
runTests ci
reportTests
