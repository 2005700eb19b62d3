# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a .ts file, one element a line as lupdate writes it: each message is finished, not empty,
# and has the place markers (%1, %n, {0}) of its source.

function fault(text) {
    printf "%s: %s: %s\n", file, source, text
    faults = 1
}

# The distinct place markers of a text, in order of their names.
function markers(text,    found, i) {
    found = ""
    for (i = 0; i <= 9; ++i) {
        if (index(text, "%" i))
            found = found " %" i
        if (index(text, "{" i "}"))
            found = found " {" i "}"
    }
    return found
}

# The text of an element that may run over several lines.
function element(name,    text) {
    text = $0
    while (text !~ ("</" name ">|/>[ \t]*$") && (getline line) > 0)
        text = text "\n" line
    return text
}

/<source>/ {
    source = element("source")
    gsub(/^[ \t]*<source>|<\/source>.*$/, "", source)
    ++count
}

/<translation[ >\/]/ {
    text = element("translation")
    if (text ~ /type="unfinished"/)
        fault("not translated")
    else {
        gsub(/^[ \t]*<translation[^>]*>|<\/translation>.*$/, "", text)
        if (text ~ /^[ \t\n]*$|<numerusform><\/numerusform>/)
            fault("empty")
        else if (markers(text) != markers(source))
            fault("has" markers(text) " where the source has" markers(source))
    }
}

END {
    if (count == 0) {
        printf "%s: no message at all\n", file
        faults = 1
    }
    exit faults
}
