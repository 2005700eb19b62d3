# SPDX-License-Identifier: GPL-3.0-or-later
# Which types and functions of external linkage are defined in more than one place. Prints each as
# file:line: sentence; exit status 1 when there is one. Reads what clang-format leaves: namespaces
# do not indent, so a definition starts at the margin.

function scopeName(    i, name) {
    for (i = 1; i <= depth; ++i)
        name = name (scope[i] == "" ? "" : scope[i] "::")
    return name
}

function isLocal(    i) {
    for (i = 1; i <= depth; ++i)
        if (scope[i] == "")
            return 1
    return 0
}

function define(kind, name,    key) {
    key = scopeName() name
    if (key in place && place[key] != FILENAME) { # in one file: one for each instruction set
        printf "%s:%d: %s %s is defined in %s as well; give one of them another name\n", FILENAME,
            begin, kind, key, place[key]
        faults = 1
    }
    place[key] = FILENAME
}

# "const A& one, B two = {}" -> "const A&,B": names and defaults do not tell functions apart.
function typesOf(parameters,    parts, count, i, types) {
    count = split(parameters, parts, ",")
    for (i = 1; i <= count; ++i) {
        sub(/ *=.*/, "", parts[i])
        gsub(/^ +| +$/, "", parts[i])
        if (parts[i] ~ /[ &*>][A-Za-z_][A-Za-z_0-9]*$/)
            sub(/[A-Za-z_][A-Za-z_0-9]*$/, "", parts[i])
        gsub(/ +$/, "", parts[i])
        types = types (i > 1 ? "," : "") parts[i]
    }
    return types
}

# The head of a definition, joined to one line, without its brace.
function takeHead(head,    name) {
    if (head ~ /^(template *<[^>]*> *)?(class|struct|union|enum)/) {
        name = head
        sub(/^(template *<[^>]*> *)?(class|struct|union|enum( class| struct)?) +/, "", name)
        sub(/ *(final)? *(:[^:].*)?$/, "", name)
        if (name ~ /^[A-Za-z_][A-Za-z_0-9:]*$/)
            define("type", name)
        return
    }
    if (head !~ /\(/ || head ~ /^(static|extern|template|#|using|constexpr auto)/)
        return
    name = head
    sub(/\(.*/, "", name)
    sub(/.*[ &*>]/, "", name)
    if (name !~ /^[A-Za-z_][A-Za-z_0-9]*$/ || name ~ /^([A-Z_0-9]+|main|new|delete)$/)
        return # a member, an operator, a macro, one a program
    sub(/^[^(]*\(/, "", head)
    sub(/\)[^)]*$/, "", head)
    define("function", name "(" typesOf(head) ")")
}

FNR == 1 { depth = 0; head = "" }
/^(inline )?namespace .*{$|^namespace {$|^extern "C" {$/ {
    name = $0
    sub(/^(inline )?namespace */, "", name)
    sub(/ *{$/, "", name)
    scope[++depth] = name ~ /^extern/ ? "extern C" : name
    next
}
/^} *\/\/ (inline )?(namespace|extern)/ { depth -= depth > 0; next }
/^(class|struct|union|enum)/ && !/;/ && !isLocal() { head = ""; begin = FNR; joining = 1 }
/^(public|private|protected|Q_SIGNALS).*:$/ { next }
/^[A-Za-z_:\[]/ && !joining && !isLocal() { head = ""; begin = FNR; joining = 1 }
joining {
    line = $0
    sub(/ *\/\/.*/, "", line)
    gsub(/^ +/, "", line)
    head = head (head == "" ? "" : " ") line
    if (head ~ /;$/)
        joining = 0
    else if (head ~ /{/) {
        sub(/ *{.*/, "", head)
        takeHead(head)
        joining = 0
    } else if (line == "" || line ~ /^}/)
        joining = 0
}
END { exit faults }
