#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that the lists name: install-packages.sh build [test].
# Says what it installs, works as root or through sudo, and does nothing when all are there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

if [ $# -eq 0 ]; then
    echo "usage: $0 build [test]" >&2
    exit 2
fi

wanted=()
for list in "$@"; do
    file=$here/packages-$list.txt
    if [ ! -f "$file" ]; then
        echo "There is no list of packages called '$list'." >&2
        exit 2
    fi
    mapfile -t -O "${#wanted[@]}" wanted < <(grep -Ev '^[[:space:]]*(#|$)' "$file")
done

if ! command -v dpkg-query > /dev/null; then
    echo "This script is for Debian 12. Elsewhere, install what these are called there:" >&2
    printf '  %s\n' "${wanted[@]}" >&2
    exit 1
fi

# dpkg-query fails when it does not know one of the names; its answers for the others still count.
present=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2> /dev/null || true)
missing=()
for package in "${wanted[@]}"; do
    grep -qxF "installed $package" <<< "$present" || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo > /dev/null; then
        echo "These packages are missing, and only root (or sudo) can install them:" >&2
        printf '  %s\n' "${missing[@]}" >&2
        exit 1
    fi
    root=(sudo)
fi

echo "Installing ${#missing[@]} Debian packages and what they depend on: ${missing[*]}"
apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3)
"${apt[@]}" update < /dev/null
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" < /dev/null
