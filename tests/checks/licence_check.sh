#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# licence_check.sh FOLDER: each source file names its licence on the first line, each script on one
# of the first three.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
source "$here/source_files.sh"

tag='SPDX-License-Identifier: GPL-3.0-or-later'
faults=0
count=0
require() {
    local lines=$1 file=$2
    count=$((count + 1))
    if ! head -n "$lines" "$file" | grep -qF "$tag"; then
        echo "$file:1: no line '$tag'"
        faults=1
    fi
}
while IFS= read -r file; do require 1 "$file"; done < <(sourceFiles '*.cpp' '*.h' '*.inc')
while IFS= read -r file; do require 3 "$file"; done < <(sourceFiles '*.sh' '*.awk' '*.svg')
if [ "$count" -eq 0 ]; then
    echo "No source file in $1: nothing was checked."
    exit 1
fi
[ "$faults" -eq 0 ] || exit 1
echo "$count files name their licence."
