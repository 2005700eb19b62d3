# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by the checks. They read the folder given to them, so that they work without git and can
# be shown a copy with a planted fault.

# sourceFiles PATTERN...: files of our own folders whose names match one of the patterns, sorted.
sourceFiles() {
    local folders=() folder names=() pattern
    for folder in .ci app cmake core docs packaging resources tests translations ui; do
        [ ! -d "$folder" ] || folders+=("$folder")
    done
    for pattern in "$@"; do
        names+=(-o -name "$pattern")
    done
    {
        find . -maxdepth 1 -type f ! -name .git \( "${names[@]:1}" \) -printf '%f\n'
        [ ${#folders[@]} -eq 0 ] || find "${folders[@]}" -type f \( "${names[@]:1}" \)
    } | LC_ALL=C sort
}
