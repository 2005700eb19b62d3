#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Uses the programs as a person would and compares with stored results: smoke.sh PREFIX_OR_BUILD,
# a folder into which Candor was installed, or one in which it was built. Needs no display.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -x "$1/bin/candor-cli" ]; then
    echo "usage: packaging/smoke.sh PREFIX_OR_BUILD (with bin/candor-cli and bin/candor in it)" >&2
    exit 2
fi
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
bin=$(cd "$1/bin" && pwd)
demo=$bin/../share/candor/demo # as installed
[ -d "$demo" ] || demo=$here/../resources/demo
demo=$(cd "$demo" && pwd)

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
# Nothing of the person's is read or touched: no cache, history, settings or last session.
export HOME=$room XDG_CONFIG_HOME=$room/config XDG_CACHE_HOME=$room/cache
export XDG_STATE_HOME=$room/state XDG_DATA_HOME=$room/data XDG_RUNTIME_DIR=$room/runtime
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset CANDOR_CACHE CANDOR_INFER_PLUGIN
mkdir -m 700 "$room/runtime"

say() { printf 'smoke: %s\n' "$*"; }
fail() {
    echo "smoke: FAILED: $*" >&2
    exit 1
}

# same WHAT FOUND: lines of words and numbers; numbers may differ by 0.001.
same() {
    awk -v what="$1" '
        FNR == NR { expected[FNR] = $0; lines = FNR; next }
        { found = FNR
          n = split(expected[FNR], want, /[, ]+/); m = split($0, got, /[, ]+/); bad = n != m
          for (k = 1; k <= n && !bad; ++k) {
              number = want[k] ~ /^[-+0-9.eE]+$/ && got[k] ~ /^[-+0-9.eE]+$/
              bad = number ? (want[k] - got[k])^2 > 1e-6 : want[k] != got[k]
          }
          if (bad) { print "smoke: " what ", line " FNR ": expected \"" expected[FNR] "\", found \"" $0 "\""; faults++ } }
        END { exit faults || found != lines }' "$here/smoke/$1" "$2" >&2 || fail "$1 differs from what is stored"
}

say "measures of the demo's logits"
(cd "$demo" && "$bin/candor-cli" summary --quiet instruments-resnet.npz instruments-mlp.npz \
    instruments-shallow.npz music-patches.npz) > "$room/summary"
same summary.txt "$room/summary"

say "figures"
for format in svg png pdf; do
    "$bin/candor" plot "$demo/instruments-resnet.npz" --figure reliability --output "$room/figure.$format"
    [ "$(stat -c %s "$room/figure.$format")" -gt 3000 ] || fail "figure.$format is empty"
done

say "five networks on twelve notes"
cp -r "$demo/notes" "$room/notes"
"$bin/candor-cli" classify --model "$demo/models" "$room/notes" --csv "$room/classes.csv" --quiet
sed -e 's|^.*/||' "$room/classes.csv" | cut -d, -f1-3 > "$room/classes"
same classes.txt "$room/classes"

say "a tag written and taken back"
"$bin/candor-cli" tags write --from "$room/classes.csv" --at-least 0.9 > "$room/written"
grep -q '^4 written' "$room/written" || fail "tags write said: $(cat "$room/written")"
"$bin/candor-cli" tags show "$room/notes/flute_acoustic_001-090-050.mp3" | grep -q flute ||
    fail "the tag written cannot be read"
"$bin/candor-cli" tags undo --last > "$room/undone"
diff -r "$demo/notes" "$room/notes" || fail "undo left another file than before"

say "the window on the demo"
CANDOR_TRACE_STARTUP=1 "$bin/candor" --demo 2> "$room/window" &
window=$!
trap 'kill "$window" 2> /dev/null || true; wait "$window" 2> /dev/null || true; rm -rf "$room"' EXIT
for ((seconds = 0; ; ++seconds)); do
    grep -q '^12 of 12 tracks heard' "$room/window" && break
    kill -0 "$window" 2> /dev/null || fail "the window ended: $(cat "$room/window")"
    [ "$seconds" -lt 120 ] || fail "not heard within two minutes: $(cat "$room/window")"
    sleep 1
done
say "all is as stored"
