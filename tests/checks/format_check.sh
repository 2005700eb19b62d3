#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# format_check.sh FOLDER: clang-format 14 of Debian 12 has nothing to change.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
source "$here/source_files.sh"

mapfile -t files < <(sourceFiles '*.cpp' '*.h' '*.inc')
if [ ${#files[@]} -eq 0 ]; then
    echo "No source file in $1: nothing was checked."
    exit 1
fi
clang-format-14 --style=file --dry-run -Werror "${files[@]}"
echo "${#files[@]} files are formatted."
