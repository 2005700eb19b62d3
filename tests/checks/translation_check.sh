#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# translation_check.sh FOLDER: every string of the window has a finished translation in each file of
# translations/. The sources decide what is needed: lupdate reads them into a copy.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"

lupdate=$(command -v lupdate || true)
for candidate in /usr/lib/qt6/bin/lupdate /usr/lib/*/qt6/bin/lupdate; do
    [ ! -x "$candidate" ] || lupdate=$candidate
done
if [ -z "$lupdate" ]; then
    echo "lupdate of Qt 6 was not found (Debian: qt6-l10n-tools)."
    exit 1
fi

shopt -s nullglob
translations=(translations/*.ts)
if [ ${#translations[@]} -eq 0 ]; then
    echo "There are no translations yet."
    exit 0
fi
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
faults=0
for file in "${translations[@]}"; do
    copy=$copies/$(basename "$file")
    cp "$file" "$copy"
    "$lupdate" -silent -no-obsolete -locations none ui app/gui -ts "$copy"
    awk -v file="$file" -f "$here/translation_rules.awk" "$copy" || faults=1
done
[ "$faults" -eq 0 ] || exit 1
echo "${#translations[@]} translations are complete."
