#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_selftest.sh CHECK: shows a small clean tree to the check, which must pass, and then the same
# tree with one planted fault after the other, each of which must be found and named.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)
check=$1
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
problems=0
planted=0

# file PATH LINE...: a file of the tree, with the licence line first.
file() {
    local path=$tree/$1
    shift
    mkdir -p "$(dirname "$path")"
    printf '%s\n' '// SPDX-License-Identifier: GPL-3.0-or-later' "$@" > "$path"
}

cleanTree() {
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/app/gui"
    cp "$project/.clang-format" "$tree/"
    file core/calibration/measure.cpp '#include "calibration/measure.h"' '' '#include <vector>'
    file core/evaluation/evaluation.cpp '#include "dataset/logits_table.h"'
    file core/dataset/npz_archive.cpp '#include <zip.h>'
    file ui/panels/start_page.cpp '#include "session/calibration_session.h"' '' '#include <QLabel>'
    file app/cli/main.cpp '#include "evaluation/evaluation.h"' '' '#include <CLI/CLI.hpp>'
}

passes() {
    local output
    if ! output=$("$here/$check.sh" "$tree" 2>&1); then
        echo "The clean tree does not pass: $output"
        problems=$((problems + 1))
    fi
}

# finds WORDS: the check must fail and its answer hold the words; then the tree is clean again.
finds() {
    local output
    planted=$((planted + 1))
    if output=$("$here/$check.sh" "$tree" 2>&1); then
        echo "Not found: $1"
        problems=$((problems + 1))
    elif [[ $output != *"$1"* ]]; then
        echo "Found, but without naming '$1': $output"
        problems=$((problems + 1))
    fi
    cleanTree
}

lines() {
    local count=$1 text=$2 i
    for ((i = 0; i < count; ++i)); do echo "$text"; done
}

plantLayers() {
    file core/calibration/measure.cpp '#include "dataset/logits_table.h"'
    finds 'core/calibration/measure.cpp:2: calibration does not see dataset'
    file core/dataset/a.h '#include "evaluation/evaluation.h"'
    finds 'core/dataset/a.h:2: dataset does not see evaluation'
    file core/report/a.cpp '#include "session/calibration_session.h"'
    finds 'core does not know ui'
    file core/classification/a.h '#include <QString>'
    finds 'no Qt here: <QString>'
    file app/cli/a.cpp '#include <QCoreApplication>'
    finds 'no Qt here'
    file app/cli/a.cpp '#include "panels/start_page.h"'
    finds 'the command line does not know ui'
    file core/dataset/a.cpp '#include <zip.h>'
    finds '<zip.h> is not for this file'
    file core/calibration/a.cpp '#include <libdeflate.h>'
    finds '<libdeflate.h> is not for this file'
    file core/report/a.h '#include <nlohmann/json.hpp>'
    finds 'core/report/a.h:2: <nlohmann/json.hpp> is not for this file'
    file core/report/a.cpp '#include <CLI/CLI.hpp>'
    finds '<CLI/CLI.hpp> is not for this file'
    file ui/panels/a.cpp '#include <QtCharts/QChartView>'
    finds '<QtCharts/QChartView> is not for this file'
    file ui/panels/a.cpp '#include <QSvgGenerator>'
    finds '<QSvgGenerator> is not for this file'
    file ui/charts/a.h '#include <QChartView>'
    finds '<QChartView> is not for this file'
    file core/calibration/a.cpp '#include <boost/math/special_functions.hpp>'
    finds 'third party that no rule names'
    file core/audio/a.cpp '#include "features/front_end.h"'
    finds 'core/audio/a.cpp:2: audio does not see features'
    file core/calibration/a.cpp '#include "inference/ensemble.h"'
    finds 'calibration does not see inference'
    file core/audio/a.h '#include <libavcodec/avcodec.h>'
    finds '<libavcodec/avcodec.h> is not for this file'
    file core/features/a.cpp '#include <fftw3.h>'
    finds '<fftw3.h> is not for this file'
    file core/inference/a.cpp '#include <torch/script.h>'
    finds '<torch/script.h> is not for this file'
    file core/inference/a.h '#include <ATen/ATen.h>'
    finds '<ATen/ATen.h> is not for this file'
    file core/audio/audio_listing.cpp '#include <pugixml.hpp>'
    finds '<pugixml.hpp> is not for this file'
    file ui/window/a.cpp '#include <QAudioSink>'
    finds '<QAudioSink> is not for this file'
    file ui/session/a.cpp '#include "panels/start_page.h"'
    finds 'session does not see panels'
    file ui/tasks/a.cpp '#include <QThread>'
    finds '<QThread> is not for this file'
    file ui/session/a.h '#  include <mutex>'
    finds '<mutex> is not for this file'
    file ui/panels/a.cpp '    qApp->processEvents();'
    finds 'no processEvents in ui'
}

plantSize() {
    file core/calibration/long.cpp "$(lines 299 '// a line')"
    passes
    file core/calibration/long.cpp "$(lines 300 '// a line')"
    finds 'core/calibration/long.cpp: 301 lines'
    file core/calibration/body.cpp 'int f() {' "$(lines 58 '    g();')" '}'
    passes
    file core/calibration/body.cpp 'int f() {' "$(lines 59 '    g();')" '}'
    finds 'core/calibration/body.cpp:2: a function of 61 lines'
    file core/calibration/body.h 'class A {' '    int f(int a,' '          int b) {' \
        "$(lines 60 '        g();')" '    }' '};'
    finds 'core/calibration/body.h:3: a function of 63 lines'
    file core/calibration/table.cpp 'const int table[] = {' "$(lines 80 '    1,')" '};'
    passes
}

plantFormat() {
    file core/calibration/measure.cpp 'int  f( ){return 1;}'
    finds 'core/calibration/measure.cpp:2'
}

plantLicence() {
    echo 'int f();' > "$tree/core/calibration/bare.h"
    finds 'core/calibration/bare.h:1'
    mkdir -p "$tree/packaging"
    printf '#!/bin/sh\n' > "$tree/packaging/bare.sh"
    finds 'packaging/bare.sh:1'
}

plantWords() {
    file core/calibration/string_utils.h
    finds 'core/calibration/string_utils.h'
    file ui/panels/PanelManager.cpp
    passes # a word of its own only
    file ui/panels/panel_manager.cpp
    finds 'ui/panels/panel_manager.cpp'
    file ui/common/a.cpp
    finds 'ui/common/a.cpp'
    file core/a.cpp '// see /ho''me/somebody/notes'
    finds 'a folder of one machine'
    file docs/a.md 'from https://deb.debi''an.org/x'
    finds 'a package host'
    file core/a.cpp '// TO''DO: later'
    finds 'unfinished'
}

# A second definition in core/features/a.h of what core/inference/b.h has.
plantNames() {
    file core/features/a.h 'namespace candor {' 'class Patches {' '};' '} // namespace candor'
    file core/inference/b.h 'namespace candor {' 'class Patches;' 'class Patches final : public Base {' '};' \
        '} // namespace candor'
    finds 'core/inference/b.h:4: type candor::Patches is defined in core/features/a.h as well'
    file core/features/a.cpp 'namespace candor {' 'int rate(const Patch& patch,' '         int first) {' \
        '    return first;' '}' '} // namespace candor'
    file core/inference/b.cpp 'namespace candor {' 'int rate(const Patch& other, int last) {' '}' \
        '} // namespace candor'
    finds 'core/inference/b.cpp:3: function candor::rate(const Patch&,int) is defined'
    file core/features/a.cpp 'namespace candor {' 'enum class Kind {' '    One' '};' \
        'int rate(int patch) {' '}' '} // namespace candor'
    file core/inference/b.cpp 'namespace candor {' 'namespace {' 'enum class Kind {' '    Two' '};' \
        '} // namespace' 'int rate(double patch) {' '}' '} // namespace candor'
    file ui/text/c.cpp 'namespace candor::ui {' 'enum class Kind {' '    Three' '};' \
        'class Text {' 'public:' '    int rate(int patch) {' '    }' '};' '} // namespace candor::ui'
    passes # an overload, and the same names elsewhere
}

# translation TRANSLATION [ATTRIBUTES OF THE MESSAGE]
translation() {
    mkdir -p "$tree/translations"
    printf '%s\n' '<?xml version="1.0" encoding="utf-8"?>' '<!DOCTYPE TS>' \
        '<TS version="2.1" language="de_DE">' '<context>' '    <name>StartPage</name>' \
        "    <message${2:-}>" '        <source>Open %1</source>' "        $1" '    </message>' \
        '</context>' '</TS>' > "$tree/translations/candor_de.ts"
}

plantTranslation() {
    local source='void StartPage::f() { g(tr("Open %1")); }'
    file ui/panels/start_page.cpp "$source"
    translation '<translation>%1 öffnen</translation>'
    passes
    translation '<translation type="unfinished"></translation>'
    file ui/panels/start_page.cpp "$source"
    finds 'Open %1: not translated'
    translation '<translation><numerusform></numerusform></translation>' ' numerus="yes"'
    file ui/panels/start_page.cpp 'void StartPage::f() { g(tr("Open %1", nullptr, 2)); }'
    finds 'Open %1: empty'
    translation '<translation>öffnen</translation>'
    file ui/panels/start_page.cpp "$source"
    finds 'Open %1: has where the source has %1'
    translation '<translation>%1 öffnen</translation>'
    file ui/panels/start_page.cpp "$source" 'void StartPage::h() { g(tr("New words")); }'
    finds 'New words: not translated'
}

plantUnity() {
    local body='namespace candor { namespace { int rowOf() { return 1; } } }'
    file core/calibration/a.cpp "$body"
    file core/evaluation/b.cpp "$body"
    passes # two folders are never compiled together
    file core/calibration/a.cpp "$body"
    file core/calibration/b.cpp "$body"
    finds 'core/calibration/b.cpp:2: rowOf is also the name of something in core/calibration/a.cpp'
    file ui/panels/a.cpp 'namespace { constexpr int Margin = 8; }'
    file ui/panels/b.cpp 'namespace { constexpr int Margin = 4; }'
    finds 'ui/panels/b.cpp:2: Margin'
    file app/cli/a.cpp 'namespace { struct Columns {}; }'
    file app/cli/b.cpp 'namespace { struct Columns {}; }'
    finds 'app/cli/b.cpp:2: Columns'
}

cleanTree
passes
case $check in
    unity_check) plantUnity ;;
    layer_check) plantLayers ;;
    size_check) plantSize ;;
    format_check) plantFormat ;;
    licence_check) plantLicence ;;
    words_check) plantWords ;;
    names_check) plantNames ;;
    translation_check) plantTranslation ;;
    *) echo "No faults to plant for '$check'." && exit 2 ;;
esac
[ "$problems" -eq 0 ] || exit 1
echo "$check found each of $planted planted faults."
