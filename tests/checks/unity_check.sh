#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# unity_check.sh FOLDER: names in anonymous namespaces are unique within a folder, because whole
# builds compile the sources of a folder together (cmake/unity.cmake).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
source "$here/source_files.sh"

mapfile -t files < <(sourceFiles '*.cpp' | grep -E '^(core|ui|app)/')
if [ ${#files[@]} -eq 0 ]; then
    echo "No source file in $1: nothing was checked."
    exit 1
fi
# Functions, variables, classes, enumerations and their values; an alias told twice is no fault.
ctags -f - --languages=C++ --kinds-C++=fvcsge --fields=+n --extras=+q "${files[@]}" |
    LC_ALL=C sort -t "$(printf '\t')" -k 2,2 -s | awk -F '\t' '
        $1 !~ /__anon[^:]*::[^:]*$/ { next }
        {
            name = $1; sub(/.*::/, "", name)
            folder = $2; sub(/\/[^\/]*$/, "", folder)
            line = $0; sub(/.*\tline:/, "", line); sub(/\t.*/, "", line)
            key = folder "\t" name
            if (!(key in first)) { first[key] = $2 }
            else if (first[key] != $2) {
                printf "%s:%d: %s is also the name of something in %s\n", $2, line, name, first[key]
                faults = 1
            }
        }
        END { exit faults }'
echo "The names of ${#files[@]} files are unique in their folders."
