#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# words_check.sh FOLDER: no file named after a drawer instead of its job, no folder of somebody's
# machine, no package host, no marker of unfinished work.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
source "$here/source_files.sh"

faults=0
# search WHY PATTERN FILES...: brackets in the patterns keep them from finding themselves.
search() {
    local why=$1 pattern=$2
    shift 2
    if grep -nHIE -e "$pattern" -- "$@" | sed "s/\$/   <- $why/"; then
        faults=1
    fi
}

mapfile -t files < <(sourceFiles '*' | grep -vxF LICENSE)
if [ ${#files[@]} -eq 0 ]; then
    echo "No file in $1: nothing was checked."
    exit 1
fi
drawers='(^|[/_])(utils?|helpers?|managers?|common|misc)([/_.]|$)'
if printf '%s\n' "${files[@]}" | grep -iE "$drawers" | sed 's/$/: name the job, not the drawer/'; then
    faults=1
fi
search 'a folder of one machine' '(^|[^A-Za-z0-9_.~-])/(wo[r]k|ho[m]e|ro[o]t|Use[r]s)/' "${files[@]}"
search 'a package host' 'https?://[a-z.]*(debi[a]n|npm[j]s|py[p]i|pythonho[s]ted)' "${files[@]}"
search 'unfinished' '(^|[^A-Za-z])(TO[D]O|FIX[M]E|X[X]X|HA[C]K)([^A-Za-z]|$)' "${files[@]}"
[ "$faults" -eq 0 ] || exit 1
echo "${#files[@]} files have clean names and words."
