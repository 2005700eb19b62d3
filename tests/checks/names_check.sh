#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# names_check.sh FOLDER: no type and no function of external linkage is defined in two places. The
# linker takes one of them without a word, and which one depends on the optimiser.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
source "$here/source_files.sh"

mapfile -t files < <(sourceFiles '*.cpp' '*.h' '*.inc' | grep -E '^(core|ui|app|tests)/')
if [ ${#files[@]} -eq 0 ]; then
    echo "No source file in $1: nothing was checked."
    exit 1
fi
awk -f "$here/names_rules.awk" "${files[@]}"
echo "${#files[@]} files define each name once."
