# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the scripts that run tests: runs ctest and adds up what passed and failed.
passedTests=0
failedTests=0

# runTests PRESET [ARGUMENTS OF CTEST...]: a run without any test counts as one failure.
runTests() {
    local preset=$1 log summary failed total
    shift
    log=$(mktemp)
    ctest --preset "$preset" --parallel "$(nproc)" "$@" < /dev/null 2>&1 | tee "$log"
    summary=$(grep -E 'tests passed, [0-9]+ tests? failed out of [0-9]+' "$log" | tail -n 1)
    rm -f "$log"
    failed=$(sed -E 's/.* ([0-9]+) tests? failed.*/\1/' <<< "$summary")
    total=$(sed -E 's/.* out of ([0-9]+).*/\1/' <<< "$summary")
    if [ -z "$summary" ] || [ "$total" -eq 0 ]; then
        echo "No test ran with the preset '$preset'." >&2
        failed=1
        total=1
    fi
    failedTests=$((failedTests + failed))
    passedTests=$((passedTests + total - failed))
}

# The last line of a run, and its status.
reportTests() {
    echo "$passedTests passed, $failedTests failed"
    [ "$failedTests" -eq 0 ]
}
