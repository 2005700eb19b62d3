# SPDX-License-Identifier: GPL-3.0-or-later
# Who may include whom. Prints each breach as file:line: sentence; exit status 1 when there is one.

function fault(text) {
    printf "%s:%d: %s\n", FILENAME, FNR, text
    faults = 1
}

function allow(folder, others,    names, count, i) {
    count = split(others, names, " ")
    for (i = 1; i <= count; ++i)
        allowed[folder, names[i]] = 1
}

# Regular expressions: which header may be included only by which files.
function only(header, file) {
    ++rules
    ruleHeader[rules] = header
    ruleFile[rules] = file
}

BEGIN {
    # Folders of core; a folder sees itself and what its link line brings.
    allow("classification", "classification")
    allow("dataset", "dataset classification")
    allow("calibration", "calibration classification")
    allow("evaluation", "evaluation calibration dataset classification")
    allow("report", "report evaluation calibration dataset classification")
    allow("audio", "audio")
    allow("features", "features audio")
    allow("inference", "inference features audio dataset classification")
    allow("project", "project inference dataset audio")
    allow("tagging", "tagging audio dataset")
    # Folders of ui: state and words know nothing of what is drawn from them.
    allow("text", "text")
    allow("session", "session text")
    allow("tasks", "tasks session text")
    allow("models", "models session text tasks")
    allow("charts", "charts session text")
    allow("figures", "figures charts session text tasks")
    allow("panels", "panels models charts figures session tasks text")
    allow("window", "window panels models charts figures session tasks text")
    split("classification dataset calibration evaluation report audio features inference project tagging", names, " ")
    for (i in names)
        coreFolder[names[i]] = 1
    split("session tasks models charts figures panels text window", names, " ")
    for (i in names)
        uiFolder[names[i]] = 1

    only("^zip\\.h$", "^core/(dataset/(npz_archive|npz_writer)|inference/model_archive)\\.cpp$|^tests/")
    only("^libdeflate\\.h$", "^core/dataset/[^/]*\\.cpp$")
    only("^zlib\\.h$", "^core/dataset/[^/]*\\.cpp$|^tests/")
    only("^nlohmann/json_fwd\\.hpp$", "^core/(report|inference)/")
    only("^nlohmann/", "^core/(report|inference)/[^/]*\\.cpp$|^core/dataset/nsynth_dataset\\.cpp$|^core/tagging/write_journal_line\\.cpp$|^app/cli/tags?_[a-z_]*\\.(cpp|h)$|^tests/")
    only("^lib(av|sw)[a-z]*/", "^core/audio/[^/]*\\.cpp$|^tests/")
    only("^sqlite3\\.h$", "^core/project/database\\.cpp$")
    only("^xxhash\\.h$", "^core/audio/(file_identity|byte_hash)\\.cpp$")
    only("^librsync\\.h$", "^core/tagging/file_delta\\.cpp$")
    only("^fftw3\\.h$", "^core/features/real_fft\\.cpp$|^tests/")
    only("^pugixml\\.hpp$", "^core/audio/playlist\\.cpp$")
    only("^(torch|ATen|c10|caffe2)/", "^core/inference/torch/[^/]*\\.(cpp|h)$")
    only("^(QtMultimedia|QAudio|QMedia)", "^ui/(charts|panels)/[a-z_]*player[a-z_]*\\.cpp$|^tests/ui/")
    only("^CLI/", "^app/")
    only("^(QtCharts|QChart|QLegend|Q[A-Za-z]*Series|Q[A-Za-z]*Axis)", "^ui/charts/[^/]*\\.cpp$|^tests/ui/")
    only("^(QtSvg|QSvg)", "^ui/figures/[^/]*\\.cpp$|^tests/ui/")
    only("^QtTest|^QTest$|^QSignalSpy$", "^tests/")
    only("^(QtConcurrent|QThread|QThreadPool|QFuture|QMutex|QReadWriteLock|QSemaphore)", "^$")
    only("^(mutex|shared_mutex|condition_variable)$", "^(core|tests|app)/|^ui/tasks/")
    # What the operating system and the processor bring; all other dotted headers are third party.
    system_headers = "^(sys/[a-z]+|linux/fs|dirent|fcntl|unistd|immintrin|arm_neon|cpuid|dlfcn|pwd|sched)\\.h$"
}

/^[ \t]*#[ \t]*include/ {
    quoted = $0 ~ /include[ \t]*"/
    header = $0
    sub(/^[^"<]*["<]/, "", header)
    sub(/[">].*$/, "", header)

    split(FILENAME, path, "/")
    layer = path[1]
    folder = path[2]
    inTests = layer == "tests"
    if (inTests) {
        layer = path[2]
        folder = path[3]
    }
    if (quoted)
        checkOwn(header)
    else
        checkForeign(header)
}

/processEvents[ \t]*\(/ && FILENAME ~ /^ui\// {
    fault("no processEvents in ui: values come back through queued calls")
}

function checkOwn(header,    parts, target) {
    if (header ~ /\.moc$|^moc_|^ui_/ || split(header, parts, "/") < 2)
        return
    target = parts[1]
    if (!(target in coreFolder) && !(target in uiFolder))
        return
    if (layer == "core") {
        if (target in uiFolder)
            fault("core does not know ui: " header)
        else if (folder in coreFolder && !((folder, target) in allowed) && !inTests)
            fault(folder " does not see " target ": " header)
    } else if (layer == "ui") {
        if (target in uiFolder && folder in uiFolder && !((folder, target) in allowed) && !inTests)
            fault(folder " does not see " target ": " header)
    } else if ((layer == "cli" || (layer == "app" && folder == "cli")) && target in uiFolder) {
        fault("the command line does not know ui: " header)
    }
}

function checkForeign(header,    i) {
    if (header ~ /^Q/ && !inTests && (layer == "core" || (layer == "app" && folder == "cli")))
        fault("no Qt here: <" header ">")
    for (i = 1; i <= rules; ++i) {
        if (header ~ ruleHeader[i]) {
            if (FILENAME !~ ruleFile[i])
                fault("<" header "> is not for this file")
            return
        }
    }
    if (header ~ /[.\/]/ && header !~ system_headers && header !~ /^Q/)
        fault("<" header "> is third party that no rule names")
}

END { exit faults }
