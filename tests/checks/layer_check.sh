#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# layer_check.sh FOLDER: reads every #include and says which one the architecture does not allow.
# docs/architecture.md draws the arrows; layer_rules.awk lists them.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
source "$here/source_files.sh"

mapfile -t files < <(sourceFiles '*.cpp' '*.h' '*.inc' | grep -E '^(core|ui|app|tests)/')
if [ ${#files[@]} -eq 0 ]; then
    echo "No source file in $1: nothing was checked."
    exit 1
fi
awk -f "$here/layer_rules.awk" "${files[@]}"
echo "${#files[@]} files keep to their layers."
