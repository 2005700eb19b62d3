#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds a release and opens the window on the demo, or on FILE...
# Where there is no display it prints the table, lets the demo's networks listen to its notes and
# writes the figures instead.
set -euo pipefail

usage() {
    cat << 'END'
usage: packaging/run.sh [--no-window] [--output FOLDER] [FILE...]

  FILE           logits files to open; the demo's when there are none
  --no-window    print the table, let the networks listen and write the figures, as where there is
                 no display
  --output       folder of those figures (default: build/demo-figures)
END
}

window=yes
output=
files=()
while [ $# -gt 0 ]; do
    case $1 in
        --help | -h) usage && exit 0 ;;
        --no-window) window=no ;;
        --output)
            [ $# -ge 2 ] || { usage >&2 && exit 2; }
            output=$(realpath -m -- "$2")
            shift
            ;;
        -*) usage >&2 && exit 2 ;;
        *) files+=("$(realpath -- "$1")") ;;
    esac
    shift
done

cd "$(dirname "${BASH_SOURCE[0]}")/.."
source packaging/build.sh
packaging/install-packages.sh build
# Nothing to say when there was nothing to build.
buildPreset release candor candor-cli | sed '/^ninja: no work to do\.$/d'
bin=$PWD/build/release/bin

openWindow() {
    if [ ${#files[@]} -gt 0 ]; then
        "$bin/candor" "${files[@]}"
    else
        "$bin/candor" --demo
    fi
}

demo=resources/demo
withoutWindow() {
    local shown=("${files[@]}")
    [ ${#shown[@]} -gt 0 ] || shown=(
        "$demo/instruments-resnet.npz" "$demo/instruments-mlp.npz"
        "$demo/instruments-shallow.npz" "$demo/music-patches.npz")
    local folder=${output:-$PWD/build/demo-figures}
    mkdir -p "$folder"
    "$bin/candor-cli" summary "${shown[@]}"
    local plot=("$bin/candor" plot "${shown[0]}")
    "${plot[@]}" --figure reliability --output "$folder/reliability.png"
    "${plot[@]}" --figure reliability --output "$folder/reliability.svg"
    "${plot[@]}" --figure mae-vs-temperature --output "$folder/mae-vs-temperature.png"
    if [ ${#files[@]} -eq 0 ]; then
        echo "The demo's five networks listen to its twelve notes:"
        "$bin/candor-cli" classify --cache off --model "$demo/models" "$demo/notes"
    fi
    echo
    echo "Figures of $(basename "${shown[0]}"): reliability.png, reliability.svg and"
    echo "mae-vs-temperature.png in $folder"
}

if [ "$window" = yes ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    status=0
    openWindow || status=$?
    # Qt aborts (128 + SIGABRT) when the display that the environment names cannot be opened.
    [ "$status" -eq 134 ] || exit "$status"
    echo "The window could not be opened on this display; going on without one." >&2
fi
withoutWindow
