# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh and test.sh: configuring and building with a preset, from the project's folder.

# A bare system has no locale; file names and Qt want UTF-8.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
    export LC_ALL=C.UTF-8
fi
if [ -z "${CMAKE_CXX_COMPILER_LAUNCHER:-}" ] && command -v ccache > /dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi

# configured PRESET: there is a build folder, and it was made for this very source folder.
configured() {
    [ -f "build/$1/build.ninja" ] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "build/$1/CMakeCache.txt"
}

# buildPreset PRESET [TARGET...]: all targets when none is named.
buildPreset() {
    local preset=$1
    shift
    configured "$preset" || cmake --fresh --preset "$preset"
    if [ $# -gt 0 ]; then
        cmake --build "build/$preset" --parallel "$(nproc)" --target "$@"
    else
        cmake --build "build/$preset" --parallel "$(nproc)"
    fi
}
