#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# size_check.sh FOLDER: no C++ file over 300 lines, no function over 60. A function is found by its
# indentation, which the format check guarantees.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
source "$here/source_files.sh"

mapfile -t files < <(sourceFiles '*.cpp' '*.h' '*.inc')
if [ ${#files[@]} -eq 0 ]; then
    echo "No source file in $1: nothing was checked."
    exit 1
fi
awk '
    function closeFile() {
        if (lines > 300) {
            printf "%s: %d lines, 300 at most: look for the missing concept\n", file, lines
            faults = 1
        }
    }
    # A body opens with the last line that starts at its margin, and a lone brace there closes it;
    # classes and tables close with more than a brace.
    function closeBody(start) {
        if (FNR - start + 1 > 60) {
            printf "%s:%d: a function of %d lines, 60 at most\n", file, start, FNR - start + 1
            faults = 1
        }
    }
    FNR == 1 { closeFile(); file = FILENAME }
    { lines = FNR }
    /^[^ \t}#\/]/ { outer = FNR }
    /^    [^ \t}#\/]/ { inner = FNR }
    /^}$/ { closeBody(outer) }
    /^    }$/ { closeBody(inner) }
    END { closeFile(); exit faults }
' "${files[@]}"
echo "${#files[@]} files and their functions are short enough."
